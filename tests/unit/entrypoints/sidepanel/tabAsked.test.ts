import { expect, test } from 'vitest';
import { tabAsked } from '@/entrypoints/sidepanel/tabAsked';

test.each([
  ['', null],
  ['?tab=7', 7],
  ['?tab=', null],
  ['?tab=-1', null],
  ['?tab=7.5', null],
  ['?tab=seven', null],
])('an address with "%s" asks for tab %s', (search, tab) => {
  expect(tabAsked(search)).toBe(tab);
});
