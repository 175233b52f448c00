import type { Language, Name } from '../entity';
import { englishPatterns } from '../forms/english';
import { germanPatterns } from '../forms/german';
import { type Pattern, wordForms } from '../forms/pattern';

/**
 * Every form a name has in running text, in all its spellings, compounds left out: "Putin", "Putins".
 * A hyphen between words is a space here, since in text they stand for each other.
 *
 * @returns [] where the name cannot be taken apart; the build says why. Never throws.
 */
export function surfaceForms(name: Name, language: Language): string[] {
  try {
    return (language === 'de' ? germanPatterns(name) : englishPatterns(name)).flatMap(spell);
  } catch {
    return [];
  }
}

function spell({ words }: Pattern): string[] {
  return words.reduce<string[]>(
    (rows, word, n) =>
      rows.flatMap((row) => wordForms(word).map((form) => (n === 0 ? form : `${row} ${form}`))),
    [''],
  );
}
