import { describe, expect, test } from 'vitest';
import { type Box, isHeadingFor } from '@/entrypoints/card/wedge';
import type { Point } from '@/entrypoints/contract/desk';

/** A card below and right of the word that the pointer left at the origin. */
const CARD: Box = { left: 0, top: 30, right: 372, bottom: 530 };
const LEFT_AT: Point = { x: 5, y: 10 };

const CASES: { given: string; before: Point; now: Point; heading: boolean }[] = [
  { given: 'straight down', before: { x: 5, y: 12 }, now: { x: 5, y: 20 }, heading: true },
  { given: 'slanting to the far corner', before: { x: 40, y: 14 }, now: { x: 80, y: 18 }, heading: true },
  { given: 'a drift beside the edge', before: { x: 0, y: 14 }, now: { x: -6, y: 24 }, heading: true },
  { given: 'along the line of text', before: { x: 40, y: 10 }, now: { x: 90, y: 10 }, heading: false },
  { given: 'back up', before: { x: 5, y: 20 }, now: { x: 5, y: 12 }, heading: false },
  { given: 'away to the left', before: { x: -40, y: 12 }, now: { x: -80, y: 20 }, heading: false },
  {
    given: 'nearer, but from outside the wedge',
    before: { x: -90, y: 12 },
    now: { x: -70, y: 16 },
    heading: false,
  },
  { given: 'no step at all', before: { x: 5, y: 20 }, now: { x: 5, y: 20 }, heading: false },
];

test.each(CASES)('given $given, heading is $heading', ({ before, now, heading }) => {
  expect(isHeadingFor(CARD, LEFT_AT, before, now)).toBe(heading);
});

describe('given a card above its word', () => {
  const above: Box = { left: 0, top: -500, right: 372, bottom: -10 };

  test('the wedge opens upwards', () => {
    expect(isHeadingFor(above, LEFT_AT, { x: 8, y: 8 }, { x: 12, y: 0 })).toBe(true);
    expect(isHeadingFor(above, LEFT_AT, { x: 8, y: 8 }, { x: 12, y: 16 })).toBe(false);
  });
});
