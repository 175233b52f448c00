import type { PageMark } from './pageMark';

/** A reader's way from mark to mark by key. */
export interface Walk {
  /** One mark on or back in reading order, round the ends; `null` where none can be seen. */
  step(by: 1 | -1): PageMark | null;
  /** The mark the reader stands on, while it is in view. */
  here(): PageMark | null;
  /** The reader came to a mark by another way. */
  standOn(mark: PageMark): void;
}

/** @param marks All of the page's, in reading order. */
export function createWalk(marks: () => readonly PageMark[]): Walk {
  let last: PageMark | null = null;

  function here(): PageMark | null {
    return last && isInView(last.rects()[0]) ? last : null;
  }

  return {
    here,
    standOn(mark) {
      last = mark;
    },
    step(by) {
      const seen = marks().flatMap((mark) => {
        const [rect] = mark.rects();
        return rect ? [{ mark, bottom: rect.bottom }] : [];
      });
      const at = here() ? seen.findIndex(({ mark }) => mark === last) : -1;
      // A reader who has scrolled away goes on from what they see.
      const first = Math.max(
        seen.findIndex(({ bottom }) => bottom > 0),
        0,
      );
      const to = at >= 0 ? at + by : by > 0 ? first : first - 1;
      last = seen.at(to % seen.length)?.mark ?? null;
      return last;
    },
  };
}

function isInView(rect: DOMRect | undefined): boolean {
  return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
}
