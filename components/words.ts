import type { EntityType, Language, Nature, SourceKind } from '@/knowledge/entity';

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
