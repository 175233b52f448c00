import { expect, test } from 'vitest';
import { whyInWords } from '@/components/whyInWords';
import { words } from '@/components/words';
import type { Language } from '@/knowledge/entity';
import { type Evidence, FORMS, type Form } from '@/knowledge/mention';

interface Case {
  name: string;
  form: Form;
  evidence: Evidence;
  articleDate?: string;
  de: [string, string];
  en: [string, string];
}

const CASES: Case[] = [
  {
    name: 'Krim',
    form: 'written',
    evidence: 'unambiguous',
    de: ['Name im Verzeichnis: Krim, im Text genau so geschrieben.', 'Der Name gilt als eindeutig.'],
    en: ['Name in the knowledge base: Krim; the text has it exactly so.', 'The name counts as unambiguous.'],
  },
  {
    name: 'Potanin',
    form: 'inflected',
    evidence: 'other-name',
    de: [
      'Name im Verzeichnis: Potanin, im Text mit anderer Endung.',
      'Der Name allein ist mehrdeutig; auf der Seite steht auch ein eindeutiger Name dafür.',
    ],
    en: [
      'Name in the knowledge base: Potanin; the text has it with another ending.',
      'The name alone is ambiguous; an unambiguous name for the same is on the page too.',
    ],
  },
  {
    name: 'neue Investitionen in Russland',
    form: 'respelled',
    evidence: 'pattern',
    de: [
      'Name im Verzeichnis: neue Investitionen in Russland, im Text in anderer Schreibweise oder in Großbuchstaben.',
      'Die Wendung zählt nur zusammen mit anderen Wörtern; sie stehen in der Nähe.',
    ],
    en: [
      'Name in the knowledge base: neue Investitionen in Russland; the text has it in another spelling or in capitals.',
      'The phrase counts only together with other words; they are nearby.',
    ],
  },
  {
    name: 'Nickel',
    form: 'compound',
    evidence: 'cue',
    de: [
      'Name im Verzeichnis: Nickel, im Text als Teil eines zusammengesetzten Wortes.',
      'Der Name allein ist mehrdeutig; ein Wort in der Nähe spricht für diese Bedeutung.',
    ],
    en: [
      'Name in the knowledge base: Nickel; the text has it as part of a compound word.',
      'The name alone is ambiguous; a word nearby speaks for this meaning.',
    ],
  },
  {
    name: 'Kreml',
    form: 'compound-adjective',
    evidence: 'topic',
    de: [
      'Name im Verzeichnis: Kreml, im Text als Teil eines zusammengesetzten Adjektivs.',
      'Der Name allein ist mehrdeutig; zum Thema der Seite passt diese Bedeutung.',
    ],
    en: [
      'Name in the knowledge base: Kreml; the text has it as part of a compound adjective.',
      'The name alone is ambiguous; this meaning fits the topic of the page.',
    ],
  },
  {
    name: 'US-Außenminister',
    form: 'written',
    evidence: 'date',
    articleDate: '2025-03-18',
    de: [
      'Name im Verzeichnis: US-Außenminister, im Text genau so geschrieben.',
      'Der Name gilt für eine bestimmte Zeit; der Tag des Artikels (18. März 2025) fällt hinein.',
    ],
    en: [
      'Name in the knowledge base: US-Außenminister; the text has it exactly so.',
      'The name holds for a certain time; the day of the article (18 March 2025) falls within it.',
    ],
  },
  {
    name: 'US-Außenminister',
    form: 'written',
    evidence: 'date',
    de: [
      'Name im Verzeichnis: US-Außenminister, im Text genau so geschrieben.',
      'Der Name gilt für eine bestimmte Zeit; die Seite nennt kein Datum, darum zählt der heutige Tag.',
    ],
    en: [
      'Name in the knowledge base: US-Außenminister; the text has it exactly so.',
      'The name holds for a certain time; the page gives no date, so today counts.',
    ],
  },
];

const inLanguages = CASES.flatMap((one) =>
  (['de', 'en'] as const).map((language): [Language, Case] => [language, one]),
);

test.each(inLanguages)(
  'in %s: $form, $evidence',
  (language, { name, form, evidence, articleDate, ...says }) => {
    const reading = { language, words: words(language), articleDate: articleDate ?? null };
    expect(whyInWords({ name, form, evidence, score: 1 }, reading)).toEqual(says[language]);
  },
);

test('the cases know every form and every kind of evidence', () => {
  expect(new Set(CASES.map(({ form }) => form))).toEqual(new Set(FORMS));
  expect(new Set(CASES.map(({ evidence }) => evidence))).toEqual(new Set(Object.keys(words('de').why.spoke)));
});
