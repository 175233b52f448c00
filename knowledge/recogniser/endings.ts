import { ENDINGS } from '../forms/pattern';
import { FOLD, HASH_SEED, hashLetter, IGNORED, LETTER_S, SHARP_S, unhashLetter } from './fold';

/** An ending a word may have. */
export interface Ending {
  /** Its number in `ENDINGS`. */
  ending: number;
  /** Its letters, five bits each, the last one lowest; and how many bits they take. */
  tail: number;
  mask: number;
  /** Letters from the last to the first, to be taken off a hash. */
  backwards: readonly number[];
}

const BITS_A_LETTER = 5;
/** The longest ending. Letters. */
const LONGEST = 5;

/** By the last letter of a word (five bits): the endings it may have, the empty one always. */
const BY_LAST_LETTER: readonly (readonly Ending[])[] = Array.from({ length: 32 }, (_, letter) =>
  ENDINGS.map((text, ending): Ending => {
    const letters = [...text].map((one) => one.charCodeAt(0));
    return {
      ending,
      tail: letters.reduce(pack, 0),
      mask: 2 ** (BITS_A_LETTER * letters.length) - 1,
      backwards: letters.reverse(),
    };
  }).filter(({ tail, mask }) => mask === 0 || (tail & 31) === letter),
);

function pack(packed: number, letter: number): number {
  return (packed << BITS_A_LETTER) | (letter & 31);
}

/** The last letters of a word, packed as in `Ending`. */
export function tailOf(text: string, start: number, end: number): number {
  let tail = 0;
  let shift = 0;
  for (let i = end - 1; i >= start && shift < BITS_A_LETTER * LONGEST; i -= 1) {
    const folded = FOLD[text.charCodeAt(i)] as number;
    if (folded === IGNORED) continue;
    for (let times = folded === SHARP_S ? 2 : 1; times > 0; times -= 1) {
      tail |= ((folded === SHARP_S ? LETTER_S : folded) & 31) << shift;
      shift += BITS_A_LETTER;
    }
  }
  return tail;
}

/** The endings that a word with this tail may have; a few that differ in a digit are among them. */
export function endingsOf(tail: number): readonly Ending[] {
  return BY_LAST_LETTER[tail & 31] as readonly Ending[];
}

/** The hash of a word without an ending, from the hash of the whole word. */
export function stemHash(hash: number, { backwards }: Ending): number {
  let stem = hash;
  for (let i = 0; i < backwards.length; i += 1) stem = unhashLetter(stem, backwards[i] as number);
  return stem;
}

/** The hash of the word that stands there. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i += 1) {
    const folded = FOLD[text.charCodeAt(i)] as number;
    if (folded === IGNORED) continue;
    if (folded === SHARP_S) hash = hashLetter(hashLetter(hash, LETTER_S), LETTER_S);
    else hash = hashLetter(hash, folded);
  }
  return hash;
}
