import type { Language } from '../../entity';

/** Countries whose English name airlines have. */
const WITH_AIRLINE = new Set('CA IN JP KE KW MT MU MY NA NP NZ OM QA SG SN TZ UG VN'.split(' '));

/**
 * Longer names that contain this name of a country and mean something else; in German texts airlines keep
 * their English names.
 */
export function otherThings(alpha2: string, language: Language, englishName: string): string[] {
  const airlines = WITH_AIRLINE.has(alpha2)
    ? [`Air ${englishName}`, ...['Air', 'Airlines', 'Airways'].map((word) => `${englishName} ${word}`)]
    : [];
  return [...airlines, ...(OTHER_THINGS[alpha2]?.[language] ?? [])];
}

/** By ISO code. */
const OTHER_THINGS: Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>> = {
  AF: { en: ['Afghan Hound'] },
  AT: {
    de: [
      'Österreich-Ungarn',
      'Deutsch-Österreich',
      'Nieder-Österreich',
      'Ober-Österreich',
      'Zeitung Österreich',
      'Tageszeitung Österreich',
    ],
    en: [
      'Austria-Hungary',
      'Bank Austria',
      'Austria Vienna',
      'Austria Wien',
      'Austria Salzburg',
      'Austria Lustenau',
    ],
  },
  BM: {
    de: ['Bermuda-Dreieck', 'Bermuda-Shorts', 'Bermudas'],
    en: ['Bermuda Triangle', 'Bermuda shorts', 'Bermuda grass'],
  },
  BR: { en: ['Brazil nut'] },
  BZ: { en: ['Belize City'] },
  CA: { de: ['Kanada-Gans'], en: ['Canada Goose', 'Canada geese', 'Canada Dry'] },
  CH: {
    de: [
      'Sächsisch|e Schweiz',
      'Fränkisch|e Schweiz',
      'Holsteinisch|e Schweiz',
      'Märkisch|e Schweiz',
      'Böhmisch|e Schweiz',
    ],
    en: ['Saxon Switzerland', 'Franconian Switzerland', 'Bohemian Switzerland'],
  },
  CL: { de: ['Chile-Salpeter'] },
  CU: {
    de: ['Kuba-Krise', 'Kuba Błaszczykowski', 'Kuba Blaszczykowski'],
    en: ['Cuba Gooding', 'Cuba Libre', 'Mark Cuba'],
  },
  CY: { de: ['Nord-Zypern'], en: ['Northern Cyprus', 'North Cyprus'] },
  DK: { en: ['Denmark Street', 'Denmark Strait'] },
  ES: { en: ['New Spain'] },
  GI: {
    de: ['Straße von Gibraltar', 'Meerenge von Gibraltar'],
    en: ['Strait of Gibraltar', 'Straits of Gibraltar'],
  },
  GN: {
    de: ['Golf von Guinea', 'Neu-Guinea'],
    en: ['Gulf of Guinea', 'New Guinea', 'guinea pig', 'guinea fowl'],
  },
  GT: { de: ['Guatemala-Stadt'], en: ['Guatemala City'] },
  IE: { de: ['Nord-Irland'], en: ['Northern Ireland', 'Church of Ireland'] },
  IN: { en: ['British India', 'India Arie', 'East India Company', 'East India', 'India ink'] },
  IS: {
    de: [
      ...[
        'Coney',
        'Ellis',
        'Fire',
        'Long',
        'Love',
        'Rhode',
        'Shutter',
        'Staten',
        'Temptation',
        'Treasure',
      ].map((word) => `${word} Island`),
      'Island Records',
    ],
    en: ['Iceland Foods'],
  },
  IT: { en: ['Little Italy'] },
  JM: {
    de: ['Jamaika-Koalition', 'Jamaika-Bündnis', 'Jamaika-Aus'],
    en: ['Jamaica Bay', 'Jamaica Kincaid', 'Jamaica Plain', 'Jamaica coalition', 'Jamaica Inn'],
  },
  JP: { en: ['Sea of Japan', 'Japan Tobacco'] },
  KE: {
    de: ['Kenia-Koalition', 'Kenia-Bündnis', 'Mount Kenia'],
    en: ['Mount Kenya', 'Kenya coalition', 'Kenya Moore'],
  },
  KW: { de: ['Kuwait-Stadt'], en: ['Kuwait City'] },
  LU: {
    de: ['Rosa-Luxemburg-Stiftung', 'Belgisch-Luxemburg'],
    en: ['Luxembourg Gardens'],
  },
  LB: {
    en: ['Indiana', 'New Hampshire', 'Ohio', 'Oregon', 'Pennsylvania', 'Tennessee'].map(
      (state) => `Lebanon, ${state}`,
    ),
  },
  MC: { de: ['AS Monaco', 'Monaco Franze'], en: ['AS Monaco'] },
  ML: { de: ['Mali Lošinj', 'Mali Losinj'], en: ['Mali Lošinj', 'Mali Losinj'] },
  MN: { de: ['Inner|e Mongolei'], en: ['Inner Mongolia', 'Outer Mongolia'] },
  MU: { de: ['Blaue Mauritius', 'Rote Mauritius', 'Blauen Mauritius', 'Roten Mauritius'] },
  MX: {
    de: ['Golf von Mexiko', 'Mexiko-Stadt', 'Mexiko City', 'Neu-Mexiko'],
    en: ['Gulf of Mexico', 'Mexico City', 'New Mexico'],
  },
  NO: { en: ['Norway spruce', 'Norway maple', 'Norway rat', 'Norway lobster'] },
  OM: { de: ['Golf von Oman'], en: ['Gulf of Oman'] },
  PA: {
    de: [
      'Panama Papers',
      'Panama-Papers',
      'Panama-Stadt',
      'Panama City',
      'Panama-Hut',
      'Panama-Kanal',
      'Isthmus von Panama',
    ],
    en: ['Panama Papers', 'Panama City', 'Panama hat', 'Panama Canal', 'Isthmus of Panama'],
  },
  PE: { en: ['Peru, Indiana'] },
  PT: { de: ['Portugal. The Man'], en: ['Portugal. The Man'] },
  SD: { de: ['Süd-Sudan'] },
  SG: { de: ['Singapur Sling'], en: ['Singapore Sling'] },
  TH: { de: ['Golf von Thailand'], en: ['Gulf of Thailand'] },
  VN: {
    de: ['Vietnam-Krieg', 'Nord-Vietnam', 'Süd-Vietnam'],
    en: ['North Vietnam', 'South Vietnam', 'Vietnam War', 'Vietnam veteran', 'Vietnam vet', 'Vietnam-era'],
  },
  YE: { de: ['Süd-Jemen', 'Nord-Jemen'], en: ['South Yemen', 'North Yemen'] },
  WS: { de: ['Amerikanisch-Samoa'], en: ['American Samoa'] },
};
