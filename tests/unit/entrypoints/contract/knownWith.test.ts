import { expect, test } from 'vitest';
import { knownWith } from '@/entrypoints/contract/knownWith';

test.each([
  { id: 'krim', isKnown: true, given: ['kiew'], makes: ['kiew', 'krim'] },
  { id: 'krim', isKnown: true, given: ['krim', 'kiew'], makes: ['kiew', 'krim'] },
  { id: 'krim', isKnown: false, given: ['krim', 'kiew'], makes: ['kiew'] },
  { id: 'krim', isKnown: false, given: [], makes: [] },
])('$id known: $isKnown makes $given into $makes', ({ id, isKnown, given, makes }) => {
  expect(knownWith(given, id, isKnown)).toEqual(makes);
});
