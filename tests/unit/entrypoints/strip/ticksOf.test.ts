import { describe, expect, test, vi } from 'vitest';
import { ticksOf } from '@/entrypoints/strip/ticksOf';

const SCROLLED = { top: 1000, whole: 4000, view: 800 };
const markAt = (...rects: Partial<DOMRect>[]) => ({ look: 'term' as const, rects: () => rects as DOMRect[] });

describe('the ticks of marks', () => {
  test('stand as far down the strip as the marks stand down the page', () => {
    expect(ticksOf([markAt({ top: 990, height: 20 })], SCROLLED)).toEqual([{ look: 'term', top: 400 }]);
  });

  test('are told by the first line of a mark that breaks', () => {
    const broken = markAt({ top: -1000, height: 0 }, { top: 900, height: 20 });
    expect(ticksOf([broken], SCROLLED)).toEqual([{ look: 'term', top: 0 }]);
  });

  test.each([
    { given: 'drawn nowhere', mark: markAt() },
    { given: 'above the page, in a part that scrolls by itself', mark: markAt({ top: -1200, height: 20 }) },
    { given: 'below the page', mark: markAt({ top: 3100, height: 20 }) },
  ])('leave out a mark $given', ({ mark }) => {
    expect(ticksOf([mark], SCROLLED)).toEqual([]);
  });

  test('are an even choice of very many marks, which are not all measured', () => {
    const rects = vi.fn(() => [{ top: 0, height: 0 } as DOMRect]);
    const many = Array.from({ length: 5000 }, () => ({ look: 'ordinary' as const, rects }));
    expect(ticksOf(many, SCROLLED)).toHaveLength(1000);
    expect(rects).toHaveBeenCalledTimes(1000);
  });
});
