import { ENDINGS } from '../forms/pattern';
import { BEND_UNITS, FLAG, WIDE, WORD_COUNT_MASK, WORD_HEADER_BYTES } from '../index/layout';
import { flagsOf, type Index, stemAt, wordEndAt, wordsAt, wordsOf } from '../index/open';
import type { Form } from '../mention';
import { INVISIBLE } from './fold';

/** A word of the text that may be a word of a name. UTF-16 code units, `end` exclusive. */
export interface WordPlace {
  start: number;
  end: number;
  /** Number of the ending taken off to find it. */
  ending: number;
}

/**
 * How a name stands on these words, if it really does: a hash only says that it may.
 *
 * Each word must have the name's letters, one of the endings allowed there, and its case: as the name
 * writes it; in capitals throughout (three letters and more); with a capital where the name has none;
 * in lower case where the name allows it, or as a hashtag. Between words stands what the name has there.
 *
 * @param row Its first `count` places are the words to compare.
 * @returns `null` if the name does not stand there.
 */
export function verifyName(
  index: Index,
  name: number,
  text: string,
  row: readonly WordPlace[],
  count: number,
): Form | null {
  const { records, bends } = index;
  const flags = flagsOf(index, name);
  if ((flags & WORD_COUNT_MASK) !== count) return null;
  let form: Form = 'written';
  let at = wordsAt(index, name);
  for (let n = 0; n < count; n += 1) {
    const { start, end, ending } = row[n] as WordPlace;
    const bend = (records[at] as number) * BEND_UNITS;
    if (ending !== bends[bend + 1]) {
      if (((bends[bend] as number) & (1 << ending)) === 0) return null;
      form = 'inflected';
    }
    if (!sameLetters(records, at, ENDINGS[ending] as string, text, start, end)) {
      const mayBeLower = n === 0 && ((flags & FLAG.lower) !== 0 || text.charCodeAt(start - 1) === HASH_SIGN);
      const written = text.slice(start, end);
      if (!sameWord(stemAt(records, at), ENDINGS[ending] as string, written, mayBeLower)) return null;
      if (form === 'written') form = 'respelled';
    }
    const gap = records[at + 1] as number;
    if (n + 1 < count && !sameGap(gap, text, end, (row[n + 1] as WordPlace).start)) return null;
    if (n + 1 === count && gap === HYPHEN && !isHyphen(text.charCodeAt(end))) return null;
    at = wordEndAt(at, records[at + 2] as number);
  }
  return form;
}

const HASH_SIGN = '#'.charCodeAt(0);

/** The quick way: letter for letter as the name is written. Letters beyond U+00FF go the careful way. */
function sameLetters(
  records: Uint8Array,
  at: number,
  ending: string,
  text: string,
  start: number,
  end: number,
): boolean {
  const length = records[at + 2] as number;
  if ((length & WIDE) !== 0 || end - start !== length + ending.length) return false;
  const letters = at + WORD_HEADER_BYTES;
  for (let i = 0; i < length; i += 1) {
    if (records[letters + i] !== text.charCodeAt(start + i)) return false;
  }
  for (let i = 0; i < ending.length; i += 1) {
    if (ending.charCodeAt(i) !== text.charCodeAt(start + length + i)) return false;
  }
  return true;
}

/** The careful way: without invisible characters, accents composed, capitals and ß weighed. */
export function sameWord(stem: string, ending: string, written: string, mayBeLower: boolean): boolean {
  const word = written.replace(INVISIBLE, '').normalize('NFC');
  const name = stem.normalize('NFC') + ending;
  const plain = withoutForeignAccents(sharpSFree(name));
  const letters = sharpSFree(word);
  if (sameButAccents(plain, name, letters)) return true;
  // A capital may stand where the name has none (at the start of a sentence), and a small letter
  // where the name allows it.
  const first = letters.charAt(0);
  const nameIsLower = name.charAt(0) === name.charAt(0).toLowerCase();
  const otherCase = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  if ((nameIsLower || mayBeLower) && sameButAccents(plain, name, otherCase + letters.slice(1))) return true;
  return isCapitals(letters) && sameButAccents(plain.toUpperCase(), name.toUpperCase(), letters);
}

/** Accepts a foreign accent left out (Erdogan for Erdoğan), but never ä, ö, ü: they tell German words apart. */
function sameButAccents(plain: string, name: string, word: string): boolean {
  return word === sharpSFree(name) || word === plain;
}

const sharpSFree = (word: string): string => word.replaceAll('ß', 'ss').replaceAll('ẞ', 'SS');

const GERMAN_UMLAUT = /[äöüÄÖÜ]/u;
function withoutForeignAccents(word: string): string {
  return [...word]
    .map((char) =>
      GERMAN_UMLAUT.test(char) ? char : (WHOLE_LETTERS[char] ?? char.normalize('NFD').replace(/\p{M}/gu, '')),
    )
    .join('');
}
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
};

/** Capitals throughout, and enough of them to be no abbreviation. */
function isCapitals(word: string): boolean {
  return word.length >= 3 && word === word.toUpperCase() && word !== word.toLowerCase();
}

const HYPHEN = '-'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);

/** As between the words of a name: hyphen-minus, hyphen, no-break hyphen. */
export const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === 0x2010 || unit === 0x2011;

/** Whether a gap in the text reads like the name's. Space and hyphen stand for each other. */
function sameGap(wanted: number, text: string, from: number, to: number): boolean {
  const only = to - from === 1 ? text.charCodeAt(from) : 0;
  const kind = only === SPACE || only === HYPHEN ? only : gapKind(text.slice(from, to));
  return kind === wanted || ((kind === SPACE || kind === HYPHEN) && (wanted === SPACE || wanted === HYPHEN));
}

/** What stands between two words, in one code unit; 0 if it parts them. */
export function gapKind(written: string): number {
  const visible = written.replace(INVISIBLE, '');
  if (/^\s+$/.test(visible)) return SPACE;
  // Quotes may stand before a hyphen („Bild“-Zeitung); a hyphen may end a line.
  if (/^["'“”„‚‘’«»‹›]?[-‐‑–]\n?$/.test(visible)) return HYPHEN;
  const sign = visible.trim();
  // A hyphen with space around it is a dash, and parts.
  if (sign.length !== 1 || sign === '-') return 0;
  return APOSTROPHES.includes(sign) ? "'".charCodeAt(0) : sign.charCodeAt(0);
}

/** Signs that stand for an apostrophe, right or wrong. */
const APOSTROPHES = "'’‘`´ʼ";

/**
 * Where the mention of a name ends that stands on the first `count` words of a row.
 *
 * With its last word; or behind the apostrophe of a genitive ("Trump’s", "Boris’"); or behind the full
 * stop the name ends with ("U.S."). A mention never reaches across a quote: of „Bild“-Zeitung it is „Bild“.
 */
export function mentionEnd(
  index: Index,
  name: number,
  text: string,
  row: readonly WordPlace[],
  count: number,
): number {
  for (let n = 0; n + 1 < count; n += 1) {
    const { end } = row[n] as WordPlace;
    if ((row[n + 1] as WordPlace).start - end > 1 && QUOTES.includes(text.charAt(end))) return end;
  }
  const last = row[count - 1] as WordPlace;
  if (last.end >= text.length) return last.end;
  if (text.charCodeAt(last.end) === DOT) return endsWithStop(index, name) ? last.end + 1 : last.end;
  if ((flagsOf(index, name) & FLAG.genitive) === 0) return last.end;
  return genitiveEnd(text, (row[0] as WordPlace).start, last);
}

const QUOTES = '"“”„«»‹›';

function genitiveEnd(text: string, start: number, last: WordPlace): number {
  const { end } = last;
  if (!APOSTROPHES.includes(text.charAt(end))) return end;
  // Four units behind: the second letter may be a pair.
  if (/^[sS](?![\p{L}\p{N}])/u.test(text.slice(end + 1, end + 4))) return end + 2;
  const hisses = /[sxzß]$/i.test(text.slice(last.start, end));
  const goesOn = /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3));
  const opened = /[‚‘'‹]/.test(text.charAt(start - 1));
  return hisses && !goesOn && !opened ? end + 1 : end;
}

/** Whether the name as written ends with a full stop, which may be missing in text. */
function endsWithStop(index: Index, name: number): boolean {
  return wordsOf(index, name).at(-1)?.gap === DOT;
}

/** An underscore joins words (`Krim_Karte.json`), unless it stands outside (`_Krim_`, Markdown). */
const UNDERSCORE = '_'.charCodeAt(0);
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
/** What reads like an address: `https://…`, `www.…`, `…@…`. */
const ADDRESS = /(?:\w:\/\/|www\.|@)\S*$/i;
/** A dot and small letters right behind: the name is part of a host. */
const HOST_GOES_ON = /^\.[a-z]{2,}(?![\p{L}\p{N}])/u;
/** Letters beyond the first plane come as two code units, which the table takes for separators. */
const PAIRED_LETTER_BEFORE = /[\p{L}\p{N}][\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*$/u;
const PAIRED_LETTER_AFTER = /^[\p{L}\p{N}\p{M}]/u;
/** A pair, and invisible characters between it and the name. UTF-16 code units. */
const PAIR_REACH = 16;
/** How far back an address may begin. UTF-16 code units. */
const ADDRESS_REACH = 200;

/** Whether words stand by themselves: not within an address, an account name or a longer word. */
export function standsFree(text: string, start: number, end: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : SPACE;
  const after = end < text.length ? text.charCodeAt(end) : SPACE;
  if (isPlain(before) && isPlain(after)) return true;
  if (PAIRED_LETTER_BEFORE.test(text.slice(Math.max(0, start - PAIR_REACH), start))) return false;
  if (PAIRED_LETTER_AFTER.test(text.slice(end, end + 2))) return false;
  if (before === UNDERSCORE && WORD_END.test(text.slice(Math.max(0, start - 3), start - 1))) return false;
  if (after === UNDERSCORE && WORD_START.test(text.slice(end + 1, end + 3))) return false;
  if (after === DOT && HOST_GOES_ON.test(text.slice(end, end + 12))) return false;
  return isPlain(before) || !ADDRESS.test(text.slice(Math.max(0, start - ADDRESS_REACH), start));
}

/** Space or line break: nothing that could belong to the name. */
const isPlain = (unit: number): boolean => unit === SPACE || unit === LINE_BREAK;

const DOT = '.'.charCodeAt(0);
const LINE_BREAK = '\n'.charCodeAt(0);
