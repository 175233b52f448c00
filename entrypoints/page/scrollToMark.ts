import type { PageMark } from './marks/pageMark';

/**
 * Brings a mark into the middle of the view, in one step: a reader who asked for it wants to be
 * there, and nothing slides for those who bear no motion.
 */
export function scrollToMark(mark: PageMark): void {
  const element = mark.element();
  const instantly = { behavior: 'instant', block: 'center' } as const;
  element?.scrollIntoView(instantly);
  // A paragraph higher than the window has its middle elsewhere.
  const rect = mark.rects()[0];
  if (rect && (rect.top < 0 || rect.bottom > innerHeight)) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  }
}
