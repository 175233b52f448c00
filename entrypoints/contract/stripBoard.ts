import type { Mark } from './desk';
import type { Look } from './requests';

/**
 * What page.js and strip.js say to each other, in the isolated world of one frame. strip.js comes
 * only where a reader wants the strip: page.js lays out the board, strip.js hangs itself on it.
 */
export interface StripBoard {
  /** What the strip shows, in document order; [] takes it away. */
  marks(): readonly (Pick<Mark, 'rects'> & { readonly look: Look })[];
  /** Aborts when the page program goes: the strip goes with it. */
  readonly signal: AbortSignal;
  /** Set by strip.js: other marks are to be shown now. */
  redraw?: () => void;
}

const BOARD = Symbol.for('randnotiz.strip');

/** The frame's board, as page.js laid it out last. */
export function boardOfFrame(): StripBoard | undefined {
  return (globalThis as { [BOARD]?: StripBoard })[BOARD];
}

export function layOutBoard(board: StripBoard): void {
  (globalThis as { [BOARD]?: StripBoard })[BOARD] = board;
}
