import { expect, test } from 'vitest';
import { dateInWords, endInWords, whenInWords } from '@/components/dates';
import { isAfter } from '@/knowledge/date';
import type { When } from '@/knowledge/entity';

test.each([
  { date: '2014', de: '2014', en: '2014' },
  { date: '2014-03', de: 'März 2014', en: 'March 2014' },
  { date: '2014-03-18', de: '18. März 2014', en: '18 March 2014' },
  { date: '1954-02-01', de: '1. Februar 1954', en: '1 February 1954' },
])('$date is said no more precisely than it is known', ({ date, de, en }) => {
  expect([dateInWords(date, 'de'), dateInWords(date, 'en')]).toEqual([de, en]);
});

const WHENS: { when: When; de: string; en: string }[] = [
  { when: { asOf: '2024' }, de: 'Stand 2024', en: 'as of 2024' },
  { when: { from: '2012-05-07' }, de: 'seit 7. Mai 2012', en: 'since 7 May 2012' },
  { when: { from: '2021', to: '2024' }, de: '2021 – 2024', en: '2021 – 2024' },
  { when: { from: '2024', to: '2024' }, de: '2024', en: '2024' },
  { when: { timeless: true }, de: 'ohne Zeitbezug', en: 'not tied to a date' },
];

test.each(WHENS)('$when says when it holds: $de', ({ when, de, en }) => {
  expect([whenInWords(when, 'de'), whenInWords(when, 'en')]).toEqual([de, en]);
});

test.each([
  { date: '2025-03-19', other: '2025-03-18', after: true },
  { date: '2025-03-18', other: '2025-03-18', after: false },
  { date: '2026', other: '2025-03-18', after: true },
  { date: '2025', other: '2025-03-18', after: false },
  { date: '2025-03', other: '2025-03-18', after: false },
])('$date after $other: $after', ({ date, other, after }) => {
  expect(isAfter(date, other)).toBe(after);
});

test.each([
  { relation: {}, de: '', en: '' },
  { relation: { from: '1998' }, de: '', en: '' },
  { relation: { to: '2005-06' }, de: 'bis Juni 2005', en: 'until June 2005' },
  { relation: { from: '1998', to: '2005' }, de: '1998 – 2005', en: '1998 – 2005' },
])('of the relation $relation the end is said: $de', ({ relation, de, en }) => {
  expect([endInWords(relation, 'de'), endInWords(relation, 'en')]).toEqual([de, en]);
});
