import type { Tick } from '@/components/strip';
import type { StripBoard } from '../contract/stripBoard';

/** More ticks than this no window is high enough for; each costs a look at the page's layout. */
const MOST_TICKS = 1000;

/** Where the page is scrolled to, and its heights, px. */
export interface Scrolled {
  top: number;
  /** Of all of it. */
  whole: number;
  /** Of what is seen. */
  view: number;
}

/**
 * Where in the strip each mark has its tick: as far down the strip as the mark is down the page.
 *
 * @returns Without marks that are drawn nowhere, or in a part of the page that scrolls by itself and
 *   is out of sight: of those no height can be told. Of very many, an even choice.
 */
export function ticksOf(
  marks: ReturnType<StripBoard['marks']>,
  { top: scrolled, whole, view }: Scrolled,
): Tick[] {
  const every = Math.ceil(marks.length / MOST_TICKS);
  return marks
    .filter((_, n) => n % every === 0)
    .flatMap((mark) => {
      const [rect] = mark.rects();
      const down = rect ? (scrolled + rect.top + rect.height / 2) / whole : -1;
      return down >= 0 && down <= 1 ? [{ look: mark.look, top: down * view }] : [];
    });
}
