import { expect, test } from 'vitest';
import { numberInWords, withUnit } from '@/components/numbers';

test.each([
  { value: 44_000_000, de: '44.000.000', en: '44,000,000' },
  { value: 3.8, de: '3,8', en: '3.8' },
  { value: 0.0625, de: '0,0625', en: '0.0625' },
  { value: 100, de: '100', en: '100' },
  { value: -2.5, de: '-2,5', en: '-2.5' },
])('$value is written as its readers write it, with every digit', ({ value, de, en }) => {
  expect([numberInWords(value, 'de'), numberInWords(value, 'en')]).toEqual([de, en]);
});

test('a number and its unit stay on one line', () => {
  expect(withUnit(3.8, { de: 'Mio. t', en: 'm t' }, 'de')).toBe('3,8\u00a0Mio. t');
});

test('a number without a unit stands alone', () => {
  expect(withUnit(17, undefined, 'de')).toBe('17');
});
