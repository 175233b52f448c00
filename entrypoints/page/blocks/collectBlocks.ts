import type { BlockKind } from '@/knowledge/mention';
import { createBlockText } from './blockText';
import { HEADING, isHeading, isHidden, isInline, isSkipped } from './skipped';
import type { TextBlock } from './textBlock';

/** Nodes between two looks at the clock: a few µs each, so a slice overruns by less than 0.5 ms. */
const NODES_A_STEP = 48;

/** What a walk found. */
export interface Collected {
  /** In document order. `section` is 0 in all: numbered by `numberSections`. */
  blocks: TextBlock[];
  /** Parts left out because they are not drawn now; they may be later. */
  hidden: Element[];
}

/** The block-level element a walk is in. */
interface Around {
  element: Element;
  kind: BlockKind;
  inArticle: boolean;
}

/**
 * Walks a part of the page and puts its text together, block by block.
 *
 * Yields often, so that it can rest between slices. Parts the page removes meanwhile end the walk
 * early; whoever watches the page for changes hears of that and walks again. Open shadow roots are
 * not entered.
 *
 * @param root Not asked whether it should be skipped itself.
 */
export function* collectBlocks(root: Element): Generator<void, Collected> {
  const blocks: TextBlock[] = [];
  const hidden: Element[] = [];
  const text = createBlockText();
  let around: Around = {
    element: root,
    kind: root.closest(HEADING) ? 'heading' : 'text',
    inArticle: root.closest('article') !== null,
  };
  const outer: Around[] = [];
  /** Inline elements begun or ended since the last letter. */
  const crossed: Element[] = [];
  /** Something stood in the line that is no text: an image, a button. */
  let gap = false;

  function finishBlock(): void {
    const block = text.finish(around.kind, around.element);
    if (block) blocks.push(block);
    crossed.length = 0;
    gap = false;
  }

  function addText(node: Text): void {
    if ((gap || crossed.length > 0) && text.endsInWord() && STARTS_IN_WORD.test(node.data)) {
      if (gap || crossed.some(partsText)) text.breakLine();
    }
    text.add(node);
    crossed.length = 0;
    gap = false;
  }

  /** Whether its children are to be walked. */
  function enter(element: Element, tag: string): boolean {
    if (tag === 'br') text.breakLine();
    else if (isSkipped(element, tag, around.inArticle)) gap = true;
    else if (isHidden(element, tag)) hidden.push(element);
    else {
      if (isInline(tag)) crossed.push(element);
      else if (tag !== 'wbr') {
        finishBlock();
        outer.push(around);
        around = {
          element,
          kind: isHeading(element, tag) ? 'heading' : around.kind,
          inArticle: around.inArticle || tag === 'article',
        };
      }
      return true;
    }
    return false;
  }

  function leave(element: Element): void {
    if (element === around.element) {
      finishBlock();
      around = outer.pop() ?? around;
    } else crossed.push(element);
  }

  /** The elements the walk is in, but for the innermost one. Kept, because the page may change on the way. */
  const parents: Element[] = [];
  let parent = root;
  let node = root.firstChild;
  for (let nodes = 1; ; nodes += 1) {
    if (nodes % NODES_A_STEP === 0) yield;
    if (!node) {
      const up = parents.pop();
      if (!up) break;
      leave(parent);
      node = parent.nextSibling;
      parent = up;
      continue;
    }
    if (isText(node)) addText(node);
    else if (isElement(node) && enter(node, node.localName)) {
      parents.push(parent);
      parent = node;
      node = node.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
  finishBlock();
  return { blocks, hidden };
}

// By number: a walk over a long article asks ten thousand times, and `instanceof` takes ten times as long.
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

const STARTS_IN_WORD = /^[\p{L}\p{N}]/u;

/** Whether text before and after an inline element's edge is drawn apart. Asked only where letters touch. */
function partsText(element: Element): boolean {
  // A raised figure behind a word is nearly always a footnote's number.
  if (element.localName === 'sup') return true;
  const { display } = getComputedStyle(element);
  return display !== '' && display !== 'contents' && !/^(?:inline|ruby)/.test(display);
}

/** Gives each block the number of its section. A heading begins a new one, the first block the first. */
export function numberSections(blocks: readonly TextBlock[]): void {
  let section = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' && at > 0) section += 1;
    block.section = section;
  }
}
