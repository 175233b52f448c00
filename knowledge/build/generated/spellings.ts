import type { Language } from '../../entity';

/**
 * Names in place of those of the data set, the usual one first, by ISO code: where it inverts them
 * ("Syrien, Arabische Republik"), takes a side ("Taiwan, Province of China"), names two countries
 * ("Kongo"), or lacks one that news use. A bar parts the stem of a declined adjective.
 */
export const SPELLINGS: Readonly<Record<string, Partial<Record<Language, readonly string[]>>>> = {
  AE: { de: ['Vereinigt|e Arabisch|e Emirate', 'VAE'] },
  AX: { de: ['Åland', 'Ålandinseln'], en: ['Åland', 'Åland Islands'] },
  BA: { de: ['Bosnien und Herzegowina', 'Bosnien-Herzegowina'] },
  BL: { en: ['Saint Barthélemy'] },
  BN: { de: ['Brunei', 'Brunei Darussalam'], en: ['Brunei', 'Brunei Darussalam'] },
  CC: { en: ['Cocos Islands'] },
  CD: {
    de: ['Demokratisch|e Republik Kongo', 'DR Kongo', 'Kongo-Kinshasa'],
    en: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo'],
  },
  CF: { de: ['Zentralafrikanisch|e Republik'] },
  CG: { de: ['Republik Kongo', 'Kongo-Brazzaville'], en: ['Republic of the Congo', 'Congo-Brazzaville'] },
  CI: { de: ['Elfenbeinküste'], en: ['Ivory Coast', "Côte d'Ivoire"] },
  CV: { de: ['Kap Verde', 'Cabo Verde'], en: ['Cape Verde', 'Cabo Verde'] },
  CZ: { de: ['Tschechien', 'Tschechisch|e Republik'], en: ['Czech Republic', 'Czechia'] },
  DO: { de: ['Dominikanisch|e Republik'] },
  FK: { de: ['Falklandinseln', 'Falkland-Inseln'], en: ['Falkland Islands'] },
  // "Mikronesien" is also the region.
  FM: { de: ['Föderiert|e Staaten von Mikronesien'], en: ['Federated States of Micronesia'] },
  GM: { en: ['Gambia'] },
  KR: { de: ['Südkorea', 'Republik Korea'], en: ['South Korea', 'Republic of Korea'] },
  KY: { de: ['Kaimaninseln', 'Cayman Islands'] },
  LA: { en: ['Laos'] },
  MK: { en: ['North Macedonia'] },
  MO: { de: ['Macao', 'Macau'], en: ['Macau', 'Macao'] },
  MP: { de: ['Nördlich|e Marianen'] },
  NL: { en: ['Netherlands'] },
  PN: { en: ['Pitcairn Islands'] },
  // "Palästina" alone is also the region and the mandate.
  PS: { en: ['State of Palestine'] },
  RE: { en: ['Réunion'] },
  SH: { de: ['St. Helena', 'Sankt Helena'] },
  SJ: { de: ['Spitzbergen', 'Svalbard'], en: ['Svalbard'] },
  ST: { en: ['São Tomé and Príncipe'] },
  SY: { de: ['Syrien', 'Arabisch|e Republik Syrien'], en: ['Syria', 'Syrian Arab Republic'] },
  SZ: { de: ['Eswatini', 'Swasiland'], en: ['Eswatini', 'Swaziland'] },
  TL: { de: ['Osttimor', 'Timor-Leste'], en: ['Timor-Leste', 'East Timor'] },
  TW: { en: ['Taiwan'] },
  TZ: { de: ['Tansania', 'Vereinigt|e Republik Tansania'], en: ['Tanzania', 'United Republic of Tanzania'] },
  VA: { de: ['Vatikanstadt', 'Vatikan'], en: ['Vatican City', 'Vatican'] },
  VG: { de: ['Britisch|e Jungferninseln'], en: ['British Virgin Islands'] },
  VI: { de: ['Amerikanisch|e Jungferninseln'], en: ['US Virgin Islands', 'U.S. Virgin Islands'] },
};

/** German plurals that are declined: "in den Niederlanden". */
export const PLURALS: ReadonlySet<string> = new Set(['Niederlande', 'Vereinigt|e Arabisch|e Emirate']);
