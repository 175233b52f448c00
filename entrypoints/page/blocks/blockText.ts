import type { BlockKind } from '@/knowledge/mention';
import type { Piece, TextBlock } from './textBlock';

/** White space that is drawn differently from how it is written: any but a single plain space. */
const COLLAPSES = /[\t\n\r\f]| {2}/;
const COLLAPSING = /[\t\n\r\f ]{2,}|[\t\n\r\f]/g;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;

/** A block's text while it is put together, text node by text node; one after the other. */
export interface BlockText {
  /** Whether a letter put behind the text now would touch one. */
  endsInWord(): boolean;
  add(node: Text): void;
  /** A line break: text on both sides does not touch. It stands in no text node. */
  breakLine(): void;
  /** Begins a new block. @returns The one before; `null` where there was nothing but white space. */
  finish(kind: BlockKind, element: Element): TextBlock | null;
}

/**
 * White space is collapsed as on screen. A collapsed run is the run's first unit, so every space of
 * the text has a home in the page.
 */
export function createBlockText(): BlockText {
  let text = '';
  let pieces: Piece[] = [];
  // Remembered, because looking at the end of a text put together from many pieces copies all of it.
  let last = '';
  let endsInSpace = true;

  function put(node: Text, words: string, offset: number): void {
    const skipped = endsInSpace && isSpace(words, 0) ? 1 : 0;
    last = skipped ? words.slice(1) : words;
    if (last === '') return;
    pieces.push({ start: text.length, node, offset: offset + skipped, length: last.length });
    text += last;
    endsInSpace = isSpace(last, last.length - 1);
  }

  return {
    endsInWord: () => ENDS_IN_WORD.test(last),
    add(node) {
      const { data } = node;
      if (!COLLAPSES.test(data)) return put(node, data, 0);
      let from = 0;
      for (const { 0: run, index } of data.matchAll(COLLAPSING)) {
        put(node, `${data.slice(from, index)} `, from);
        from = index + run.length;
      }
      put(node, data.slice(from), from);
    },
    breakLine() {
      if (text === '') return;
      text += '\n';
      last = '';
      endsInSpace = true;
    },
    finish(kind, element) {
      if (text === '') return null;
      const block: TextBlock | null = /\S/.test(text)
        ? { text: endsInSpace ? text.trimEnd() : text, pieces, kind, section: 0, element }
        : null;
      text = '';
      pieces = [];
      last = '';
      endsInSpace = true;
      return block;
    },
  };
}

/** White space of HTML source; a no-break space is none. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13);
}
