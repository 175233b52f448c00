import type { Page } from '@playwright/test';

/** One stretch of painted text. */
export interface PaintedMark {
  surface: string;
  /** Where its middle is in the viewport, px. */
  x: number;
  y: number;
  /** Whether that point is in the viewport. */
  inView: boolean;
  /** The landmark it stands in, or `article`: to prove that marks stand in the text only. */
  inside: string;
}

/**
 * What is painted now, in text order: read from the registry of highlights, which the page shares with
 * the extension. Marks far from the viewport are not painted; see `everyMark`.
 */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return range;
      }),
    );
    // The mark of an open card is painted twice.
    const once = ranges.filter(
      (range, n) => ranges.findIndex((other) => other.compareBoundaryPoints(0, range) === 0) === n,
    );
    return once
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map((range) => {
        const box = range.getClientRects()[0] ?? new DOMRect();
        const x = box.x + box.width / 2;
        const y = box.y + box.height / 2;
        const around = range.startContainer.parentElement?.closest(
          'nav, aside, footer, header.site, form, .ad, .teasers, .newsletter, .comments, article',
        );
        return {
          surface: range.toString().replace(/\s+/g, ' '),
          x,
          y,
          inView: box.width > 0 && x >= 0 && y >= 0 && x < innerWidth && y < innerHeight,
          inside: around ? around.className || around.localName : 'none',
        };
      });
  });
}
