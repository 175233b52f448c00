import type { Language, Text } from '@/knowledge/entity';

/** More digits than any figure here carries, so that none is rounded away. */
const MOST_DIGITS = 12;

const NO_BREAK_SPACE = '\u00a0';

/** A number in the reader's notation, with all its digits: 44.000.000 in German, 44,000,000 in English. */
export function numberInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: MOST_DIGITS }).format(value);
}

/** A number and its unit, kept on one line: `3,8 Mio. t`. */
export function withUnit(value: number, unit: Text | undefined, language: Language): string {
  const number = numberInWords(value, language);
  return unit ? `${number}${NO_BREAK_SPACE}${unit[language]}` : number;
}
