import { STRIP_WIDTH_PX, tickPaint, tickPath } from '@/components/strip';
import type { StripBoard } from '../contract/stripBoard';
import { ticksOf } from './ticksOf';

/**
 * `!important` in a shadow root beats every rule of the page. Fixed and out of the pointer's way: the
 * page's layout and its clicks are as if it were not there. Not on paper.
 */
const CSS = `
  :host { all: initial !important; position: fixed !important; inset: 0 0 0 auto !important;
    width: ${STRIP_WIDTH_PX}px !important; z-index: 2147483647 !important;
    pointer-events: none !important; contain: strict !important; }
  svg { display: block; width: 100%; height: 100%; }
  @media print { :host { display: none !important; } }
  @media (forced-colors: active) { path { fill: Highlight; stroke: Canvas; forced-color-adjust: none; } }
`;

/** Pages grow in many small steps: the ticks follow when this long nothing more came, ms. */
const SETTLE_MS = 200;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws the strip beside the scrollbar: one element with one path, drawn anew only when the marks or
 * the heights of page or window change, not on scrolling. Gone when the board's signal says so.
 */
export function openStrip(board: StripBoard): void {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  shadow.adoptedStyleSheets = [sheet];
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  svg.append(path);
  shadow.append(svg);

  let timer: ReturnType<typeof setTimeout> | undefined;

  function draw(): void {
    const marks = board.marks();
    if (marks.length === 0) {
      host.remove();
      return;
    }
    const { scrollTop, scrollHeight } = document.scrollingElement ?? document.documentElement;
    const ticks = ticksOf(marks, { top: scrollTop, whole: scrollHeight, view: innerHeight });
    const drawn = { ...tickPaint(getComputedStyle(document.body).color), d: tickPath(ticks) };
    for (const [name, value] of Object.entries(drawn)) path.setAttribute(name, value);
    if (!host.isConnected) document.documentElement.append(host);
  }

  function drawSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(draw, SETTLE_MS);
  }

  const sizes = new ResizeObserver(drawSoon);
  // The window by the strip, the page by its root and body: either may be what grows.
  for (const element of [host, document.documentElement, document.body]) sizes.observe(element);

  board.redraw = draw;
  board.signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      sizes.disconnect();
      host.remove();
    },
    { once: true },
  );
  draw();
}
