import type { Language } from '../entity';

/** A word that judges where the house only reports, and why. */
export interface LoadedWord {
  /** Matches the word in all its forms, and no other. */
  word: RegExp;
  /** What it does to a reader, and what to write instead. */
  because: string;
}

const RULER = 'says that rule is not rightful; name the office';
const WHOLESALE = 'calls a government names; name it';
const DOUBT = 'casts doubt without saying whose; name who says it, and who denies it';
const COLOUR = 'tells readers what to feel; say what happened';
const SIZE = 'weighs without measuring; give the figure';
const TOOL = 'denies people a will of their own; say what the connection is';
const HERO = 'praises; say what was done';

/** Words that no text of ours uses but in quotation marks, where they are somebody’s. */
export const LOADED_WORDS: Readonly<Record<Language, readonly LoadedWord[]>> = {
  de: [
    { word: whole('Machthaber[ns]?|Machthaberin(?:nen)?'), because: RULER },
    { word: whole('Despot(?:en)?|Tyrann(?:en)?|Diktator(?:s|en)?|Autokrat(?:en)?'), because: RULER },
    { word: whole('Regimes?'), because: WHOLESALE },
    { word: whole('Schurkenstaat(?:s|en)?|Terrorstaat(?:s|en)?|Mörderbande'), because: WHOLESALE },
    { word: whole('sogenannte[rnms]?|angebliche?[rnms]?|vermeintliche?[rnms]?'), because: DOUBT },
    {
      word: whole('brutale?[rnms]?|grausame?[rnms]?|barbarische?[rnms]?|bestialische?[rnms]?'),
      because: COLOUR,
    },
    { word: whole('skandalöse?[rnms]?|berüchtigte?[rnms]?|schockierende?[rnms]?'), because: COLOUR },
    {
      word: whole('massive?[rnms]?|dramatische?[rnms]?|beispiellose?[rnms]?|gigantische?[rnms]?'),
      because: SIZE,
    },
    { word: whole('Marionetten?|Handlangern?|Strippenzieher[ns]?|Drahtzieher[ns]?'), because: TOOL },
    { word: whole('Kriegstreiber[ns]?|Putin-Versteher[ns]?|Hetzern?|Hetze'), because: COLOUR },
    { word: whole('heldenhafte?[rnms]?|heroische?[rnms]?|legendäre?[rnms]?'), because: HERO },
  ],
  en: [
    { word: whole('strongm[ae]n|despots?|tyrants?|dictators?|autocrats?'), because: RULER },
    { word: whole('(?<!sanctions )(?<!Nazi )regimes?(?! of)'), because: WHOLESALE },
    { word: whole('rogue state|terrorist state'), because: WHOLESALE },
    { word: whole('so-called|supposed(?:ly)?|purported(?:ly)?'), because: DOUBT },
    { word: whole('brutal(?:ly)?|cruel|barbaric|vicious|ruthless(?:ly)?'), because: COLOUR },
    { word: whole('scandalous|notorious|infamous|shocking'), because: COLOUR },
    { word: whole('massive(?:ly)?|dramatic(?:ally)?|unprecedented|gigantic'), because: SIZE },
    { word: whole('puppets?|henchm[ae]n|stooges?|masterminds?|cron(?:y|ies)'), because: TOOL },
    { word: whole('warmongers?|Putin apologists?|hatemongers?'), because: COLOUR },
    { word: whole('heroic(?:ally)?|legendary'), because: HERO },
  ],
};

/** The forms as whole words, at the start of a sentence too. */
function whole(forms: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms})(?![\p{L}\p{N}])`, 'iu');
}
