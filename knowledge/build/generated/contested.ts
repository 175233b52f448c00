import type { Text } from '../../entity';

/** What is left out of a country's card, though the data sets say it, and how its kind line reads. */
export interface Exception {
  capital?: 'left out';
  currency?: 'left out';
  languages?: 'left out';
  code?: 'left out';
  kind?: Text;
}

const CAPITAL = { capital: 'left out' } as const;
const LANGUAGES = { languages: 'left out' } as const;

/**
 * Where a data set takes a side, or is simplifying or behind the times, by ISO code. None of what we use
 * says anything of Crimea: it gives no places but capitals, and no borders.
 */
export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  // Statehood is disputed; the data sets write "State".
  TW: { kind: t('Insel in Ostasien, Status umstritten', 'Island in East Asia, status disputed') },
  // The code XK is none of ISO’s: users chose it.
  XK: {
    code: 'left out',
    kind: t('Land in Südosteuropa, Status umstritten', 'Country in south-eastern Europe, status disputed'),
  },
  // Ramallah is the seat of the government, East Jerusalem the capital that is claimed.
  PS: {
    ...CAPITAL,
    kind: t('Land in Vorderasien, Staatlichkeit umstritten', 'Country in Western Asia, statehood disputed'),
  },
  // Whether Jerusalem is the capital of Israel is disputed.
  IL: CAPITAL,
  // Morocco controls most of it, the Polisario the rest: capital, currency and language are whose?
  EH: {
    ...CAPITAL,
    ...LANGUAGES,
    currency: 'left out',
    kind: t('Gebiet in Nordafrika, Status umstritten', 'Territory in North Africa, status disputed'),
  },
  // Claimed by Argentina, by Spain.
  FK: {
    kind: t('Inseln im Südatlantik, Zugehörigkeit umstritten', 'South Atlantic islands, ownership disputed'),
  },
  GI: {
    kind: t(
      'Gebiet in Südeuropa, Zugehörigkeit umstritten',
      'Territory in Southern Europe, ownership disputed',
    ),
  },
  // Claimed by the Comoros.
  YT: {
    kind: t('Gebiet in Ostafrika, Zugehörigkeit umstritten', 'Territory in East Africa, ownership disputed'),
  },
  // Parts of Denmark that govern themselves: the data sets have no word for it.
  FO: {
    kind: t(
      'Inseln im Nordatlantik, autonomer Teil Dänemarks',
      'North Atlantic islands, autonomous part of Denmark',
    ),
  },
  GL: {
    kind: t(
      'Insel im Nordatlantik, autonomer Teil Dänemarks',
      'North Atlantic island, autonomous part of Denmark',
    ),
  },
  // M49 has them in Western Asia and Central America, which readers would not.
  AM: { kind: t('Staat im Südkaukasus', 'State in the South Caucasus') },
  AZ: { kind: t('Staat im Südkaukasus', 'State in the South Caucasus') },
  CY: { kind: t('Inselstaat im östlichen Mittelmeer', 'Island state in the eastern Mediterranean') },
  MX: { kind: t('Staat in Nordamerika', 'State in North America') },
  // Sanaa is held by the Houthi, the government sits in Aden.
  YE: CAPITAL,
  // One of several capitals or seats.
  BO: { ...CAPITAL, ...LANGUAGES }, // and three of 37 official languages
  ZA: CAPITAL,
  SZ: CAPITAL,
  LK: CAPITAL,
  // No capital by law, or one that is moving, or an abandoned town.
  NR: CAPITAL,
  TK: CAPITAL,
  GQ: CAPITAL,
  ID: CAPITAL,
  MS: CAPITAL,
  // Cities: their capital would be themselves, or a name of the past.
  HK: { ...CAPITAL, kind: t('Sonderverwaltungsregion Chinas', 'Special administrative region of China') },
  MO: { ...CAPITAL, kind: t('Sonderverwaltungsregion Chinas', 'Special administrative region of China') },
  MC: CAPITAL,
  SG: CAPITAL,
  VA: { ...CAPITAL, kind: t('Staat in Rom, Sitz des Papstes', 'State in Rome, seat of the Pope') },
  // Both data sets have French only, as before the constitutions of 2023 and 2025.
  ML: LANGUAGES,
  NE: LANGUAGES,
  // Both lack languages that are official: Albanian, Romansh, Swahili, Seychellois Creole, Cook Islands Maori …
  MK: LANGUAGES,
  CH: LANGUAGES,
  RW: LANGUAGES,
  SC: LANGUAGES,
  CK: LANGUAGES,
  ET: LANGUAGES,
  ER: LANGUAGES,
  AS: LANGUAGES,
  PR: LANGUAGES,
  // The US dollar circulates, but is not the currency.
  HT: { currency: 'left out' },
};

/**
 * Codes without an entity: Antarctica and islands nobody lives on, which are no country that news speak
 * of; the British Indian Ocean Territory, whose handing over to Mauritius is under way; islands that
 * share their name with others or with a saint (Bonaire for three, Saint-Martin for a half).
 */
export const WITHOUT_ENTITY: ReadonlySet<string> = new Set('AQ BQ BV GS HM IO MF SX TF UM'.split(' '));

function t(de: string, en: string): Text {
  return { de, en };
}
