/**
 * How many marks are painted at once. Chromium looks at all of them in every frame in which the page
 * changes its layout: 1,000 cost nothing measurable, 2,000 cost 5 ms a frame, 10,000 cost 40.
 */
export const MOST_PAINTED = 1000;

/** A run of marks by number, in document order; `to` is exclusive. */
export interface MarkWindow {
  from: number;
  to: number;
}

/**
 * The marks that are painted: all, or as many as may be, half of them before the one in view.
 *
 * @param marks How many there are.
 * @param inView Number of a mark in view.
 */
export function windowAround(marks: number, inView: number, most = MOST_PAINTED): MarkWindow {
  const from = Math.max(0, Math.min(inView - Math.floor(most / 2), marks - most));
  return { from, to: Math.min(from + most, marks) };
}

/** Whether the mark in view is so near the window's edge (an eighth of it) that a new one is due. */
export function isNearEdge({ from, to }: MarkWindow, inView: number, marks: number): boolean {
  const margin = (to - from) / 8;
  return (from > 0 && inView < from + margin) || (to < marks && inView >= to - margin);
}

/**
 * The first mark that reaches into view. Marks are taken to stand in document order; where a page
 * mixes its parts, the answer is some mark not far off.
 *
 * @param bottomOf Lower edge of a mark, viewport px; `null` where it is drawn nowhere.
 * @returns The last one where all stand above the viewport; 0 where there are none.
 */
export function firstInView(marks: number, bottomOf: (at: number) => number | null): number {
  let low = 0;
  let high = Math.max(marks - 1, 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    // One drawn nowhere is taken for one above: the search then ends further down, never nowhere.
    if ((bottomOf(middle) ?? 0) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
