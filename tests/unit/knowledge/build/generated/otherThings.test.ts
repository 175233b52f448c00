import { expect, test } from 'vitest';
import { otherThings } from '@/knowledge/build/generated/otherThings';

test.each([
  { code: 'CH', language: 'de', english: 'Switzerland', has: 'Sächsisch|e Schweiz' },
  { code: 'JP', language: 'de', english: 'Japan', has: 'Japan Airlines' },
  { code: 'MX', language: 'en', english: 'Mexico', has: 'Gulf of Mexico' },
] as const)('$has is something else than $code', ({ code, language, english, has }) => {
  expect(otherThings(code, language, english)).toContain(has);
});

test('of most countries nothing longer is known', () => {
  expect(otherThings('GA', 'de', 'Gabon')).toEqual([]);
});
