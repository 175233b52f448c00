import { type Pattern, wordForms } from '../forms/pattern';
import {
  FOLD,
  HASH_SEED,
  hashLetter,
  hashRow,
  hashWord,
  LETTER_S,
  SHARP_S,
  spread,
} from '../recogniser/fold';
import {
  BEGINNING_LETTERS,
  BEGINNINGS_WORDS,
  beginningBit,
  EMPTY,
  FLAG,
  filterBits,
  filterKey,
  filterWord,
  fingerprint,
  GOES_ON,
  headAt,
  slotAt,
  TAG_SHIFT,
  tagOf,
} from './layout';

/** Bits of filter for each form of a first word: 16 for the two that are set fill at most an eighth, so wrong alarms stay near 1 in 64. */
const FILTER_BITS_A_FORM = 16;
/** Beyond this the runs of taken places grow long. */
const MAX_LOAD = 0.7;
/** Heads are looked up seldom; 46,000 of them just fit into 128 kB. */
const MAX_LOAD_OF_HEADS = 0.75;

/** Two bits for every form of every first word, and two more where it may begin small. */
export function fillFilter(names: readonly { pattern: Pattern; flags: number }[]): Uint32Array {
  const keys = new Set(
    names.flatMap(
      ({
        pattern: {
          words: [first],
        },
        flags,
      }) => {
        const hashes = first ? wordForms(first).map(hashWord) : [];
        const maybeSmall = (flags & FLAG.lower) !== 0 || /^[a-z]/.test(first?.stem ?? '');
        return hashes.flatMap((hash) =>
          maybeSmall ? [filterKey(hash, false), filterKey(hash, true)] : [filterKey(hash, false)],
        );
      },
    ),
  );
  const words = powerOfTwo(Math.max(32, (keys.size * FILTER_BITS_A_FORM) / 32));
  const filter = new Uint32Array(words);
  for (const mixed of keys) {
    const word = filterWord(mixed, words);
    filter[word] = (filter[word] ?? 0) | filterBits(mixed);
  }
  return filter;
}

/** A bit for the beginning of every name that takes compounds; empty if none does. */
export function fillBeginnings(patterns: readonly Pattern[]): Uint32Array {
  const bits = new Uint32Array(patterns.length === 0 ? 0 : BEGINNINGS_WORDS);
  for (const { words } of patterns) {
    let hash = HASH_SEED;
    const stem = words[0]?.stem ?? '';
    for (let i = 0; i < BEGINNING_LETTERS; i += 1)
      hash = hashLetter(hash, beginningLetter(stem.charCodeAt(i)));
    const bit = beginningBit(spread(hash));
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return bits;
}

/** ß is read as two letters s, of which a beginning counts one. */
function beginningLetter(unit: number): number {
  const folded = FOLD[unit] ?? 0;
  return folded === SHARP_S ? LETTER_S : folded;
}

/** From rows of words to records. `places[n]` is where the record of `patterns[n]` stands. */
export function fillSlots(patterns: readonly Pattern[], places: readonly number[]): Uint32Array {
  const rows = patterns.map(rowHashes);
  const goesOn = new Set(rows.flatMap((row) => row.slice(0, -1)));
  const count = Math.max(8, Math.ceil((patterns.length + goesOn.size) / MAX_LOAD));
  const slots = new Uint32Array(count);
  const put = (hash: number, place: number): void => {
    const mixed = spread(hash);
    let slot = slotAt(mixed, count);
    while (slots[slot] !== EMPTY) slot = slot + 1 === count ? 0 : slot + 1;
    slots[slot] = ((tagOf(mixed) << TAG_SHIFT) | place) >>> 0;
  };
  for (const hash of goesOn) put(hash, GOES_ON);
  rows.forEach((row, n) => {
    put(row.at(-1) ?? HASH_SEED, places[n] as number);
  });
  return slots;
}

/** Fingerprints of words that may end a compound; empty if there are none. */
export function fillHeads(words: readonly string[]): Uint16Array {
  if (words.length === 0) return new Uint16Array(0);
  const count = powerOfTwo(words.length / MAX_LOAD_OF_HEADS);
  const heads = new Uint16Array(count);
  for (const word of words) {
    const mixed = spread(hashWord(word));
    let at = headAt(mixed, count);
    while (heads[at] !== EMPTY && heads[at] !== fingerprint(mixed)) at = (at + 1) & (count - 1);
    heads[at] = fingerprint(mixed);
  }
  return heads;
}

/** Hashes of the pattern's stems: of the first, of the first two, … */
function rowHashes({ words }: Pattern): number[] {
  let row = HASH_SEED;
  return words.map(({ stem }) => {
    row = hashRow(row, hashWord(stem));
    return row;
  });
}

const powerOfTwo = (atLeast: number): number => 2 ** Math.ceil(Math.log2(atLeast));
