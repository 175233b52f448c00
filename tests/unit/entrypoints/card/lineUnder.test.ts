// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { lineUnder } from '@/entrypoints/card/lineUnder';

/** "Friedens-|gespräche": the end of one line and the beginning of the next. */
const LINES = [new DOMRect(300, 100, 80, 20), new DOMRect(20, 128, 90, 20)];

test.each([
  { given: 'the pointer on the first line', pointer: { x: 310, y: 110 }, line: 0 },
  { given: 'the pointer on the second line', pointer: { x: 40, y: 140 }, line: 1 },
  { given: 'the pointer on the very edge', pointer: { x: 19, y: 149 }, line: 1 },
  { given: 'the pointer elsewhere', pointer: { x: 600, y: 600 }, line: 0 },
  { given: 'no pointer', pointer: null, line: 0 },
])('given $given, the card belongs to line $line', ({ pointer, line }) => {
  expect(lineUnder(LINES, pointer)).toBe(line);
});
