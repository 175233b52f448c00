import { describe, expect, test } from 'vitest';
import { checkNamesakes } from '@/knowledge/build/namesakes';
import type { Written } from '@/knowledge/build/read';
import type { Entity, Name } from '@/knowledge/entity';

type Names = (string | Name)[];
type Parts = Partial<Pick<Entity, 'id' | 'blocked' | 'cues' | 'patterns'>> & { de?: Names; en?: Names };

function written({ id = 'one', de = [], en = [], ...rest }: Parts): Written<Entity> {
  const text = { de: 'x', en: 'x' };
  const names = (list: Names): Name[] =>
    list.map((name) => (typeof name === 'string' ? { text: name } : name));
  return {
    file: `${id}.yaml`,
    value: {
      id,
      type: 'topic',
      label: text,
      kind: text,
      names: { de: names(de), en: names(en) },
      summary: { ...text, sources: ['a'] },
      facts: [],
      disputes: [],
      events: [],
      series: [],
      relations: [],
      ...rest,
    },
  };
}

const saying = (...all: Parts[]): string[] =>
  checkNamesakes(all.map(written)).map(({ file, field, found }) => `${file} ${field} ${found}`);

describe('a name of one word that the lists know is a fault', () => {
  test.each<[string, Parts, RegExp]>([
    ['a German word', { de: ['Bild'] }, /^one\.yaml names\.de\[0\] "Bild": German word no\. 952$/],
    ['an English word', { en: ['Truce'] }, /names\.en\[0\] "Truce": English word no\. 9506$/],
    ['a German surname', { de: ['Merz'] }, /"Merz": German surname no\. 383$/],
    ['an English surname in German text', { de: ['Rubio'] }, /"Rubio": English surname no\. 1166$/],
    ['a German surname in English text', { en: ['Scholz'] }, /German surname no\. 45/],
    ['a given name, which has no rank', { de: ['Lennart'] }, /"Lennart": German given name$/],
    [
      'everything at once',
      { en: ['Dean'] },
      /English word no\. \d+, German given name, English surname no\. /,
    ],
    ['only in one of its forms', { de: ['Han'] }, /"Han": .*in the form "Hans" .*German given name/],
    ['capitals', { de: ['BILD'] }, /"BILD": German word/],
    ['an inhabitant that is a surname', { de: [{ text: 'Bayer', derived: 'inhabitant' }] }, /German surname/],
  ])('%s', (_, parts, found) => {
    expect(saying(parts)).toEqual([expect.stringMatching(found)]);
  });

  test('the cure is named', () => {
    expect(checkNamesakes([written({ de: ['Merz'] })])[0]?.need).toBe(
      '`ambiguous` and cues; or in `certain` why nothing else is meant in the news',
    );
  });
});

describe('no fault', () => {
  test.each<[string, Parts]>([
    ['a name no list knows', { de: ['Nornickel'], en: ['Nornickel'] }],
    ['a name that asks for evidence', { de: [{ text: 'Bild', ambiguous: 'Gemälde' }, 'Bildzeitung'] }],
    ['a title of its time', { de: [{ text: 'Kanzler', role: { from: '2025' } }] }],
    ['a reason', { de: [{ text: 'Merz', certain: 'in the news it is the chancellor' }] }],
    ['a word of the other language', { de: ['Truce'] }],
    ['several words', { de: ['Bild am Sonntag'] }],
    ['a word made from a name', { de: [{ text: 'russisch', derived: 'adjective' }] }],
    ['a surname hardly anybody has', { en: ['Starmer'] }],
    [
      'the words of a pattern',
      { patterns: { de: [{ mark: ['Frieden'], with: [['Krieg']], within: 'page' }] } },
    ],
    ['a name that cannot be taken apart; the build says so', { de: ['Gr|oßer See'] }],
  ])('%s', (_, parts) => {
    expect(saying(parts)).toEqual([]);
  });
});

describe('names that are hardly names', () => {
  test.each<[string, Parts, RegExp]>([
    ['two letters', { de: ['Xq'] }, /"Xq": shorter than 3 letters$/],
    ['written small', { en: ['petrodollars'] }, /"petrodollars": with a small first letter/],
    ['may begin small', { en: [{ text: 'Petrodollar', lower: true }] }, /with a small first letter/],
    [
      'certain and ambiguous at once',
      { de: ['Alpha Zeta', { text: 'Zeta', certain: 'x', ambiguous: 'y' }] },
      /names\.de\[1\] `certain` and `ambiguous` at "Zeta"$/,
    ],
    [
      'ambiguous, with nothing that could speak for it',
      { de: [{ text: 'Bild', ambiguous: 'Gemälde' }] },
      /cues\.de nothing, and only ambiguous names like "Bild"$/,
    ],
  ])('%s', (_, parts, found) => {
    expect(saying(parts)).toEqual([expect.stringMatching(found)]);
  });

  test('letters with digits are no word of a language', () => {
    expect(saying({ de: [{ text: 'Newsflash24', lower: true }] })).toEqual([]);
  });
});

describe('one spelling, two entities', () => {
  const sharp: Name = { text: 'Minsker Protokoll', ambiguous: 'zwei davon' };

  test('each that does not ask for evidence is a fault', () => {
    expect(saying({ id: 'one', de: ['Minsker Protokoll'] }, { id: 'two', de: [sharp, 'Minsk II'] })).toEqual([
      'one.yaml names.de[0] "Minsker Protokoll", a name of "two" too (two.yaml)',
    ]);
  });

  test('a reason is not enough: both are certain', () => {
    const certain: Name = { text: 'Zeta', certain: 'x' };
    expect(saying({ id: 'one', de: [certain] }, { id: 'two', de: [certain] })).toHaveLength(2);
  });

  test('forms count, and hyphens are spaces', () => {
    const plural: Name = { text: 'EU-Sanktion', inflect: 'noun' };
    expect(saying({ id: 'one', de: [plural] }, { id: 'two', de: ['EU Sanktionen'] })).toHaveLength(2);
  });

  test.each<[string, Parts, Parts]>([
    ['both ask for evidence', { de: [sharp, 'Minsk I'] }, { de: [sharp, 'Minsk II'] }],
    ['one stands within the other', { de: ['Minsk'] }, { de: ['Abkommen von Minsk'] }],
    ['in different languages', { de: ['Zeta'] }, { en: ['Zeta'] }],
  ])('no fault: %s', (_, one, two) => {
    expect(saying({ ...one, id: 'one' }, { ...two, id: 'two' })).toEqual([]);
  });
});

describe('closed compounds', () => {
  const krim: Name = { text: 'Krim', compounds: true };

  test('an established word that would be read as one is a fault', () => {
    expect(saying({ de: [krim] })).toContain(
      'one.yaml names.de[0] "krimkrieg" in the lists of words, which is read as a compound of "Krim"',
    );
  });

  test('words that only begin with the same letters are none', () => {
    const all = saying({ de: [krim, { text: 'Trump', compounds: true, certain: 'x' }] }).join('\n');
    expect(all).not.toMatch(/"(?:krimi|krimis|kriminell|krimiserie|trumpf|trumpp|trumpower)"/);
  });

  test('neither are names of ours and blocked phrases, in any form', () => {
    const said = saying(
      { id: 'krim', de: [krim, 'Krimtatare'], blocked: { de: ['Krimkrieg'] } },
      {
        id: 'tatars',
        de: [{ text: 'Krimtatare', inflect: 'noun', derived: 'inhabitant', ambiguous: 'x' }, 'A b'],
      },
    );
    expect(said.filter((line) => line.includes('krimkrieg') || line.includes('krimtataren'))).toEqual([]);
  });

  test('without compounds nothing is asked', () => {
    expect(saying({ de: ['Krim'] })).toEqual([]);
  });
});
