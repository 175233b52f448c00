/**
 * What we know, as types. The checks that turn YAML or an imported pack into these stand in
 * `schema.ts`; what the words mean stands in `README.md`.
 */

import type { RelationKind } from './relations';

/** The languages every text of an entity exists in. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. Plain text: no markup, shown as it stands. */
export type Text = Readonly<Record<Language, string>>;

export const ENTITY_TYPES = [
  'person',
  'country',
  'place',
  'organisation',
  'company',
  'media',
  'material',
  'agreement',
  'law',
  'event',
  'topic',
  'term',
  'claim',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * A calendar date as precise as it is known: `2014`, `2014-03` or `2014-03-18`. Two of them
 * compare as text, up to the shorter one's length.
 */
export type PartialDate = string;

/** When something holds: at one moment, over a span (open where `to` is missing), or always. */
export type When = { asOf: PartialDate } | { from: PartialDate; to?: PartialDate } | { timeless: true };

/** How sure the statement is, in the words of those who make it. */
export const NATURES = ['established', 'estimate', 'self-reported', 'disputed'] as const;
export type Nature = (typeof NATURES)[number];

/** How a name bends in running text. */
export const INFLECTIONS = ['name', 'noun', 'none'] as const;
export type Inflection = (typeof INFLECTIONS)[number];

/** A spelling an entity goes by. Its surface forms are made in `forms/`. */
export interface Name {
  /**
   * The spelling in the nominative. A bar parts the stem of a declined adjective from its ending:
   * `Selten|e Erden`, `Weiß|es Haus`.
   */
  text: string;
  /** `name`: genitive only (Putins). `noun`: also plural endings (Sanktionen). `none`: as it stands. */
  inflect?: Inflection;
  /** May its first letter be lower case in text (`seltene Erden`)? Missing: no. */
  lower?: true;
  /**
   * Why the spelling alone is not enough ("auch ein Gemälde"). Such a name counts only with
   * evidence: another name of the entity on the page, or one of its cues in the same block.
   */
  ambiguous?: string;
  /** A word made from the name (`russisch`, `Moskauer`): evidence and listed, not marked. */
  derived?: 'adjective' | 'inhabitant';
  /** A title rather than a name (`US-Außenminister`): holds for articles of that span only. */
  role?: { from: PartialDate; to?: PartialDate };
  /** Do closed compounds count (`Kremlsprecher`)? Missing: no. */
  compounds?: true;
  /**
   * Why the name needs no evidence although the lists of words, given names and surnames know it
   * ("as a surname only the president's in the news").
   */
  certain?: string;
}

/** A word or short phrase that speaks for an entity, or any mention of another entity. */
export type Cue = string | { entity: string };

/** How far a pattern looks for its words. A paragraph is a block; a heading has its section. */
export const REACHES = ['sentence', 'paragraph', 'page'] as const;
export type Reach = (typeof REACHES)[number];

/**
 * Words that mean an entity only together: how topics, framing terms and recurring claims are found.
 * "in 24 Stunden" is a claim about the war where "Krieg" and "beenden" stand in the same sentence.
 */
export interface WordPattern {
  /** Any of these phrases is the mention. They bend like nouns, and may begin small. */
  mark: string[];
  /** Of each list, one must be there as well. */
  with: Cue[][];
  within: Reach;
  /** None of these may be there. */
  without?: Cue[];
}

/** One labelled, dated, sourced statement. */
export interface Fact {
  label: Text;
  /** Words, or a number that is shown in the reader's notation with `unit` behind it. */
  value: Text | number;
  unit?: Text;
  /** A qualification the value must not be read without ("Quote, ohne undokumentierte Förderung"). */
  note?: Text;
  when: When;
  nature: Nature;
  /** Believed, but not read in any source yet: kept in the tree, never shipped. */
  recalled?: true;
  /** Ids in the pack's sources; at least one. */
  sources: string[];
}

/** What a party to a dispute holds, in neutral words. */
export interface Position {
  holder: Text;
  text: Text;
  /** When the source says so. */
  since?: PartialDate;
  recalled?: true;
  sources: string[];
}

export interface Dispute {
  question: Text;
  /** At least two. */
  positions: Position[];
}

export interface Event {
  date: PartialDate;
  text: Text;
  recalled?: true;
  sources: string[];
}

export interface SeriesRow {
  label: Text;
  /** As many numbers as the series has columns; one where it has none. */
  values: number[];
  /** The entity the row is about, so that it can stand out on that entity's card. */
  entity?: string;
  /** The row sums up the others: used for shares, not drawn as a bar. */
  total?: true;
  recalled?: true;
  /** Where a row rests on other sources than the series. */
  sources?: string[];
}

/** Numbers that belong together: a small chart. */
export interface Series {
  /** Unique within the entity. */
  id: string;
  title: Text;
  unit: Text;
  /** Which edition of the source the numbers are from, as a reader should see it. */
  edition?: Text;
  /** Names of the numbers in each row, where there is more than one. */
  columns?: Text[];
  note?: Text;
  /** The source lists more rows than are shown, so that they do not make up its total. */
  selection?: true;
  rows: SeriesRow[];
  sources: string[];
}

/** How one entity stands to another. Kinds and their wording: `relations.ts`. */
export interface Relation {
  kind: RelationKind;
  /** Id of the other entity. */
  target: string;
  from?: PartialDate;
  to?: PartialDate;
  sources: string[];
}

/**
 * Where something lies. `town`: in, beside or around this town, by its number at GeoNames. `country`: it is that country, ISO 3166-1
 * ("UA"). `area`: it is that disputed area, by its id in `build/maps/disputedAreas.ts`. `lat`, `lon`: a point that a source gives, degrees.
 */
export type Place =
  | { town: number }
  | { country: string }
  | { area: string }
  | { lat: number; lon: number; sources: string[] };

export interface Entity {
  /** Lower-case words with hyphens, unique over all packs; the name of its file. */
  id: string;
  type: EntityType;
  /** `Q` and digits; only where certain. */
  wikidata?: string;
  label: Text;
  /** What it is, in a few words: "Halbinsel am Schwarzen Meer". */
  kind: Text;
  names: Readonly<Record<Language, Name[]>>;
  /** Longer phrases that contain a name but mean something else ("Krim-Sekt"). */
  blocked?: Readonly<Partial<Record<Language, string[]>>>;
  /** What speaks for this sense of an ambiguous name when it stands in the same block. */
  cues?: Readonly<Partial<Record<Language, Cue[]>>>;
  patterns?: Readonly<Partial<Record<Language, WordPattern[]>>>;
  summary: Text & { sources: string[] };
  facts: Fact[];
  disputes: Dispute[];
  events: Event[];
  series: Series[];
  relations: Relation[];
  /** Where it lies. Towns and shapes come from data sets, at build time. */
  place?: Place;
  links?: { wikipedia?: Partial<Record<Language, string>>; official?: string };
  /** When somebody should look at it again. */
  reviewBy?: PartialDate;
}

/** What kind of witness a source is. `party`: a side of the matter; supports only what that side says. */
export const SOURCE_KINDS = ['primary', 'scientific', 'agency', 'media', 'reference', 'party'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** `seen`: the linked page itself was read. `copy`: a copy or a text quoting it. `recalled`: neither. */
export const CHECKS = ['seen', 'copy', 'recalled'] as const;
export type Check = (typeof CHECKS)[number];

export interface Source {
  publisher: string;
  title: string;
  /** https only. */
  url: string;
  /** Missing: the page carries no date. */
  date?: PartialDate;
  /** BCP 47 language of the page. */
  language: string;
  kind: SourceKind;
  checked: {
    /** The day it was read. */
    on: PartialDate;
    how: Check;
    /** The address really read, where it is not the source's own. */
    at?: string;
  };
}

/** What changed in the knowledge with one version of Randnotiz. */
export interface ChangeNote {
  version: string;
  date: PartialDate;
  /** A change each. */
  lines: Text[];
}

/** Entities that are switched on or off, imported and exported together. */
export interface PackInfo {
  id: string;
  title: Text;
  description: Text;
  licence: string;
  editor: string;
  date: PartialDate;
}
