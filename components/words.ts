import type { EntityType, Language, Nature, SourceKind } from '@/knowledge/entity';
import type { Evidence, Form } from '@/knowledge/mention';

/**
 * Every text of the interface, by surface. German is written first and is the measure: English must
 * have the same keys, the compiler sees to it. Texts with a number or a name in them are functions.
 */
const de = {
  card: {
    close: 'Schließen',
    pin: 'Anheften',
    unpin: 'Lösen',
    backTo: (label: string) => `Zurück zu ${label}`,
    more: 'Mehr',
    less: 'Weniger',
    /** Before the question at issue: "Umstritten: Zugehörigkeit". */
    disputed: 'Umstritten',
    events: 'Zeitleiste',
    thisArticle: 'Dieser Artikel',
    alsoHere: 'Auch in diesem Artikel',
    sources: 'Quellen',
    source: (number: number, name: string) => `Quelle ${number}: ${name}`,
    /** Of a source that carries no date. */
    undated: 'ohne Datum',
    /** The page itself could not be opened; this copy of it was read. */
    readAsCopy: 'als Kopie gelesen',
    /** Title of a card that has no content. */
    noCard: 'Keine Karte',
    nothing: 'Dazu liegt nichts vor. Vielleicht wurde das Wissenspaket ausgeschaltet.',
    unreadable: 'Diese Karte ließ sich nicht laden. Nach dem Neuladen der Seite geht es meist wieder.',
    /** Before other entities of the same name. */
    mayMean: 'Gemeint sein kann auch',
  },
  /** The card knows when the article was written. */
  times: {
    /** `knows`: whether any fact here held then; all may be younger, or there may be none. */
    oldArticle: (year: string, knows: 'held' | 'newer' | 'nothing') =>
      `Artikel von ${year}: ${
        {
          held: 'Fakten, wie sie damals galten; alles andere ist von heute.',
          newer: 'Von damals liegt kein Fakt vor; alles hier ist neuer.',
          nothing: 'Was hier steht, ist von heute.',
        }[knows]
      }`,
    undated: 'Die Seite nennt kein Datum: Fakten von heute.',
    since: 'Seither',
    sinceHint: 'neu, geändert oder erst später belegt',
    before: 'Davor',
    formerly: 'Früher',
    coming: 'Künftig',
  },
  /** Why a word is marked: which name it was read as, and what spoke for that. */
  why: {
    question: 'Warum ist das markiert?',
    named: (name: string, form: string) => `Name im Verzeichnis: ${name}, im Text ${form}.`,
    forms: {
      written: 'genau so geschrieben',
      inflected: 'mit anderer Endung',
      respelled: 'in anderer Schreibweise oder in Großbuchstaben',
      compound: 'als Teil eines zusammengesetzten Wortes',
      'compound-adjective': 'als Teil eines zusammengesetzten Adjektivs',
    } satisfies Record<Form, string>,
    spoke: {
      unambiguous: 'Der Name gilt als eindeutig.',
      cue: 'Der Name allein ist mehrdeutig; ein Wort in der Nähe spricht für diese Bedeutung.',
      'other-name': 'Der Name allein ist mehrdeutig; auf der Seite steht auch ein eindeutiger Name dafür.',
      topic: 'Der Name allein ist mehrdeutig; zum Thema der Seite passt diese Bedeutung.',
      pattern: 'Die Wendung zählt nur zusammen mit anderen Wörtern; sie stehen in der Nähe.',
      /** Of a name that holds for a time: an office, "Telefonat". `null`: the page carries no date. */
      date: (date: string | null) =>
        date === null
          ? 'Der Name gilt für eine bestimmte Zeit; die Seite nennt kein Datum, darum zählt der heutige Tag.'
          : `Der Name gilt für eine bestimmte Zeit; der Tag des Artikels (${date}) fällt hinein.`,
    } satisfies Record<Evidence, unknown>,
  },
  /** When something holds. Dates come in ready for reading. */
  when: {
    asOf: (date: string) => `Stand ${date}`,
    since: (date: string) => `seit ${date}`,
    span: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
    until: (to: string) => `bis ${to}`,
    timeless: 'ohne Zeitbezug',
  },
  /** How sure a statement is; nothing is said where it is established. */
  natures: {
    established: '',
    estimate: 'Schätzung',
    'self-reported': 'eigene Angabe',
    disputed: 'umstritten',
  } satisfies Record<Nature, string>,
  sourceKinds: {
    primary: 'Originaldokument',
    scientific: 'wissenschaftlich',
    agency: 'Nachrichtenagentur',
    media: 'Medienbericht',
    reference: 'Nachschlagewerk',
    party: 'Angabe einer Seite',
  } satisfies Record<SourceKind, string>,
  entityTypes: {
    person: 'Person',
    country: 'Staat',
    place: 'Ort',
    organisation: 'Organisation',
    company: 'Unternehmen',
    media: 'Medium',
    material: 'Rohstoff',
    agreement: 'Abkommen',
    law: 'Recht',
    event: 'Ereignis',
    topic: 'Thema',
    term: 'Begriff',
    claim: 'Behauptung',
  } satisfies Record<EntityType, string>,
};

/** Every text of the interface in one language. */
export type Words = typeof de;

const en: Words = {
  card: {
    close: 'Close',
    pin: 'Pin',
    unpin: 'Unpin',
    backTo: (label) => `Back to ${label}`,
    more: 'More',
    less: 'Less',
    disputed: 'Disputed',
    events: 'Timeline',
    thisArticle: 'This article',
    alsoHere: 'Also in this article',
    sources: 'Sources',
    source: (number, name) => `Source ${number}: ${name}`,
    undated: 'undated',
    readAsCopy: 'read as a copy',
    noCard: 'No card',
    nothing: 'Nothing is known about this. Its knowledge pack may have been switched off.',
    unreadable: 'This card could not be loaded. Reloading the page usually helps.',
    mayMean: 'May also mean',
  },
  times: {
    oldArticle: (year, knows) =>
      `Article from ${year}: ${
        {
          held: 'facts as they held then; everything else is from today.',
          newer: 'no fact is known from that time; everything here is newer.',
          nothing: 'what stands here is from today.',
        }[knows]
      }`,
    undated: 'The page gives no date: facts as of today.',
    since: 'Since then',
    sinceHint: 'new, changed, or documented only later',
    before: 'Before',
    formerly: 'Formerly',
    coming: 'To come',
  },
  why: {
    question: 'Why is this marked?',
    named: (name, form) => `Name in the knowledge base: ${name}; the text has it ${form}.`,
    forms: {
      written: 'exactly so',
      inflected: 'with another ending',
      respelled: 'in another spelling or in capitals',
      compound: 'as part of a compound word',
      'compound-adjective': 'as part of a compound adjective',
    },
    spoke: {
      unambiguous: 'The name counts as unambiguous.',
      cue: 'The name alone is ambiguous; a word nearby speaks for this meaning.',
      'other-name': 'The name alone is ambiguous; an unambiguous name for the same is on the page too.',
      topic: 'The name alone is ambiguous; this meaning fits the topic of the page.',
      pattern: 'The phrase counts only together with other words; they are nearby.',
      date: (date) =>
        date === null
          ? 'The name holds for a certain time; the page gives no date, so today counts.'
          : `The name holds for a certain time; the day of the article (${date}) falls within it.`,
    },
  },
  when: {
    asOf: (date) => `as of ${date}`,
    since: (date) => `since ${date}`,
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    until: (to) => `until ${to}`,
    timeless: 'not tied to a date',
  },
  natures: {
    established: '',
    estimate: 'estimate',
    'self-reported': 'self-reported',
    disputed: 'disputed',
  },
  sourceKinds: {
    primary: 'original document',
    scientific: 'scientific',
    agency: 'news agency',
    media: 'media report',
    reference: 'reference work',
    party: 'statement by one side',
  },
  entityTypes: {
    person: 'person',
    country: 'country',
    place: 'place',
    organisation: 'organisation',
    company: 'company',
    media: 'media',
    material: 'raw material',
    agreement: 'agreement',
    law: 'law',
    event: 'event',
    topic: 'topic',
    term: 'term',
    claim: 'claim',
  },
};

const TABLE: Readonly<Record<Language, Words>> = { de, en };

/** The interface's texts in a language. */
export function words(language: Language): Words {
  return TABLE[language];
}
