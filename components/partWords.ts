import type { EntityType, Language } from '@/knowledge/entity';

/** Headings of a card whose kind asks for its own. Missing: the usual ones, which need none. */
interface Headings {
  summary: string;
  /** Before the question at issue, in place of "Umstritten". */
  disputed?: string;
  /** Over what follows the summary, where something is at issue. */
  used?: string;
  facts: string;
}

/** Texts of the parts of a card: map, timeline, offices, links, and the headings of claims and terms. */
const de = {
  headings: {
    claim: { summary: 'Was der Satz weglässt', disputed: 'Wer was sagt', facts: 'Fakten dazu' },
    term: {
      summary: 'Was das Wort bedeutet',
      used: 'Wer es benutzt und warum es zählt',
      facts: 'Fakten dazu',
    },
  } as Readonly<Partial<Record<EntityType, Headings>>>,
  offices: {
    title: 'Ämter und Stationen',
    /** Holds today, as far as is known. */
    lasts: 'dauert an',
    /** Held on the day the article appeared. */
    atArticle: 'als der Artikel erschien',
    afterArticle: 'erst nach diesem Artikel',
  },
  links: {
    title: 'Weiterlesen',
    official: 'Offizielle Seite',
    wikipedia: {
      de: 'Wikipedia auf Deutsch',
      en: 'Wikipedia auf Englisch',
    } satisfies Record<Language, string>,
  },
  map: {
    point: (label: string) => `Lagekarte: ${label} als Punkt`,
    shape: (label: string) => `Lagekarte: ${label} hervorgehoben`,
    area: (label: string) => `Lagekarte: ${label} schraffiert`,
    with: (names: string) => `mit den Namen ${names}`,
    hatched: (areas: string) => `Schraffiert: umstritten (${areas}).`,
    coordinates: (lat: string, isNorth: boolean, lon: string, isEast: boolean) =>
      `${lat}° ${isNorth ? 'nördlicher' : 'südlicher'} Breite, ${lon}° ${isEast ? 'östlicher' : 'westlicher'} Länge.`,
    by: 'Karte:',
  },
};

type PartWords = typeof de;

const en: PartWords = {
  headings: {
    claim: { summary: 'What the sentence leaves out', disputed: 'Who says what', facts: 'The facts on it' },
    term: {
      summary: 'What the word means',
      used: 'Who uses it and why it matters',
      facts: 'The facts on it',
    },
  },
  offices: {
    title: 'Offices and other periods',
    lasts: 'ongoing',
    atArticle: 'when the article appeared',
    afterArticle: 'only after this article',
  },
  links: {
    title: 'Read on',
    official: 'Official site',
    wikipedia: { de: 'Wikipedia in German', en: 'Wikipedia in English' },
  },
  map: {
    point: (label) => `Locator map: ${label} as a point`,
    shape: (label) => `Locator map: ${label} highlighted`,
    area: (label) => `Locator map: ${label} hatched`,
    with: (names) => `with the names ${names}`,
    hatched: (areas) => `Hatched: disputed (${areas}).`,
    coordinates: (lat, isNorth, lon, isEast) =>
      `Latitude ${lat}° ${isNorth ? 'north' : 'south'}, longitude ${lon}° ${isEast ? 'east' : 'west'}.`,
    by: 'Map:',
  },
};

const TABLE: Readonly<Record<Language, PartWords>> = { de, en };

/** What the parts of a card say in a language. */
export function partWords(language: Language): PartWords {
  return TABLE[language];
}
