import { expect, test } from 'vitest';
import { countryRows } from '@/knowledge/build/generated/countryRows';

const ROWS = new Map(countryRows().map((row) => [row.alpha2, row]));

test('joins the data sets by ISO code', () => {
  expect(ROWS.get('JP')).toEqual({
    alpha2: 'JP',
    alpha3: 'JPN',
    names: { de: ['Japan'], en: ['Japan'] },
    region: '030',
    isUnMember: true,
    capital: 'Tokyo',
    currencies: ['JPY'],
    languages: ['ja'],
    areCustomary: false,
  });
});

test('knows every member of the United Nations', () => {
  expect([...ROWS.values()].filter(({ isUnMember }) => isUnMember)).toHaveLength(193);
});

test.each([
  { given: 'units of account beside the currency', code: 'CH', currencies: ['CHF'] },
  { given: 'two currencies in both', code: 'PA', currencies: ['PAB', 'USD'] },
  { given: 'data sets that differ', code: 'SV', currencies: [] },
])('given $given, $code has $currencies', ({ code, currencies }) => {
  expect(ROWS.get(code)?.currencies).toEqual(currencies);
});

test.each([
  { given: 'scripts of one language', code: 'RS', languages: ['sr'], areCustomary: false },
  { given: 'two standards of one language', code: 'NO', languages: ['no'], areCustomary: false },
  { given: 'a language by custom', code: 'AU', languages: ['en'], areCustomary: true },
  { given: 'data sets that differ', code: 'ZA', languages: [], areCustomary: false },
])('given $given, $code speaks $languages', ({ code, languages, areCustomary }) => {
  expect(ROWS.get(code)).toMatchObject({ languages, areCustomary });
});

test('Antarctica, in no region of countries, is left out', () => {
  expect(ROWS.has('AQ')).toBe(false);
});
