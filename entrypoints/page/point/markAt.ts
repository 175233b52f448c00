import type { Point } from '../../contract/desk';
import type { PageMark } from '../marks/pageMark';

/**
 * The mark under a point, by the caret there: some hundredths of a millisecond, where asking the
 * browser for the highlights at the point costs whole ones.
 *
 * @param at Viewport px.
 * @param byNode Painted marks by text node.
 */
export function markAt({ x, y }: Point, byNode: ReadonlyMap<Node, readonly PageMark[]>): PageMark | null {
  if (byNode.size === 0) return null;
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  const near = byNode.get(offsetNode)?.filter(({ range }) => touches(range, offsetNode, offset)) ?? [];
  // The caret snaps to far text: beside a line, below the last one.
  return near.find((mark) => mark.rects().some((rect) => isIn(rect, x, y))) ?? null;
}

function touches(range: StaticRange, node: Node, offset: number): boolean {
  return (
    (node !== range.startContainer || offset >= range.startOffset) &&
    (node !== range.endContainer || offset <= range.endOffset)
  );
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
