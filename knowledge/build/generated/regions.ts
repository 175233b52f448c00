import type { Text } from '../../entity';

/** Regions of the UN’s standard M49 by their number, worded to stand behind "Staat" and "State". */
export const REGIONS = {
  '005': t('in Südamerika', 'in South America'),
  '011': t('in Westafrika', 'in West Africa'),
  '013': t('in Mittelamerika', 'in Central America'),
  '014': t('in Ostafrika', 'in East Africa'),
  '015': t('in Nordafrika', 'in North Africa'),
  '017': t('in Zentralafrika', 'in Central Africa'),
  '018': t('im südlichen Afrika', 'in Southern Africa'),
  '021': t('in Nordamerika', 'in North America'),
  '029': t('in der Karibik', 'in the Caribbean'),
  '030': t('in Ostasien', 'in East Asia'),
  '034': t('in Südasien', 'in South Asia'),
  '035': t('in Südostasien', 'in Southeast Asia'),
  '039': t('in Südeuropa', 'in Southern Europe'),
  '053': t('in Ozeanien', 'in Oceania'),
  '054': t('in Ozeanien', 'in Oceania'),
  '057': t('in Ozeanien', 'in Oceania'),
  '061': t('in Ozeanien', 'in Oceania'),
  '143': t('in Zentralasien', 'in Central Asia'),
  '145': t('in Vorderasien', 'in Western Asia'),
  '151': t('in Mittel- oder Osteuropa', 'in Central or Eastern Europe'),
  '154': t('in Nordeuropa', 'in Northern Europe'),
  '155': t('in Mittel- oder Westeuropa', 'in Central or Western Europe'),
} as const satisfies Record<string, Text>;

export type Region = keyof typeof REGIONS;

export const isRegion = (code: string): code is Region => Object.hasOwn(REGIONS, code);

function t(de: string, en: string): Text {
  return { de, en };
}
