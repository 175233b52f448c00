import type { Language } from '../../entity';

/** What else a name means, and what speaks for the country when it stands near, in each language. */
interface Namesake {
  /** By ISO code: one name of the country is meant, its first. */
  readonly [alpha2: string]: { means: string; cues: readonly string[] };
}

/**
 * First names of countries that need evidence. A capital is a cue anyway; the others are words that
 * hardly stand beside the other meaning.
 */
export const NAMESAKES: Readonly<Record<Language, Namesake>> = {
  de: {
    AX: { means: 'auch ein Fluss und ein Vorname', cues: ['Ostsee', 'Finnland'] },
    CM: {
      means: 'auch Siedlungen und Fluren',
      cues: [
        'Duala',
        'Biya',
        'Nigeria',
        'Tschad',
        'Gabun',
        'Afrika',
        'afrikanisch',
        'Afrikameister',
        'Boko Haram',
      ],
    },
    CW: { means: 'auch ein Likör', cues: ['Karibik', 'Karibikinsel', 'Antillen', 'Aruba'] },
    DM: { means: 'auch ein Vorname', cues: ['Karibik', 'Inselstaat', 'Karibikinsel'] },
    IS: {
      means: 'im Englischen jede Insel',
      cues: ['isländisch', 'Grindavík', 'Keflavík', 'Skandinavien', 'Färöer'],
    },
    JE: {
      means: 'auch ein Stoff und ein Trikot',
      cues: ['Kanalinsel', 'Guernsey', 'Ärmelkanal', 'Steueroase'],
    },
    JM: {
      means: 'auch ein Bündnis von Parteien',
      cues: ['Karibik', 'Karibikinsel', 'karibisch', 'Hurrikan'],
    },
    LC: { means: 'auch eine Heilige und ein Fest', cues: ['Karibik', 'Karibikinsel', 'Antillen'] },
    MS: {
      means: 'auch ein Kloster und ein Name',
      cues: ['Karibik', 'Karibikinsel', 'Soufrière', 'Antillen'],
    },
    NE: {
      means: 'auch der Fluss',
      cues: ['Junta', 'Sahelzone', 'Sahelstaat', 'Staatsstreich', 'Putsch', 'Burkina Faso'],
    },
    RE: {
      means: 'auch eine Wiedervereinigung',
      cues: ['Mauritius', 'Mayotte', 'Überseegebiet', 'Überseedépartement'],
    },
    SH: { means: 'auch Orte und eine Heilige', cues: ['Südatlantik', 'Überseegebiet', 'Ascension'] },
  },
  en: {
    AX: { means: 'also a surname', cues: ['Baltic', 'Finland', 'Finnish'] },
    CW: { means: 'also a liqueur', cues: ['Caribbean', 'Antilles', 'Aruba', 'Dutch'] },
    DM: { means: 'also a given name', cues: ['Caribbean', 'island nation'] },
    GN: {
      means: 'also a pig, a fowl and a coin',
      cues: ['junta', 'bauxite', 'West Africa', 'West African', 'Sierra Leone'],
    },
    JE: {
      means: 'also a shirt and places',
      cues: ['Channel Islands', 'Guernsey', 'tax haven', 'Crown Dependency'],
    },
    JO: {
      means: 'also a given name and a surname',
      cues: [
        'Jordanian',
        'King Abdullah',
        'Hashemite',
        'Israel',
        'Syria',
        'Iraq',
        'West Bank',
        'Gaza',
        'Lebanon',
        'Egypt',
      ],
    },
    LC: { means: 'also a saint and places', cues: ['Caribbean', 'island nation', 'Antilles'] },
    MS: { means: 'also a monastery and a name', cues: ['Caribbean', 'Soufrière', 'Antilles'] },
    NE: { means: 'also the river', cues: ['junta', 'Sahel', 'coup', 'Burkina Faso'] },
    RE: { means: 'also a gathering', cues: ['Mauritius', 'Mayotte', 'Indian Ocean'] },
    SH: { means: 'also places and a saint', cues: ['South Atlantic', 'Ascension'] },
    TD: {
      means: 'also a given name',
      cues: ['Chadian', 'Sahel', 'Sudan', 'Darfur', 'Lake Chad', 'Cameroon'],
    },
  },
};

/**
 * Names that the lists of words or of people know, but that mean the country when they stand in news with
 * a capital: an ordinary word is none of them, and beside a given name none of them counts.
 */
export const CERTAIN: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: names(`Afghanistan, Argentinien, Australien, Belgien, Brasilien, Chile, China, Deutschland, Dänemark, Frankreich,
    Griechenland, Großbritannien, Hongkong, Indien, Irak, Iran, Irland, Italien, Japan, Kanada, Kuba, Mexiko, Monaco,
    Montenegro, Norwegen, Panama, Polen, Russland, Schweden, Schweiz, Spanien, Thailand, Türkei, Vatikan, Vietnam, Ägypten, Österreich`),
  en: names(`Afghanistan, Argentina, Australia, Austria, Belgium, Brazil, Canada, China, Colombia, Cuba, Denmark, Egypt,
    France, Germany, Greece, Iceland, India, Iran, Iraq, Ireland, Italy, Jamaica, Japan, Kenya, Mexico, Monaco,
    Montenegro, Morocco, Norway, Pakistan, Panama, Peru, Philippines, Poland, Russia, Singapore, Spain, Sweden,
    Switzerland, Syria, Taiwan, Thailand, Vatican, Vietnam`),
};

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((name) => name.trim()));
}
