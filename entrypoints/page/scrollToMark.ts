import type { PageMark } from './marks/pageMark';

/** Nearer to an edge of the view than this share of its height, a mark is brought to the middle: bars may lie there. */
const EDGE = 0.2;

/**
 * Brings a mark into the middle of the view, in one step: a reader who asked for it wants to be
 * there, and nothing slides for those who bear no motion. One that stands well in view stays where it is.
 */
export function scrollToMark(mark: PageMark): void {
  const [at] = mark.rects();
  if (at && at.top > innerHeight * EDGE && at.bottom < innerHeight * (1 - EDGE)) return;
  const element = mark.element();
  const instantly = { behavior: 'instant', block: 'center' } as const;
  element?.scrollIntoView(instantly);
  // A paragraph higher than the window has its middle elsewhere.
  const rect = mark.rects()[0];
  if (rect && (rect.top < 0 || rect.bottom > innerHeight)) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  }
}
