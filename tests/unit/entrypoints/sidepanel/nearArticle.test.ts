import { expect, test } from 'vitest';
import { nearArticle } from '@/entrypoints/sidepanel/nearArticle';
import type { DossierEvent } from '@/knowledge/dossier';

const years = (from: number, to: number): DossierEvent[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    date: String(from + i),
    text: { de: '', en: '' },
    sources: [],
    of: [],
  }));

test.each([
  ['many before and after', years(2001, 2025), '2013-05-01', { firstAfter: 13, from: 5, to: 19 }],
  ['few', years(2012, 2015), '2013-05-01', { firstAfter: 2, from: 0, to: 4 }],
  ['nothing after it', years(2001, 2012), '2013-05-01', { firstAfter: 12, from: 4, to: 12 }],
  ['an article without a date', years(2001, 2012), null, { firstAfter: 12, from: 4, to: 12 }],
  ['nothing at all', [], '2013-05-01', { firstAfter: 0, from: 0, to: 0 }],
])('with %s, the events next to the article come first', (_, events, date, near) => {
  expect(nearArticle(events, date)).toEqual(near);
});
