import type { Point } from '../contract/desk';
import { isInside } from './wedge';

/** How far beside a line the pointer may be and still mean it, px. */
const REACH_PX = 2;

/**
 * Which of the lines a word breaks over the card belongs to: the one under the pointer, else the first.
 *
 * @returns Its number in `lines`; 0 where there is none.
 */
export function lineUnder(lines: readonly DOMRect[], pointer: Point | null): number {
  if (!pointer) return 0;
  const under = lines.findIndex(({ left, top, right, bottom }) =>
    isInside(
      { left: left - REACH_PX, top: top - REACH_PX, right: right + REACH_PX, bottom: bottom + REACH_PX },
      pointer,
    ),
  );
  return Math.max(under, 0);
}
