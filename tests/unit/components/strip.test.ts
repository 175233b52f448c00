import { describe, expect, test } from 'vitest';
import { STRIP_WIDTH_PX, tickPaint, tickPath } from '@/components/strip';

describe('the ticks of the strip', () => {
  test('differ by shape: a short bar, a long one, two dots', () => {
    expect(tickPath([{ look: 'ordinary', top: 100 }])).toBe('M6 99h5v3h-5z');
    expect(tickPath([{ look: 'disputed', top: 100 }])).toBe('M1 99h10v3h-10z');
    expect(tickPath([{ look: 'term', top: 100 }])).toBe('M3 99h3v3h-3zM8 99h3v3h-3z');
  });

  test('stay within the strip, with room for their light edge', () => {
    const path = (['ordinary', 'disputed', 'term'] as const)
      .map((look) => tickPath([{ look, top: 5.4 }]))
      .join('');
    for (const [, left, width] of path.matchAll(/M(\d+) 4h(\d+)/g)) {
      expect(Number(left)).toBeGreaterThanOrEqual(1);
      expect(Number(left) + Number(width)).toBeLessThanOrEqual(STRIP_WIDTH_PX - 1);
    }
  });

  test('are no path where there are none', () => {
    expect(tickPath([])).toBe('');
  });

  test('are drawn in the colour of the text, with a white edge or a black one', () => {
    expect(tickPaint('rgb(1, 2, 3)')).toMatchObject({
      fill: 'rgb(1, 2, 3)',
      stroke: 'oklch(from rgb(1, 2, 3) calc((0.6 - l) * 99) 0 0)',
    });
  });
});
