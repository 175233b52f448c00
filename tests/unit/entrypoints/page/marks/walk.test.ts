// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageMark } from '@/entrypoints/page/marks/pageMark';
import { createWalk } from '@/entrypoints/page/marks/walk';

/** Tops of the marks in the viewport; `null`: drawn nowhere. */
let tops: (number | null)[] = [];

const ALL = Array.from({ length: 4 }, (_, at) => {
  const rects = () => {
    const top = tops[at] ?? null;
    return top === null ? [] : [new DOMRect(0, top, 50, 20)];
  };
  return { id: String(at), rects } as PageMark;
});

beforeEach(() => {
  tops = [10, 100, 5000, 9000];
});

const idOf = (mark: PageMark | null) => mark?.id ?? null;
/** Goes to the mark, and has it scrolled into view, as the page does. */
function goTo(mark: PageMark | null): string | null {
  const top = tops[Number(mark?.id)];
  if (top) tops = tops.map((other) => other && other - top + 300);
  return idOf(mark);
}

describe('the way from mark to mark', () => {
  test('leads on in reading order and round the end', () => {
    const walk = createWalk(() => ALL);
    expect([1, 2, 3, 4, 5].map(() => goTo(walk.step(1)))).toEqual(['0', '1', '2', '3', '0']);
  });

  test('leads back and round the beginning', () => {
    const walk = createWalk(() => ALL);
    expect([1, 2, 3].map(() => goTo(walk.step(-1)))).toEqual(['3', '2', '1']);
  });

  test('begins with the first mark in view', () => {
    tops = [-4000, -100, 200, 300];
    expect(idOf(createWalk(() => ALL).step(1))).toBe('2');
    expect(idOf(createWalk(() => ALL).step(-1))).toBe('1');
  });

  test('begins at the top where all are above the view, and back with the last of them', () => {
    tops = [-400, -300, -200, -100];
    expect(idOf(createWalk(() => ALL).step(1))).toBe('0');
    expect(idOf(createWalk(() => ALL).step(-1))).toBe('3');
  });

  test('goes on from what is seen after the reader has scrolled away', () => {
    const walk = createWalk(() => ALL);
    goTo(walk.step(1));
    tops = [-9000, -8900, -4000, 0];
    expect(idOf(walk.step(1))).toBe('3');
  });

  test('goes on from the mark of a card opened otherwise', () => {
    const walk = createWalk(() => ALL);
    walk.standOn(ALL[1] as PageMark);
    expect(idOf(walk.here())).toBe('1');
    expect(idOf(walk.step(1))).toBe('2');
  });

  test('passes over marks drawn nowhere', () => {
    tops = [10, null, null, 200];
    const walk = createWalk(() => ALL);
    expect([goTo(walk.step(1)), goTo(walk.step(1))]).toEqual(['0', '3']);
  });

  test('leads nowhere where nothing is marked', () => {
    const walk = createWalk(() => []);
    expect([walk.step(1), walk.step(-1), walk.here()]).toEqual([null, null, null]);
  });

  test('stands on no mark that is out of view', () => {
    const walk = createWalk(() => ALL);
    walk.standOn(ALL[2] as PageMark);
    expect(walk.here()).toBeNull();
  });
});
