import type { Language, PartialDate } from '@/knowledge/entity';
import type { Why } from '@/knowledge/mention';
import type { Settings } from './settings';

/**
 * What page.js and card.js say to each other. Both run in the isolated world of one frame, card.js
 * only once it is needed: page.js lays out the desk, card.js sits down at it. The page's own scripts
 * live in another world and cannot see it.
 */
export interface Desk {
  /** What card.js does with news from the page; missing until it has come. */
  card?: ((news: News) => void) | undefined;
  settings(): Settings;
  /** Language of the page's text. */
  language(): Language;
  /** The day the article appeared, if the page says so. */
  articleDate(): PartialDate | null;
  /** Host of the page, as the settings name it: `www.` left out. */
  host(): string;
  /** Ids of the entities on the page, most helpful first. */
  entitiesHere(): string[];
  /** Whether the reader said that the entity is not meant on this page. */
  isWrong(id: string): boolean;
  /** Has the page read without the entity, or with it again. Kept nowhere: it holds until the page goes. */
  setWrong(id: string, isWrong: boolean): void;
  /** Draws the entity's mark as the one the card belongs to; `null` for none. */
  light(mark: Mark | null): void;
  /** Scrolls to the first mention of an entity and says `open` for it; `false` if there is none. */
  show(id: string): boolean;
}

/** A mention painted on the page. The same mark is the same object until its block changes. */
export interface Mark {
  id: string;
  /** Why it is one, as it was decided last. */
  readonly why: Why;
  /** Ids of other entities it may mean. */
  readonly others?: readonly string[] | undefined;
  /** Where it stands now, viewport px; several where it breaks over lines, [] when it is gone. */
  rects(): DOMRect[];
  /** The element its text begins in: for theme, language and the place to put the card. */
  element(): Element | null;
}

export type Point = { x: number; y: number };

export type News =
  /** The pointer moved, and is on this mark (`null`: on none). At most once a frame. Viewport px. */
  | { type: 'pointer'; mark: Mark | null; at: Point }
  /** A click or tap on a mark that is not in a link. */
  | { type: 'press'; mark: Mark; touch: boolean }
  /** From a list or a key: open at once, and move the focus in. `mark: null`: not on the page. */
  | { type: 'open'; id: string; mark: Mark | null }
  /** A key led the reader to this mark: open at once, and leave the focus where it is. */
  | { type: 'visit'; mark: Mark }
  /** The page scrolled, or moved under a resting pointer. */
  | { type: 'scroll' }
  /** A press outside of marks and card. */
  | { type: 'pressElsewhere' }
  /** Marks were redone; a mark whose `rects()` are empty is gone. */
  | { type: 'marksChanged' }
  /** The page script goes (switched off, route changed, extension updated). Remove everything. */
  | { type: 'goodbye' };

const DESK = Symbol.for('randnotiz.desk');

/** The frame's desk, as page.js laid it out. */
export function deskOfFrame(): Desk | undefined {
  return (globalThis as { [DESK]?: Desk })[DESK];
}

export function layOutDesk(desk: Desk): void {
  (globalThis as { [DESK]?: Desk })[DESK] = desk;
}

export function clearDesk(): void {
  delete (globalThis as { [DESK]?: Desk })[DESK];
}
