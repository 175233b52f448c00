import type { Pattern, PatternWord } from '../forms/pattern';
import { HEAD_NUMBERS, LONGEST_STEM, ROLE_NUMBERS, WIDE, WORD_HEADER_BYTES } from './layout';
import type { IndexedName } from './names';
import type { Asked } from './rules';

/** A record begins at a multiple of this, so that its numbers can be read as `u32`. Bytes. */
const ALIGNED = 4;
const LAST_NARROW = 0xff;

/** Where the record of each name begins, in units of four bytes; and behind the last one. */
export function recordPlaces(names: readonly IndexedName[]): number[] {
  let place = 1; // 0 stands for "no record"
  const places = names.map(({ pattern, role, asks }) => {
    const begin = place;
    const numbers = HEAD_NUMBERS + (role ? ROLE_NUMBERS : 0) + (asks ? 1 : 0);
    place += numbers + Math.ceil(wordBytes(pattern) / ALIGNED);
    return begin;
  });
  return [...places, place];
}

/**
 * Writes names as records (layout: `layout.ts`).
 *
 * @param places As `recordPlaces` says.
 * @param ruleOf The place of the rule of a name that asks for other words.
 * @returns The bytes, and the bends they refer to: endings and nominative in turn.
 * @throws RangeError when a word is longer than a record can say.
 */
export function writeRecords(
  names: readonly IndexedName[],
  places: readonly number[],
  ruleOf: (asks: Asked) => number,
): { bytes: Uint8Array; bends: number[] } {
  const bends = new Map<string, number>();
  const bytes = new Uint8Array((places.at(-1) ?? 1) * ALIGNED);
  const numbers = new Uint32Array(bytes.buffer);
  names.forEach(({ pattern, flags, entity, role, asks }, n) => {
    const head = [
      flags | pattern.words.length,
      entity,
      ...(role ? [role.from, role.to] : []),
      ...(asks ? [ruleOf(asks)] : []),
    ];
    const place = places[n] as number;
    numbers.set(head, place);
    let at = (place + head.length) * ALIGNED;
    for (const word of pattern.words) at = writeWord(bytes, at, word, bendOf(word, bends));
  });
  return { bytes, bends: [...bends.keys()].flatMap((key) => key.split(' ').map(Number)) };
}

const isWide = (stem: string): boolean =>
  [...stem].some((letter) => (letter.codePointAt(0) ?? 0) > LAST_NARROW);

const wordBytes = ({ words }: Pattern): number =>
  words.reduce((sum, { stem }) => sum + WORD_HEADER_BYTES + stem.length * (isWide(stem) ? 2 : 1), 0);

function writeWord(bytes: Uint8Array, from: number, { stem, gap }: PatternWord, bend: number): number {
  if (stem.length > LONGEST_STEM || gap > LAST_NARROW) {
    throw new RangeError(
      `the word ${JSON.stringify(stem)} has ${stem.length} letters and the sign ${JSON.stringify(String.fromCharCode(gap))} behind it; needed: at most ${LONGEST_STEM} letters and a sign up to U+00FF`,
    );
  }
  const wide = isWide(stem);
  bytes.set([bend, gap, stem.length | (wide ? WIDE : 0)], from);
  let at = from + WORD_HEADER_BYTES;
  for (let i = 0; i < stem.length; i += 1) {
    const unit = stem.charCodeAt(i);
    bytes[at++] = unit & LAST_NARROW;
    if (wide) bytes[at++] = unit >>> 8;
  }
  return at;
}

function bendOf({ endings, nominative }: PatternWord, bends: Map<string, number>): number {
  const key = `${endings} ${nominative}`;
  const known = bends.get(key) ?? bends.size;
  bends.set(key, known);
  return known;
}
