import type { BlockKind } from '@/knowledge/mention';

/** Text of the page that reads as one paragraph, cell or heading, with the way back to the page. */
export interface TextBlock {
  /**
   * As rendered: runs of white space are one space, `<br>` is a newline, soft hyphens and no-break
   * spaces stay. Never empty.
   */
  readonly text: string;
  /** In text order. Characters between two pieces (newlines) stand nowhere in the page's text. */
  readonly pieces: readonly Piece[];
  readonly kind: BlockKind;
  /** Counts up from 0 at each heading of the page. */
  section: number;
  /** The nearest element around it that is no inline element. */
  readonly element: Element;
}

/** A stretch of a block's text that stands in one text node, unit by unit. */
export interface Piece {
  /** Where it begins in the block's text. UTF-16 code units, like all below. */
  readonly start: number;
  readonly node: Text;
  /** Where it begins in the node's `data`. */
  readonly offset: number;
  readonly length: number;
}

/** A stretch of the page's text. The shape of `StaticRangeInit`. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/**
 * Where a stretch of a block's text stands in the page.
 *
 * @param start UTF-16 code units into `block.text`.
 * @param end Exclusive; greater than `start`.
 * @returns Empty (start = end) only where all of the stretch is between two pieces.
 */
export function rangeOf(block: TextBlock, start: number, end: number): Place {
  const first = lastPieceFrom(block.pieces, start);
  const last = lastPieceFrom(block.pieces, end - 1);
  return {
    startContainer: first.node,
    startOffset: first.offset + Math.min(start - first.start, first.length),
    endContainer: last.node,
    endOffset: last.offset + Math.min(end - last.start, last.length),
  };
}

/** The last piece that begins at `at` or before it. */
function lastPieceFrom(pieces: readonly Piece[], at: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) throw new RangeError('A block has no pieces; collectBlocks makes no such block');
  return piece;
}

/** Whether two blocks are the same text in the same nodes, so that what was found in one holds for the other. */
export function isSameBlock(a: TextBlock, b: TextBlock): boolean {
  return (
    a.element === b.element &&
    a.text === b.text &&
    a.kind === b.kind &&
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, at) => {
      const other = b.pieces[at];
      return other?.node === piece.node && other.offset === piece.offset && other.start === piece.start;
    })
  );
}
