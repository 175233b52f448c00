import type { PartialDate, Source } from '../../entity';

/**
 * The data sets that entities are made from, as sources by their id. The packages are of exactly these
 * versions; the dates are those of their publication in the registry of npm.
 */
export const DATASETS = {
  'iso-country-names': reference(
    'Michael Wittig',
    'i18n-iso-countries 7.14.0',
    'https://www.npmjs.com/package/i18n-iso-countries/v/7.14.0',
    '2025-07-17',
  ),
  'countries-list': reference(
    'Dmytro Klymenko (Annexare)',
    'countries-list 3.4.1',
    'https://www.npmjs.com/package/countries-list/v/3.4.1',
    '2026-07-14',
  ),
  cldr: reference(
    'Unicode Consortium',
    'Unicode CLDR, cldr-core 48.2.0',
    'https://www.npmjs.com/package/cldr-core/v/48.2.0',
    '2026-03-25',
  ),
} as const satisfies Record<string, Source>;

export type Dataset = keyof typeof DATASETS;

/** A day on which what all of these data sets say held: that of the oldest. */
export function dayOf(datasets: readonly [Dataset, ...Dataset[]]): PartialDate {
  const [oldest = ''] = datasets.map((id) => DATASETS[id].date).sort();
  return oldest;
}

function reference(publisher: string, title: string, url: string, date: PartialDate) {
  // The build reads the packages' own files: what it says stands in them.
  const checked = { on: '2026-11-22', how: 'seen' } as const;
  return { publisher, title, url, date, language: 'en', kind: 'reference', checked } as const;
}
