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
  /** Painted at the chosen density. */
  marked: boolean;
  /** Why it counts, for "Why is this marked?". */
  why: Why;
}

export interface Why {
  /** The name as it stands in the knowledge base. */
  name: string;
  /**
   * What spoke for it: nothing was needed; a word nearby (a cue or a plain name in the block); another name
   * of the entity on the page; the article's date.
   */
  evidence: 'unambiguous' | 'other-name' | 'cue' | 'date';
}
