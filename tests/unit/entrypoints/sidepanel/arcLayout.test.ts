import { describe, expect, test } from 'vitest';
import { arcLayout } from '@/entrypoints/sidepanel/arcLayout';
import type { Bond } from '@/knowledge/dossier';

const bond = (from: string, to: string, until?: string): Bond => ({
  from,
  to,
  text: { de: 'kennt', en: 'knows' },
  sources: [],
  ...(until && { until }),
});

test('rows of those that are related stand next to each other where they can', () => {
  const { rows, arcs } = arcLayout([bond('a', 'd'), bond('b', 'c'), bond('d', 'e')]);
  expect(rows).toHaveLength(5);
  expect(arcs.map(({ from, to }) => to - from)).toEqual([1, 1, 1]);
});

test('the most central are chosen, and nobody is left without a line', () => {
  const star = ['b', 'c', 'd', 'e', 'f'].map((other) => bond('a', other));
  const { rows } = arcLayout([...star, bond('b', 'c'), bond('x', 'y')], 3);
  expect(rows.toSorted()).toEqual(['a', 'b', 'c']);
});

describe('two with several relations', () => {
  test('have one line', () => {
    expect(arcLayout([bond('a', 'b'), bond('b', 'a')]).arcs).toEqual([{ from: 0, to: 1, ended: false }]);
  });
  test('have an ended one only where all have ended', () => {
    expect(arcLayout([bond('a', 'b', '2005'), bond('b', 'a')]).arcs[0]?.ended).toBe(false);
    expect(arcLayout([bond('a', 'b'), bond('b', 'a', '2005')]).arcs[0]?.ended).toBe(false);
    expect(arcLayout([bond('a', 'b', '2005'), bond('b', 'a', '2010')]).arcs[0]?.ended).toBe(true);
  });
});

test('where nobody is related there is nothing to draw', () => {
  expect(arcLayout([])).toEqual({ rows: [], arcs: [] });
});
