import { expect, test } from 'vitest';
import { capitalInGerman } from '@/knowledge/build/generated/capitalsInGerman';
import { countryRows } from '@/knowledge/build/generated/countryRows';

test.each([
  ['Prague', 'Prag'],
  ['Madrid', 'Madrid'],
])('%s is %s in German', (english, german) => {
  expect(capitalInGerman(english)).toBe(german);
});

/** Hong Kong's and the Vatican's, which no card shows. */
test('but for two capitals none keeps the English "City" in German', () => {
  const german = countryRows().flatMap(({ capital }) => (capital ? [capitalInGerman(capital)] : []));
  expect(german.filter((name) => /\bCity\b/.test(name))).toEqual(['City of Victoria', 'Vatican City']);
});
