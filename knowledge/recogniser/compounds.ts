import { ADJECTIVE_SIGN, COMPOUND_ENDINGS, LINKS, SHORTEST_HEAD } from '../forms/compounds';
import { ADJECTIVE_ENDINGS, ENDINGS } from '../forms/pattern';
import {
  BEGINNING_LETTERS,
  beginningBit,
  EMPTY,
  FLAG,
  fingerprint,
  headAt,
  PLACE_MASK,
  slotAt,
  TAG_SHIFT,
  tagOf,
  WORD_COUNT_MASK,
} from '../index/layout';
import { flagsOf, type Index, stemAt, wordsAt } from '../index/open';
import { FOLD, HASH_SEED, hashLetter, hashRow, IGNORED, LETTER_S, SHARP_S, spread } from './fold';
import { sameWord } from './verify';

/** No compound is that long. Letters. */
const LONGEST_COMPOUND = 60;

/** A name that a word begins with, and whether the word is an adjective (`kremltreu`). */
export interface CompoundName {
  name: number;
  isAdjective: boolean;
}

/**
 * The names of which a word is a closed compound: it begins with the name, and goes on with what may end a
 * compound (`Kreml|sprecher`, `Krim|s|…`), or with two such words (`Ukraine|friedens|gipfel`). A word in
 * small letters must end like an adjective.
 *
 * The letters of the name are compared; of the rest a fingerprint, which is wrong about once in 40,000 words
 * that begin like a name.
 *
 * @param start Where the word begins, and `end` where it ends: UTF-16 code units, `end` exclusive.
 * @returns The names of most letters; [] if there is none.
 */
export function compoundNames(index: Index, text: string, start: number, end: number): CompoundName[] {
  if (end - start > LONGEST_COMPOUND) return [];
  const word = new FoldedWord(text, start, end);
  const { letters } = word;
  const isAdjective = isSmall(text.charAt(start));
  let longest: CompoundName[] = [];
  let hash = HASH_SEED;
  for (let count = 1; count <= letters.length - SHORTEST_HEAD; count += 1) {
    hash = hashLetter(hash, letters[count - 1] as number);
    if (count < BEGINNING_LETTERS) continue;
    const names = namesOfStem(index, hash).filter((name) => {
      const stem = stemAt(index.records, wordsAt(index, name));
      return sameWord(stem, '', text.slice(start, word.endOf(count)), isAdjective);
    });
    if (
      names.length > 0 &&
      word.goesOnInOneCase(count) &&
      new Tail(index, letters, isAdjective).fits(count)
    ) {
      longest = names.map((name) => ({ name, isAdjective }));
    }
  }
  return longest;
}

/** Whether the word from `start` to `end` may be a compound, by its first letters. */
export function beginsLikeCompound({ beginnings }: Index, text: string, start: number, end: number): boolean {
  let hash = HASH_SEED;
  let letters = 0;
  for (let i = start; i < end && letters < BEGINNING_LETTERS; i += 1) {
    const folded = FOLD[text.charCodeAt(i)] as number;
    if (folded === IGNORED) continue;
    hash = hashLetter(hash, folded === SHARP_S ? LETTER_S : folded);
    letters += 1;
  }
  const bit = beginningBit(spread(hash));
  return ((beginnings[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** Names of one word that take compounds, by the hash of their stem. */
function namesOfStem(index: Index, hash: number): number[] {
  const { slots } = index;
  const mixed = spread(hashRow(HASH_SEED, hash));
  const names: number[] = [];
  let slot = slotAt(mixed, slots.length);
  for (let value = slots[slot] as number; value !== EMPTY; value = slots[slot] as number) {
    const name = value & PLACE_MASK;
    if (value >>> TAG_SHIFT === tagOf(mixed) && name !== PLACE_MASK && takesCompounds(index, name))
      names.push(name);
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
  return names;
}

function takesCompounds(index: Index, name: number): boolean {
  const flags = flagsOf(index, name);
  return (flags & FLAG.compounds) !== 0 && (flags & WORD_COUNT_MASK) === 1;
}

const isSmall = (char: string): boolean => char !== char.toUpperCase();

/** A word's folded letters, and where each ends in the text. */
class FoldedWord {
  readonly letters: number[] = [];
  private readonly ends: number[] = [];

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {
    for (let i = start; i < end; i += 1) {
      const folded = FOLD[text.charCodeAt(i)] as number;
      if (folded === IGNORED) {
        // An accent belongs to the letter before it.
        if (this.ends.length > 0) this.ends[this.ends.length - 1] = i + 1;
        continue;
      }
      const times = folded === SHARP_S ? 2 : 1;
      for (let n = 0; n < times; n += 1) {
        this.letters.push(folded === SHARP_S ? LETTER_S : folded);
        this.ends.push(i + 1);
      }
    }
  }

  /** Where the first `count` letters end in the text. */
  endOf(count: number): number {
    return this.ends[count - 1] ?? this.end;
  }

  /** What follows the first letters is small, or all of the word is in capitals. */
  goesOnInOneCase(count: number): boolean {
    const rest = this.text.slice(this.endOf(count), this.end);
    const whole = this.text.slice(this.start, this.end);
    return rest === rest.toLowerCase() || whole === whole.toUpperCase();
  }
}

/** What follows a name within a word. */
class Tail {
  private readonly endings: number;

  constructor(
    private readonly index: Index,
    private readonly letters: readonly number[],
    private readonly isAdjective: boolean,
  ) {
    this.endings = isAdjective ? ADJECTIVE_ENDINGS | 1 : COMPOUND_ENDINGS;
  }

  /** Whether the letters from a place on may end a compound. */
  fits(from: number): boolean {
    return LINKS.some((link) => this.reads(link, from) && this.isRow(from + link.length));
  }

  /** One word, or two of which the first may be linked by an s. */
  private isRow(from: number): boolean {
    const { length } = this.letters;
    if (this.bends(from)) return true;
    if (this.isAdjective) return false;
    for (let at = from + SHORTEST_HEAD; at <= length - SHORTEST_HEAD; at += 1) {
      const isFirst = this.isHead(from, at) || (this.reads('s', at - 1) && this.isHead(from, at - 1));
      if (isFirst && this.bends(at)) return true;
    }
    return false;
  }

  /** Whether the letters from a place on are a head with an ending. */
  private bends(from: number): boolean {
    return ENDINGS.some((ending, n) => {
      const end = this.letters.length - ending.length;
      return (this.endings & (1 << n)) !== 0 && this.reads(ending, end) && this.isHead(from, end);
    });
  }

  private isHead(from: number, to: number): boolean {
    const { heads } = this.index;
    if (to - from < SHORTEST_HEAD || heads.length === 0) return false;
    let hash = HASH_SEED;
    if (this.isAdjective) hash = hashLetter(hash, ADJECTIVE_SIGN.charCodeAt(0));
    for (let i = from; i < to; i += 1) hash = hashLetter(hash, this.letters[i] as number);
    const mixed = spread(hash);
    let at = headAt(mixed, heads.length);
    while (heads[at] !== EMPTY) {
      if (heads[at] === fingerprint(mixed)) return true;
      at = (at + 1) & (heads.length - 1);
    }
    return false;
  }

  private reads(letters: string, at: number): boolean {
    if (at < 0 || at + letters.length > this.letters.length) return false;
    for (let i = 0; i < letters.length; i += 1) {
      if (this.letters[at + i] !== letters.charCodeAt(i)) return false;
    }
    return true;
  }
}
