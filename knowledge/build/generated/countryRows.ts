import currencyData from 'cldr-core/supplemental/currencyData.json';
import territoryContainment from 'cldr-core/supplemental/territoryContainment.json';
import territoryInfo from 'cldr-core/supplemental/territoryInfo.json';
import { countries } from 'countries-list';
import isoCodes from 'i18n-iso-countries/codes.json';
import german from 'i18n-iso-countries/langs/de.json';
import english from 'i18n-iso-countries/langs/en.json';
import type { Language } from '../../entity';
import { agreed } from './agreed';
import { isRegion, type Region } from './regions';

/** What the data sets say of one country or territory. */
export interface CountryRow {
  /** ISO 3166-1: "JP". Kosovo's is one that ISO leaves to its users. */
  alpha2: string;
  alpha3: string;
  names: Readonly<Record<Language, readonly string[]>>;
  region: Region;
  isUnMember: boolean;
  /** In English; missing where the data set has none. */
  capital?: string;
  /** ISO 4217 codes; [] where the data sets do not agree. */
  currencies: readonly string[];
  /** BCP 47 codes; [] where the data sets do not agree. */
  languages: readonly string[];
  /** The languages are official by custom, not by law. */
  areCustomary: boolean;
}

/** Every country and territory that all three data sets know, by ISO code. */
export function countryRows(): CountryRow[] {
  return (isoCodes as string[][])
    .flatMap(([alpha2 = '', alpha3 = '']) => {
      const listed = LISTED[alpha2];
      const region = regionOf(alpha2);
      const names = { de: spellings(german, alpha2), en: spellings(english, alpha2) };
      if (!listed || !region || names.de.length === 0 || names.en.length === 0) return [];
      const official = officialLanguages(alpha2);
      return [
        {
          alpha2,
          alpha3,
          names,
          region,
          isUnMember: CONTAINMENT.UN?._contains.includes(alpha2) ?? false,
          ...(listed.capital ? { capital: listed.capital } : {}),
          currencies: currenciesOf(alpha2, listed.currency),
          languages: agreed(listed.languages.map(oneCode), official.codes),
          areCustomary: official.areCustomary,
        },
      ];
    })
    .sort((a, b) => (a.alpha2 < b.alpha2 ? -1 : 1));
}

const LISTED: Readonly<
  Record<string, { capital: string; currency: readonly string[]; languages: readonly string[] }>
> = countries;

const CONTAINMENT: Readonly<Record<string, { _contains: string[] }>> =
  territoryContainment.supplemental.territoryContainment;

const CURRENCIES: Readonly<
  Record<string, Record<string, { _from?: string; _to?: string; _tender?: string }>[]>
> = currencyData.supplemental.currencyData.region;

const TERRITORIES: Readonly<
  Record<
    string,
    {
      _gdp?: string;
      languagePopulation?: Record<string, { _populationPercent?: string; _officialStatus?: string }>;
    }
  >
> = territoryInfo.supplemental.territoryInfo;

/** Of the regions that hold a country, the one of the UN’s standard M49 that we have words for. */
function regionOf(alpha2: string): Region | undefined {
  return Object.keys(CONTAINMENT)
    .filter(isRegion)
    .find((region) => CONTAINMENT[region]?._contains.includes(alpha2));
}

function spellings(file: { countries: Record<string, string | string[]> }, alpha2: string): string[] {
  return [file.countries[alpha2] ?? []].flat();
}

/** Currencies of a country that both data sets have, those aside that are no tender but units of account. */
function currenciesOf(alpha2: string, listed: readonly string[]): string[] {
  const known = (CURRENCIES[alpha2] ?? []).flatMap((entry) => Object.entries(entry));
  const units = known.flatMap(([code, { _tender }]) => (_tender === 'false' ? [code] : []));
  const tender = known.flatMap(([code, { _to }]) =>
    _to === undefined && !units.includes(code) ? [code] : [],
  );
  return agreed(
    listed.filter((code) => !units.includes(code)),
    tender,
  );
}

/** Languages official by law; where there are none, those official by custom. Of parts of a country none. */
function officialLanguages(alpha2: string): { codes: string[]; areCustomary: boolean } {
  const spoken = Object.entries(TERRITORIES[alpha2]?.languagePopulation ?? {});
  const withStatus = (status: string): string[] =>
    spoken.filter(([, { _officialStatus }]) => _officialStatus === status).map(([code]) => oneCode(code));
  const legal = withStatus('official');
  return legal.length > 0
    ? { codes: legal, areCustomary: false }
    : { codes: withStatus('de_facto_official'), areCustomary: true };
}

/** One code for a language in all its scripts and standards: the data sets differ in those. */
function oneCode(code: string): string {
  const [language = code] = code.split('_');
  if (language === 'nb' || language === 'nn') return 'no';
  return language === 'tl' ? 'fil' : language;
}
