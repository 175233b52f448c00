import iso from 'i18n-iso-countries/codes.json';
import { LANGUAGES, type Text } from '../../entity';
import { SPELLINGS } from './spellings';

const ALPHA2 = new Map((iso as string[][]).map(([two = '', three = '']) => [three, two] as const));

/**
 * What news call a country, by ISO 3166-1 alpha-3 code: our spelling where we have one, else Node’s. `undefined` for codes
 * that are none.
 */
export function countryLabel(alpha3: string): Text | undefined {
  const alpha2 = ALPHA2.get(alpha3);
  if (alpha2 === undefined) return undefined;
  const [de, en] = LANGUAGES.map(
    (language) =>
      SPELLINGS[alpha2]?.[language]?.[0]?.replaceAll('|', '') ??
      new Intl.DisplayNames([language], { type: 'region' }).of(alpha2) ??
      alpha2,
  );
  return { de: de ?? alpha2, en: en ?? alpha2 };
}
