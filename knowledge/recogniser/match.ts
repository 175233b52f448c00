import type { Language } from '../entity';
import { ENDINGS } from '../forms/pattern';
import { EMPTY, FLAG, filterBits, firstSlotShift, GOES_ON, NOBODY, slotAt } from '../index/layout';
import { entityOf, flagsOf, type Index, packOf } from '../index/open';
import {
  FOLD,
  HASH_SEED,
  hashLetter,
  hashRow,
  hashUnit,
  IGNORED,
  LAST_SPECIAL,
  SEPARATOR,
  SHARP_S,
} from './fold';
import { genitiveEnd, standsFree, verifyName, type WordPlace } from './verify';

/** Numbers a candidate takes in `Found`: start, end, name, context. */
export const FOUND_WIDTH = 4;

/** Bits of a candidate's context: what the text around it looks like. */
export const CONTEXT = {
  /** A capitalised word follows behind a space: a title may belong to somebody else. */
  capitalFollows: 1,
} as const;

const NO_PACKS: ReadonlySet<number> = new Set();

/** No name is that long; a longer word cannot go on a row. UTF-16 code units. */
const LONGEST_WORD = 200;
/** White space, quotes and a hyphen between two words of a name; more parts them. UTF-16 code units. */
const LONGEST_GAP = 64;

/** Each ending's letters, five bits a letter, to be compared with the tail of a word in one step. */
const ENDING_TAILS = ENDINGS.map((ending) => ({
  length: ending.length,
  mask: 2 ** (5 * ending.length) - 1,
  tail: [...ending].reduce((packed, letter) => (packed << 5) | (letter.charCodeAt(0) & 31), 0),
}));
const RING = 8; // more than the longest ending, a power of two

/**
 * Finds every known name in a text.
 *
 * Names match as whole words: letters and digits make words, everything else parts them. Where two
 * overlap, the one that starts first wins; of those, the longest ("Trump Tower" over "Trump"). A name
 * several entities go by gives a candidate for each. Words that speak for an entity (cues) are found
 * besides, also within names. Which candidates are mentions, `resolve.ts` decides.
 *
 * @param text Any text, as it stands on the page; folding is done here.
 * @param packsOff Numbers of packs that are switched off: their names do not exist.
 * @returns Four numbers a candidate, in text order: start and end in UTF-16 code units (end exclusive),
 *   the number of the name in the index, and bits of `CONTEXT`. [] if there is none.
 * @throws Never.
 */
export function matchText(
  index: Index,
  text: string,
  language: Language,
  packsOff: ReadonlySet<number> = NO_PACKS,
): number[] {
  const { filter } = index;
  const filterMask = filter.length - 1;
  const search = new Search(index, text, language, packsOff);
  const { length } = text;
  let hash = HASH_SEED;
  let start = 0;
  for (let i = 0; i <= length; i += 1) {
    const folded = i < length ? (FOLD[text.charCodeAt(i)] as number) : SEPARATOR;
    if (folded > LAST_SPECIAL) {
      hash = hashLetter(hash, folded);
    } else if (folded !== SEPARATOR) {
      hash = hashUnit(hash, folded);
    } else {
      if (hash !== HASH_SEED) {
        const bits = filterBits(hash);
        if (((filter[(hash >>> 10) & filterMask] as number) & bits) === bits) search.lookAt(start, i);
        hash = HASH_SEED;
      }
      start = i + 1;
    }
  }
  return search.found;
}

/** One walk over one text: what has been found, and where the last name ended. */
class Search {
  readonly found: number[] = [];
  /** End of the last name; names do not overlap. */
  private taken = 0;
  private readonly languageFlag: number;
  private readonly slotShift: number;
  private readonly slotMask: number;
  /** The row of words under way, and how many of them are in it. */
  private readonly row: WordPlace[] = [];
  private depth = 0;
  /** Hashes of each word of the row without its last letters: `RING` numbers a word. */
  private hashes: Int32Array = new Int32Array(RING * 4);
  /** Names that stand at the place looked at: name and end in turn. */
  private readonly senses: number[] = [];
  private readonly cues: number[] = [];

  constructor(
    private readonly index: Index,
    private readonly text: string,
    language: Language,
    private readonly packsOff: ReadonlySet<number>,
  ) {
    this.languageFlag = language === 'de' ? FLAG.german : FLAG.english;
    this.slotMask = index.slots.length / 2 - 1;
    this.slotShift = firstSlotShift(this.slotMask + 1);
  }

  /** Looks whether a name begins with the word from `from` to `end`. */
  lookAt(from: number, end: number): void {
    const { senses, cues } = this;
    let start = from;
    while (FOLD[this.text.charCodeAt(start)] === IGNORED) start += 1;
    senses.length = 0;
    cues.length = 0;
    this.explore(HASH_SEED, start, end);
    if (senses.length > 0 && start >= this.taken) {
      let longest = 0;
      for (let at = 1; at < senses.length; at += 2) longest = Math.max(longest, senses[at] as number);
      for (const name of this.sensesEndingAt(longest)) this.push(start, longest, name);
      this.taken = longest;
    }
    for (let at = 0; at < cues.length; at += 2) this.push(start, cues[at + 1] as number, cues[at] as number);
  }

  private push(start: number, end: number, name: number): void {
    this.found.push(start, end, name, capitalFollows(this.text, end) ? CONTEXT.capitalFollows : 0);
  }

  /** Tries every way to take the ending off a word, and goes on to the next word where names do. */
  private explore(rowHash: number, start: number, end: number): void {
    if (end - start > LONGEST_WORD) return;
    const { text, index, depth } = this;
    if (this.hashes.length < (depth + 1) * RING) this.hashes = grown(this.hashes);
    const ring = depth * RING;
    let hash = HASH_SEED;
    let letters = 0;
    let tail = 0;
    for (let i = start; i < end; i += 1) {
      const folded = FOLD[text.charCodeAt(i)] as number;
      if (folded === IGNORED) continue;
      for (let twice = folded === SHARP_S ? 2 : 1; twice > 0; twice -= 1) {
        const letter = folded === SHARP_S ? LETTER_S : folded;
        hash = hashLetter(hash, letter);
        letters += 1;
        this.hashes[ring + (letters & (RING - 1))] = hash;
        tail = ((tail << 5) | (letter & 31)) & 0x1ffffff;
      }
    }
    const place = this.row[depth] ?? { start: 0, end: 0, ending: 0 };
    this.row[depth] = place;
    for (let ending = 0; ending < ENDING_TAILS.length; ending += 1) {
      const { length, mask, tail: wanted } = ENDING_TAILS[ending] as (typeof ENDING_TAILS)[number];
      if ((tail & mask) !== wanted || letters <= length) continue;
      const key = hashRow(rowHash, this.hashes[ring + ((letters - length) & (RING - 1))] as number);
      place.start = start;
      place.end = end;
      place.ending = ending;
      this.depth = depth + 1;
      let goesOn = false;
      let slot = slotAt(key, this.slotShift);
      let value = index.slots[slot * 2 + 1] as number;
      while (value !== EMPTY) {
        if (index.slots[slot * 2] === key >>> 0) {
          if (value === GOES_ON) goesOn = true;
          else this.consider(value - 1);
        }
        slot = (slot + 1) & this.slotMask;
        value = index.slots[slot * 2 + 1] as number;
      }
      if (goesOn) this.goOn(key, end);
      this.depth = depth;
    }
  }

  /** Explores the word behind `end`, if it is near enough to belong to a name. */
  private goOn(rowHash: number, end: number): void {
    const { text } = this;
    const limit = Math.min(text.length, end + LONGEST_GAP);
    let start = end;
    while (start < limit && (FOLD[text.charCodeAt(start)] as number) <= IGNORED) start += 1;
    if (start >= limit || start === end) return;
    let wordEnd = start;
    const wordLimit = Math.min(text.length, start + LONGEST_WORD + 1);
    while (wordEnd < wordLimit && FOLD[text.charCodeAt(wordEnd)] !== SEPARATOR) wordEnd += 1;
    this.explore(rowHash, start, wordEnd);
  }

  /** A hash says that this name may stand here: compares it letter by letter. */
  private consider(name: number): void {
    const { index, text, row, depth } = this;
    const flags = flagsOf(index, name);
    if ((flags & this.languageFlag) === 0) return;
    if (this.packsOff.size > 0) {
      const entity = entityOf(index, name);
      if (entity !== NOBODY && this.packsOff.has(packOf(index, entity))) return;
    }
    if (!verifyName(index, name, text, row, depth)) return;
    const start = (row[0] as WordPlace).start;
    const last = row[depth - 1] as WordPlace;
    const end = (flags & FLAG.genitive) !== 0 ? genitiveEnd(text, start, last) : last.end;
    if (!standsFree(text, start, end)) return;
    ((flags & FLAG.cue) !== 0 ? this.cues : this.senses).push(name, end);
  }

  /** The names of that end, one for each entity: its plainest. None if they are a blocked phrase. */
  private sensesEndingAt(end: number): number[] {
    const { index, senses } = this;
    const plainest: number[] = [];
    for (let at = 0; at < senses.length; at += 2) {
      if (senses[at + 1] !== end) continue;
      const name = senses[at] as number;
      const entity = entityOf(index, name);
      if (entity === NOBODY) return [];
      const same = plainest.findIndex((other) => entityOf(index, other) === entity);
      if (same < 0) plainest.push(name);
      else if (strangeness(index, name) < strangeness(index, plainest[same] as number)) plainest[same] = name;
    }
    return plainest;
  }
}

function grown(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Whether a space and a capital follow: the next word may be somebody's name. */
function capitalFollows(text: string, end: number): boolean {
  const space = text.charCodeAt(end);
  if (space !== SPACE && !WHITE_SPACE.test(text.charAt(end))) return false;
  const next = text.charAt(end + 1);
  return next !== next.toLowerCase();
}
const SPACE = ' '.charCodeAt(0);
const WHITE_SPACE = /\s/;

/** How much a name asks to be believed; of two names of one entity the less demanding counts. */
function strangeness(index: Index, name: number): number {
  const flags = flagsOf(index, name);
  return (
    ((flags & FLAG.ambiguous) !== 0 ? 8 : 0) +
    ((flags & FLAG.derived) !== 0 ? 4 : 0) +
    ((flags & FLAG.role) !== 0 ? 2 : 0) +
    ((flags & FLAG.compound) !== 0 ? 1 : 0)
  );
}

const LETTER_S = 's'.charCodeAt(0);
