import type { Mention, Why } from '@/knowledge/mention';
import type { Mark } from '../../contract/desk';
import type { Look } from '../../contract/requests';
import { type Place, rangeOf, type TextBlock } from '../blocks/textBlock';

/** A mention with its place in the page. */
export class PageMark implements Mark {
  readonly id: string;
  why: Why;
  others: readonly string[] | undefined;
  /** Every text node it stands in. */
  readonly nodes: readonly Text[];
  readonly #place: Place;
  readonly #wording: string;
  #range: StaticRange | undefined;

  constructor(
    block: TextBlock,
    { id, start, end, why, others }: Mention,
    readonly look: Look,
  ) {
    this.id = id;
    this.why = why;
    this.others = others;
    this.#place = rangeOf(block, start, end);
    this.#wording = wordingAt(this.#place);
    this.nodes =
      this.#place.startContainer === this.#place.endContainer
        ? [this.#place.startContainer]
        : block.pieces
            .filter((piece) => piece.start < end && piece.start + piece.length > start)
            .map(({ node }) => node);
  }

  /** For painting. Static: costs nothing while the page changes, and does not follow its text. */
  get range(): StaticRange {
    this.#range ??= new StaticRange(this.#place);
    return this.#range;
  }

  /** Whether its words are still where they were found. */
  stands(): boolean {
    const { startContainer, endContainer } = this.#place;
    return startContainer.isConnected && endContainer.isConnected && wordingAt(this.#place) === this.#wording;
  }

  rects(): DOMRect[] {
    return this.stands() ? rectsOf(this.#place) : [];
  }

  element(): Element | null {
    return this.#place.startContainer.parentElement;
  }

  isSamePlace(mark: PageMark): boolean {
    const [a, b] = [this.#place, mark.#place];
    return (
      a.startContainer === b.startContainer && a.startOffset === b.startOffset && a.endOffset === b.endOffset
    );
  }
}

/** What stands there in the first and the last text node. */
function wordingAt({ startContainer, startOffset, endContainer, endOffset }: Place): string {
  return startContainer === endContainer
    ? startContainer.data.slice(startOffset, endOffset)
    : startContainer.data.slice(startOffset) + endContainer.data.slice(0, endOffset);
}

/** One for all: every live range makes the page's own changes slower. */
let measure: Range | undefined;

function rectsOf({ startContainer, startOffset, endContainer, endOffset }: Place): DOMRect[] {
  measure ??= document.createRange();
  measure.setStart(startContainer, startOffset);
  measure.setEnd(endContainer, endOffset);
  const rects = Array.from(measure.getClientRects());
  measure.setStart(document, 0);
  measure.collapse(true);
  return rects;
}
