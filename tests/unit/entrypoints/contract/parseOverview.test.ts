import { expect, test } from 'vitest';
import { parseOverview } from '@/entrypoints/contract/parseOverview';

const GOOD = {
  host: 'example.org',
  state: 'running',
  date: '2025-03-18',
  entities: [{ id: 'krim', mentions: 3, look: 'disputed' }],
};

test('an overview is let through', () => {
  expect(parseOverview(GOOD)).toEqual(GOOD);
});

test.each([
  ['nothing', undefined],
  ['a state we do not know', { ...GOOD, state: 'dancing' }],
  ['a count that is text', { ...GOOD, entities: [{ id: 'krim', mentions: '3', look: 'disputed' }] }],
  ['a date that is none', { ...GOOD, date: 'yesterday' }],
  ['a host that is none', { ...GOOD, host: null }],
])('%s is no overview', (_, raw) => {
  expect(() => parseOverview(raw)).toThrow();
});
