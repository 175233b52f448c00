import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];

/**
 * Writes an SVG path in whole units, each point relative to the one before: half the letters of absolute points
 * with a decimal. Points that fall on the one before are left out, and so are parts without a second point.
 */
export function pathWriter(): GeoContext & { written: () => string } {
  let path = '';
  /** Where the pen is, and where its part of the path began. */
  let pen: Point = [0, 0];
  let first: Point = [0, 0];
  /** Where a part begins that has no second point yet. */
  let lifted: Point | null = null;

  function draw(to: Point): void {
    const step = `${to[0] - pen[0]}${to[1] < pen[1] ? '' : ' '}${to[1] - pen[1]}`;
    path += /[ml]$/.test(path) || step.startsWith('-') ? step : ` ${step}`;
    pen = to;
  }

  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo(x, y) {
      lifted = [Math.round(x), Math.round(y)];
    },
    lineTo(x, y) {
      const to: Point = [Math.round(x), Math.round(y)];
      const from = lifted ?? pen;
      if (to[0] === from[0] && to[1] === from[1]) return;
      if (lifted) {
        path += 'm';
        draw(lifted);
        path += 'l';
        first = lifted;
        lifted = null;
      }
      draw(to);
    },
    closePath() {
      if (lifted) return;
      path += 'z';
      pen = first;
    },
    written: () => path,
  };
}
