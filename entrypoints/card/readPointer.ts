import type { Mark, Point } from '../contract/desk';
import type { CardEvent } from './cardState';
import { type Box, isHeadingFor, isInside } from './wedge';

/** What is remembered of the pointer from one step to the next. */
export interface PointerMemory {
  at: Point;
  /** Where it was on the word of the open card last. */
  leftAt: Point;
}

/**
 * What a step of the pointer means to the card.
 *
 * @param before `null` at the first step.
 * @param open Box and word of the card that can be seen, if any.
 * @returns `event: null` where the pointer did not really move: the page moved under it.
 */
export function readPointer(
  before: PointerMemory | null,
  step: { mark: Mark | null; at: Point },
  open: { box: Box; mark: Mark | null } | null,
): { memory: PointerMemory; event: CardEvent | null } {
  const { mark, at } = step;
  if (before && before.at.x === at.x && before.at.y === at.y) return { memory: before, event: null };

  const isOnItsWord = open !== null && mark !== null && mark === open.mark;
  const leftAt = !before || !open || isOnItsWord ? at : before.leftAt;
  const memory: PointerMemory = { at, leftAt };
  if (open && isInside(open.box, at)) return { memory, event: { type: 'pointerInCard' } };
  // Marks on the way to the card are crossed, not meant: unless the pointer comes to rest on one.
  if (open && before && !isOnItsWord && isHeadingFor(open.box, before.leftAt, before.at, at)) {
    return { memory, event: { type: 'pointerOnItsWay', over: mark } };
  }
  return {
    memory,
    event: mark ? { type: 'pointerOnMark', mark } : { type: 'pointerOffMark' },
  };
}
