import type { Language, PartialDate } from './entity';

/**
 * What stands where on a page, without the text itself: enough for `recogniser/resolve.ts` to
 * decide about the whole page at once.
 */
export interface PageText {
  language: Language;
  /** The day the article appeared; `null` where the page does not say. */
  date: PartialDate | null;
  blocks: BlockShape[];
}

export interface BlockShape {
  kind: BlockKind;
  /** Counts up from 0 at each heading: blocks of one number stand under the same one. */
  section: number;
  /** UTF-16 code units. */
  length: number;
}

export type BlockKind = 'heading' | 'text';

/**
 * Candidates found in one block: four numbers each, as `recogniser/match.ts` describes them. Plain
 * numbers, because they travel between page and background.
 */
export type Found = readonly number[];

/** How many mentions are painted. `all`: every one; `few`: each entity once a page. */
export const DENSITIES = ['few', 'normal', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** A surface form found in a block and decided to mean an entity. */
export interface Mention {
  /** Number of the block in `PageText.blocks`. */
  block: number;
  /** UTF-16 code units into the block's text; `end` is exclusive. */
  start: number;
  end: number;
  /** Id of the entity. */
  id: string;
  /** A word made from the name (`russisch`) rather than the name. */
  derived: boolean;
  /** The first one of its entity in its section. */
  first: boolean;
  /** How much it is worth a mark: more is better (`salience.ts`). */
  salience: number;
  /** Painted at the chosen density. */
  marked: boolean;
  /** Why it counts, for "Why is this marked?". */
  why: Why;
  /** Ids of other entities that may be meant by the same words; missing where there are none. */
  others?: string[];
}

/** What spoke for a mention. */
export interface Why {
  /** The name as it stands in the knowledge base. */
  name: string;
  form: Form;
  evidence: Evidence;
  /** How much that is worth, 0 to 1; of several entities for one place the one with more is meant. */
  score: number;
}

/**
 * How a name stands in the text: as written; with an ending; in capitals, small, or with other accents; as
 * the first part of a closed compound, which may be an adjective.
 */
export const FORMS = ['written', 'inflected', 'respelled', 'compound', 'compound-adjective'] as const;
export type Form = (typeof FORMS)[number];

/**
 * Nothing was needed; a word nearby (a cue or a plain name in the block); another name of the entity on the
 * page; an entity among the cues that is a topic of the page; the article's date; the other words of a pattern.
 */
export type Evidence = 'unambiguous' | 'cue' | 'other-name' | 'topic' | 'date' | 'pattern';

/** A place where a name reads that is no mention. */
export interface Rejection {
  block: number;
  /** UTF-16 code units into the block's text; `end` is exclusive. */
  start: number;
  end: number;
  /** Id of the entity. */
  id: string;
  name: string;
  form: Form;
  reason: Reason;
}

/** Why a name does not count; in words: `REASONS`. */
export type Reason = keyof typeof REASONS;

export const REASONS = {
  blocked: 'a longer phrase that means something else',
  'no-evidence': 'the name is ambiguous, and neither a cue nor another name of the entity is there',
  'pattern-unmet': 'the other words of the pattern are not there',
  'number-follows': 'a number follows an ambiguous name',
  'other-time': 'the title was somebody else’s on the day of the article',
  'other-office': 'the title is a past or another office',
  'others-title': 'somebody else’s name follows the title',
  'others-name': 'a given name stands before it that is not ours',
  'namesake-on-page': 'somebody else of that name stands on the page, and ours not in full',
  'other-thing': 'a street, a house or a club of that name',
  'several-meant': 'several entities go by the name, and none has better evidence',
  'another-meant': 'another entity has better evidence',
  'within-mention': 'a longer mention covers it',
} as const;
