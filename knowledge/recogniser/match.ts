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
  spread,
} from './fold';
import { contextOf } from './neighbours';
import { mentionEnd, standsFree, verifyName, type WordPlace } from './verify';

/** Numbers a candidate takes in `Found`: start, end, name, context. */
export const FOUND_WIDTH = 4;

const NO_PACKS: ReadonlySet<number> = new Set();

/** No name is that long; a longer word cannot go on a row. UTF-16 code units. */
const LONGEST_WORD = 200;
/** White space, quotes and a hyphen between two words of a name; more parts them. UTF-16 code units. */
const LONGEST_GAP = 64;

/** An ending as `explore` needs it: its letters packed, five bits each, to be compared in one step. */
interface EndingTail {
  ending: number;
  length: number;
  mask: number;
  tail: number;
}

/** By the last letter of a word (five bits): the endings it may have, the empty one always. */
const TAILS_BY_LETTER: readonly (readonly EndingTail[])[] = Array.from({ length: 32 }, (_, letter) =>
  ENDINGS.map(
    (text, ending): EndingTail => ({
      ending,
      length: text.length,
      mask: 2 ** (5 * text.length) - 1,
      tail: [...text].reduce((packed, one) => (packed << 5) | (one.charCodeAt(0) & 31), 0),
    }),
  ).filter(({ length, tail }) => length === 0 || (tail & 31) === letter),
);
const RING = 8; // more than the longest ending, a power of two

/**
 * Finds every known name in a text.
 *
 * Names match as whole words: letters and digits make words, everything else parts them. Where two
 * overlap, the one that starts first wins; of those, the longest ("Trump Tower" over "Trump"). Only a name
 * that counts with evidence alone lets others stand beside it. A name several entities go by gives a
 * candidate for each. Words that speak for an entity (cues) are found besides, also within names. Which
 * candidates are mentions, `resolve.ts` decides.
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
  const search = new Search(index, text, language, packsOff);
  let start = nextSuspect(index.filter, text, 0);
  while (start >= 0) {
    const end = wordEnd(text, start, text.length);
    search.lookAt(start, end);
    start = nextSuspect(index.filter, text, end);
  }
  return search.found;
}

/**
 * The one loop that sees every character of every page: the next word that may begin a name, as the
 * bit filter says. Does nothing else, so that the engine can keep it small.
 *
 * @returns Where the word begins; -1 if there is none.
 */
function nextSuspect(filter: Uint32Array, text: string, from: number): number {
  const filterMask = filter.length - 1;
  const { length } = text;
  let hash = HASH_SEED;
  let start = from;
  for (let i = from; i < length; i += 1) {
    const folded = FOLD[text.charCodeAt(i)] as number;
    if (folded > LAST_SPECIAL) {
      hash = hashLetter(hash, folded);
    } else if (folded === SEPARATOR) {
      if (hash !== HASH_SEED) {
        const mixed = spread(hash);
        const bits = filterBits(mixed);
        if (((filter[(mixed >>> 10) & filterMask] as number) & bits) === bits) return start;
        hash = HASH_SEED;
      }
      start = i + 1;
    } else {
      hash = hashUnit(hash, folded);
    }
  }
  return hash === HASH_SEED ? -1 : start;
}

/** Where a word ends that begins at `start`, or `limit`. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && FOLD[text.charCodeAt(end)] !== SEPARATOR) end += 1;
  return end;
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
    if (start >= this.taken) this.takeSenses(start);
    for (let at = 0; at < cues.length; at += 2) this.push(start, cues[at + 1] as number, cues[at] as number);
  }

  /**
   * Takes the longest name. One that asks for evidence may not be believed in the end, so it makes room:
   * shorter ones are taken as well, down to the first that asks for none.
   */
  private takeSenses(start: number): void {
    const { senses, index } = this;
    let limit = Number.POSITIVE_INFINITY;
    while (true) {
      let longest = 0;
      for (let at = 1; at < senses.length; at += 2) {
        const end = senses[at] as number;
        if (end < limit && end > longest) longest = end;
      }
      if (longest === 0) return;
      const names = this.sensesEndingAt(longest);
      for (const name of names) this.push(start, longest, name);
      if (!names.every((name) => (flagsOf(index, name) & DEMANDING) !== 0)) {
        this.taken = longest;
        return;
      }
      limit = longest;
    }
  }

  private push(start: number, end: number, name: number): void {
    if (entityOf(this.index, name) === NOBODY) return;
    this.found.push(start, end, name, contextOf(this.text, start, end));
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
    for (const { ending, length, mask, tail: wanted } of TAILS_BY_LETTER[
      tail & 31
    ] as readonly EndingTail[]) {
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
    this.explore(rowHash, start, wordEnd(text, start, Math.min(text.length, start + LONGEST_WORD + 1)));
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
    const end = mentionEnd(index, name, text, row, depth);
    if (!standsFree(text, start, end)) return;
    ((flags & FLAG.cue) !== 0 ? this.cues : this.senses).push(name, end);
  }

  /** The names of that end, one for each entity: its plainest. Of a blocked phrase only the phrase. */
  private sensesEndingAt(end: number): number[] {
    const { index, senses } = this;
    const plainest: number[] = [];
    for (let at = 0; at < senses.length; at += 2) {
      if (senses[at + 1] !== end) continue;
      const name = senses[at] as number;
      const entity = entityOf(index, name);
      if (entity === NOBODY) return [name];
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

/** Names that count only with evidence. */
const DEMANDING = FLAG.ambiguous | FLAG.role;

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
