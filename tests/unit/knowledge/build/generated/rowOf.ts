import { type CountryRow, countryRows } from '@/knowledge/build/generated/countryRows';

const ROWS = countryRows();

/** The row of a country by its ISO code. */
export function rowOf(alpha2: string): CountryRow {
  const row = ROWS.find((one) => one.alpha2 === alpha2);
  if (!row)
    throw new Error(`the data sets have no country ${JSON.stringify(alpha2)}; needed: a code like JP`);
  return row;
}
