import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstInView, isNearEdge, windowAround } from '@/entrypoints/page/marks/markWindow';

describe('the window of painted marks', () => {
  test('holds all where there are few', () => {
    expect(windowAround(3, 1, 10)).toEqual({ from: 0, to: 3 });
    expect(windowAround(0, 0, 10)).toEqual({ from: 0, to: 0 });
  });

  test('lies around the mark in view', () => {
    expect(windowAround(100, 50, 10)).toEqual({ from: 45, to: 55 });
  });

  test.each([
    [100, 2, { from: 0, to: 10 }],
    [100, 99, { from: 90, to: 100 }],
  ])('is as large at the ends of the page: %i marks, number %i', (marks, inView, gives) => {
    expect(windowAround(marks, inView, 10)).toEqual(gives);
  });

  test('never holds more than allowed, nor misses the mark in view', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(4999), fc.integer({ min: 1, max: 1000 }), (marks, at, most) => {
        const inView = Math.min(at, Math.max(marks - 1, 0));
        const { from, to } = windowAround(marks, inView, most);
        expect(to - from).toBe(Math.min(marks, most));
        if (marks > 0) expect(from <= inView && inView < to).toBe(true);
      }),
    );
  });

  test('moves along only near an edge that has more behind it', () => {
    const middle = { from: 100, to: 180 };
    expect(isNearEdge(middle, 140, 500)).toBe(false);
    expect(isNearEdge(middle, 105, 500)).toBe(true);
    expect(isNearEdge(middle, 175, 500)).toBe(true);
    expect(isNearEdge({ from: 0, to: 80 }, 2, 500)).toBe(false);
    expect(isNearEdge({ from: 420, to: 500 }, 499, 500)).toBe(false);
  });
});

describe('the first mark in view', () => {
  const bottoms = [-500, -100, 0, 20, 400, 9000];

  test('is the first that reaches below the upper edge', () => {
    expect(firstInView(bottoms.length, (at) => bottoms[at] ?? null)).toBe(3);
  });

  test('is the last one where all are above', () => {
    expect(firstInView(3, () => -1)).toBe(2);
  });

  test('is found with few looks', () => {
    let looks = 0;
    firstInView(4096, (at) => {
      looks += 1;
      return at - 3000;
    });
    expect(looks).toBeLessThanOrEqual(12);
  });
});
