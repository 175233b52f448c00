import { expect, test } from 'vitest';
import { pathWriter } from '@/knowledge/build/maps/pathWriter';

type Step = ['move' | 'line', number, number] | ['close'];

function pathOf(...steps: Step[]): string {
  const writer = pathWriter();
  for (const [what, x = 0, y = 0] of steps) {
    if (what === 'move') writer.moveTo(x, y);
    else if (what === 'line') writer.lineTo(x, y);
    else writer.closePath();
  }
  return writer.written();
}

test.each<[string, Step[], string]>([
  [
    'a line, each point from the one before',
    [
      ['move', 10, 10],
      ['line', 13, 6],
      ['line', 20, 8],
    ],
    'm10 10l3-4 7 2',
  ],
  [
    'whole units',
    [
      ['move', 0.4, 0.6],
      ['line', 5.5, 1.2],
    ],
    'm0 1l6 0',
  ],
  [
    'points that fall together once',
    [
      ['move', 1, 1],
      ['line', 1.2, 1.3],
      ['line', 4, 1],
    ],
    'm1 1l3 0',
  ],
  [
    'a part without a second point not at all',
    [['move', 1, 1], ['close'], ['move', 2, 2], ['line', 3, 3]],
    'm2 2l1 1',
  ],
  [
    'the next part from where a closed one began',
    [['move', 10, 10], ['line', 20, 10], ['line', 20, 20], ['close'], ['move', 11, 12], ['line', 11, 15]],
    'm10 10l10 0 0 10zm1 2l0 3',
  ],
  [
    'the next part from where an open one ended',
    [
      ['move', 10, 10],
      ['line', 20, 10],
      ['move', 21, 9],
      ['line', 22, 9],
    ],
    'm10 10l10 0m1-1l1 0',
  ],
  ['nothing for nothing', [], ''],
])('writes %s', (_, steps, path) => {
  expect(pathOf(...steps)).toBe(path);
});
