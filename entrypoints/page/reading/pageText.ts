import { collectBlocks, numberSections } from '../blocks/collectBlocks';
import { contentRoots } from '../blocks/contentRoots';
import type { TextBlock } from '../blocks/textBlock';
import type { Changes } from '../changes/changeLog';
import { type ReadBlock, reconcile } from './readBlock';

/**
 * How much text of a page is read. A long book has 3 million; beyond that a page is a dump, not
 * something to read. UTF-16 code units.
 */
const MOST_TEXT = 4_000_000;

/** The text of the page as it was read last. */
export interface PageText {
  /** In document order, sections numbered. */
  readonly blocks: readonly ReadBlock[];
  /** Where the page's text is. */
  readonly roots: readonly Element[];
  /** Parts that were not drawn when they were read. */
  readonly hidden: readonly Element[];
}

export const NO_TEXT: PageText = { blocks: [], roots: [], hidden: [] };

/**
 * Reads all of the page, or what changed of it.
 *
 * @param before As it was read last. Blocks that did not change stay the same object.
 */
export function* readPage(before: PageText, { whole, scopes }: Changes): Generator<void, PageText> {
  const roots = whole ? contentRoots(document) : before.roots;
  const fresh: TextBlock[] = [];
  const hidden: Element[] = [];
  let length = 0;
  for (const part of whole ? roots : scopes) {
    const collected = yield* collectBlocks(part);
    for (const block of collected.blocks) {
      length += block.text.length;
      if (length <= MOST_TEXT) fresh.push(block);
    }
    hidden.push(...collected.hidden);
  }

  const stays = (element: Element): boolean =>
    !whole && element.isConnected && !scopes.some((scope) => scope.contains(element));
  const blocks = reconcile(before.blocks, fresh);
  if (!whole) {
    blocks.push(...before.blocks.filter(({ block }) => stays(block.element)));
    blocks.sort(byPlace);
  }
  numberSections(blocks.map(({ block }) => block));
  return { blocks, roots, hidden: [...before.hidden.filter(stays), ...hidden] };
}

/** Whether both have the same blocks. */
export function isSameText(a: PageText, b: PageText): boolean {
  return a.blocks.length === b.blocks.length && a.blocks.every((block, at) => block === b.blocks[at]);
}

/** By where their text begins: a block's element may hold other blocks. */
function byPlace(a: ReadBlock, b: ReadBlock): number {
  const [first, second] = [a.block.pieces[0]?.node, b.block.pieces[0]?.node];
  if (!first || !second || first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
