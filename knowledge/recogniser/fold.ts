/**
 * How letters are made alike before they are hashed. Folding is generous (case and accents fall
 * away), because it only finds candidates; `verify.ts` then compares the letters as written.
 */

/** The character is no part of a word. */
export const SEPARATOR = 0;
/** The character is part of a word but no letter of its own: soft hyphen, zero-width, combining mark. */
export const IGNORED = 1;
/** ß and ẞ: count as two letters s. */
export const SHARP_S = 2;
/** Folded letters and digits are greater than this. */
export const LAST_SPECIAL = 2;

/** Soft hyphen, zero-width space and joiners, word joiner, byte-order mark: invisible inside words. */
export const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Folded form of every UTF-16 code unit: lower case, without accents (`Ğ` → `g`), or one of the
 * constants above. Halves of surrogate pairs count as separators here; `verify.ts` looks whether a
 * letter beyond the first plane touches a candidate.
 *
 * Filled once, on first import: some 15 ms in Node 20, cold.
 */
export const FOLD: Uint16Array = makeTable();

function makeTable(): Uint16Array {
  // Letters that Unicode does not take apart into letter and accent.
  const whole: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ħ: 'h' };
  const table = new Uint16Array(0x10000);
  const word = /[\p{L}\p{N}]/u;
  const mark = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;
  for (let unit = 0; unit < table.length; unit += 1) {
    const char = String.fromCharCode(unit);
    // U+02BC counts as a letter, and is an apostrophe ("Russiaʼs").
    if (char === '\u02BC') continue;
    if (mark.test(char)) table[unit] = IGNORED;
    else if (char === 'ß' || char === 'ẞ') table[unit] = SHARP_S;
    else if (word.test(char)) {
      const base = char.toLowerCase().normalize('NFD').charAt(0);
      table[unit] = (whole[base] ?? base).charCodeAt(0);
    }
  }
  return table;
}

/** Start value of every hash; also the hash of no letters at all. */
export const HASH_SEED = 0;

/** The hash after one more folded letter. Cheap, because every letter of every page pays for it. */
export function hashLetter(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) | 0;
}

/** The hash before its last letter: undoes `hashLetter`. 31 has an inverse modulo 2³². */
export function unhashLetter(hash: number, folded: number): number {
  return Math.imul((hash - folded) | 0, 0xbdef7bdf);
}

/** Spreads a word's hash over all bits, for tables that look at some of them. Golden ratio. */
export function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}

/** Hash of a word: every letter folded, invisible characters left out. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i += 1) hash = hashUnit(hash, FOLD[word.charCodeAt(i)] ?? SEPARATOR);
  return hash;
}

/** One step of `hashWord`: also knows ß and invisible characters. */
export function hashUnit(hash: number, folded: number): number {
  if (folded > LAST_SPECIAL) return hashLetter(hash, folded);
  if (folded === SHARP_S) return hashLetter(hashLetter(hash, LETTER_S), LETTER_S);
  return hash;
}

/** What ß is read as, twice. */
export const LETTER_S = 's'.charCodeAt(0);

/** Hash of a row of words: of the row before the last word, and the last word. */
export function hashRow(row: number, word: number): number {
  return Math.imul((row << 5) ^ (row >>> 3) ^ word, 0x85ebca6b);
}
