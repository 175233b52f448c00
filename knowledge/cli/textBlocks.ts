import type { BlockKind } from '../mention';

/** A stretch of plain text that reads as one block. UTF-16 code units, `end` exclusive. */
export interface TextStretch {
  kind: BlockKind;
  start: number;
  end: number;
}

/** A heading fits in a line. UTF-16 code units. */
const LONGEST_HEADING = 90;
const NO_HEADING_END = /[.:,;…]["“”’»)]?$/u;

/**
 * Takes plain text apart as a reader would: lines between blank lines are a paragraph; a single short
 * line without a full stop is a heading. White space around a block belongs to none.
 *
 * @returns In text order; [] for a text of white space only.
 */
export function textBlocks(text: string): TextStretch[] {
  return [...text.matchAll(/\S(?:.|\r?\n(?!\s*\r?\n))*/gu)].flatMap((match) => {
    const paragraph = match[0].trimEnd();
    const start = match.index;
    const isHeading =
      paragraph.length <= LONGEST_HEADING && !paragraph.includes('\n') && !NO_HEADING_END.test(paragraph);
    return paragraph === ''
      ? []
      : [
          {
            kind: isHeading ? ('heading' as const) : ('text' as const),
            start,
            end: start + paragraph.length,
          },
        ];
  });
}
