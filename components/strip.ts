/** What a tick says by its shape: a short bar, a long one, two dots. */
type Look = 'ordinary' | 'disputed' | 'term';

/** One mark, as the strip beside the text shows it. */
export interface Tick {
  /** Of its middle, px from the strip's upper end. */
  top: number;
  look: Look;
}

/** Width of the strip, px: as a narrow scrollbar. */
export const STRIP_WIDTH_PX = 12;

/** Bars as [left, width] from the strip's left edge, px; all end at the right, where the scrollbar is. */
const BARS: Readonly<Record<Look, readonly (readonly [left: number, width: number])[]>> = {
  ordinary: [[6, 5]],
  disputed: [[1, 10]],
  term: [
    [3, 3],
    [8, 3],
  ],
};
const BAR_HEIGHT_PX = 3;

/** All ticks as one SVG path: the `d` of it. */
export function tickPath(ticks: readonly Tick[]): string {
  return ticks
    .flatMap(({ top, look }) =>
      BARS[look].map(
        ([left, width]) => `M${left} ${Math.round(top) - 1}h${width}v${BAR_HEIGHT_PX}h-${width}z`,
      ),
    )
    .join('');
}

/**
 * How the path is drawn: in the colour of the text, which stands out from the page, with a white edge
 * where that is dark and a black one where it is light, for whatever else may lie behind.
 *
 * @param ink A CSS colour.
 */
export function tickPaint(ink: string): Readonly<Record<string, string>> {
  return {
    fill: ink,
    stroke: `oklch(from ${ink} calc((0.6 - l) * 99) 0 0)`,
    'stroke-width': '2',
    'paint-order': 'stroke',
  };
}
