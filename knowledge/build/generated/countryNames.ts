import type { Language, Name } from '../../entity';
import type { CountryRow } from './countryRows';
import { CERTAIN, NAMESAKES } from './namesakes';
import { PLURALS, SPELLINGS } from './spellings';

const CERTAIN_BECAUSE: Readonly<Record<Language, string>> = {
  de: 'in den Nachrichten mit großem Anfang nur das Land; die Listen kennen es als solches oder als seltenen Nachnamen',
  en: 'with a capital only the country in the news; the lists know it as that, or as a rare surname',
};

/** A country’s names as news write them, the usual one first: ours where we have them, else the data set’s. */
export function spellingsOf({ alpha2, names }: CountryRow, language: Language): readonly string[] {
  return SPELLINGS[alpha2]?.[language] ?? names[language];
}

/** The usual name as a label, without stem bars. */
export const labelOf = (row: CountryRow, language: Language): string =>
  (spellingsOf(row, language)[0] ?? row.alpha2).replaceAll('|', '');

/**
 * The names of a country that are looked for. No compounds, and no words made from a name: the data sets
 * have none.
 */
export function countryNames(row: CountryRow, language: Language): Name[] {
  return spellingsOf(row, language).map((text, n): Name => {
    const means = NAMESAKES[language][row.alpha2]?.means;
    return {
      text,
      ...(language === 'de' && PLURALS.has(text) ? { inflect: 'noun' } : {}),
      ...(n === 0 && means ? { ambiguous: means } : {}),
      ...(CERTAIN[language].has(text) ? { certain: CERTAIN_BECAUSE[language] } : {}),
    };
  });
}
