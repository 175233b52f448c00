/**
 * A name ready for the index: its words, and at each word the endings it may take in running text.
 * One pattern stands for many surface forms without spelling them out.
 */
export interface Pattern {
  words: PatternWord[];
}

export interface PatternWord {
  /** The part that never changes, as written. */
  stem: string;
  /** Bit n set: `ENDINGS[n]` may follow the stem. */
  endings: number;
  /** Number of the ending of the nominative, as the name is written. */
  nominative: number;
  /**
   * What stands between this word and the next in the name: a UTF-16 code unit. Space and hyphen
   * stand for each other in text ("Truth-Social-Post"). Behind the last word 0, or the full stop or
   * hyphen the name ends with: `US-` stands only before a hyphen.
   */
  gap: number;
}

/** Every ending a word may take. The order is part of the index layout: append only. */
export const ENDINGS = ['', 's', 'es', 'ens', 'e', 'en', 'er', 'em', 'n', 'in', 'innen', 'nen'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The bits of some endings. */
export function endingsMask(...endings: Ending[]): number {
  return endings.reduce((mask, ending) => mask | (1 << ENDINGS.indexOf(ending)), 0);
}

/** Endings of a declined adjective before its noun ("Seltene", "Seltenen", "Seltener" Erden). */
export const ADJECTIVE_ENDINGS = endingsMask('e', 'en', 'er', 'es', 'em');

/** The name in the nominative, as its author wrote it (without stem bars). */
export function writtenForm({ words }: Pattern): string {
  return words
    .map(({ stem, nominative, gap }) => stem + ENDINGS[nominative] + (gap === 0 ? '' : gapText(gap, stem)))
    .join('')
    .trim();
}

/** A comma takes its space along, and the full stop behind a number ("Washington, D.C.", "18. März"). */
function gapText(gap: number, before: string): string {
  const char = String.fromCharCode(gap);
  return char === ',' || (char === '.' && /\d$/.test(before)) ? `${char} ` : char;
}

/** Every form of one word, nominative first. */
export function wordForms({ stem, endings, nominative }: PatternWord): string[] {
  const all = ENDINGS.map((ending, n) => ({ ending, n }))
    .filter(({ n }) => n === nominative || (endings & (1 << n)) !== 0)
    .sort((a, b) => Number(b.n === nominative) - Number(a.n === nominative));
  return all.map(({ ending }) => stem + ending);
}
