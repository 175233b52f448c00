import type { Text } from '../../entity';
import { labelOf } from './countryNames';
import { countryRows } from './countryRows';

let labels: ReadonlyMap<string, Text> | undefined;

/** What a country is called, by ISO 3166-1 alpha-3 code; `undefined` for codes the data sets do not know. */
export function countryLabel(alpha3: string): Text | undefined {
  labels ??= new Map(
    countryRows().map((row) => [row.alpha3, { de: labelOf(row, 'de'), en: labelOf(row, 'en') }]),
  );
  return labels.get(alpha3);
}
