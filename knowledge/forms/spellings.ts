/**
 * The ways a German name is written without being declined: `Türkei` also as `Tuerkei`, `G7` as
 * `G-7`, `Nord Stream 2` as `Nord Stream II`.
 *
 * @returns The given spelling first.
 */
export function germanSpellings(text: string): string[] {
  return [...new Set([text, withTwoLetterUmlauts(text), ...otherNumerals(text), ...otherHyphens(text)])];
}

const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
};

/** Umlauts as two letters: `Tuerkei`. */
export const withTwoLetterUmlauts = (text: string): string =>
  text.replace(/[äöüÄÖÜ]/g, (letter) => TWO_LETTERS[letter] ?? letter);

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A small number at the end: Nord Stream 2, Minsk II. */
function otherNumerals(text: string): string[] {
  const [, name = '', numeral = ''] = /^(.*\p{L} )(10|[1-9]|[IVX]+)$/u.exec(text) ?? [];
  if (numeral === '') return [];
  const roman = ROMAN.indexOf(numeral);
  if (roman > 0) return [`${name}${roman}`];
  return ROMAN[Number(numeral)] ? [`${name}${ROMAN[Number(numeral)]}`] : [];
}

/** Capitals with a number: G7, F-16. */
function otherHyphens(text: string): string[] {
  const [, letters = '', hyphen = '', number = ''] = /^(\p{Lu}{1,4})(-?)(\d{1,4})$/u.exec(text) ?? [];
  if (letters === '') return [];
  return [hyphen === '' ? `${letters}-${number}` : `${letters}${number}`];
}
