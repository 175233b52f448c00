import type { Language } from '../entity';
import {
  EMPTY,
  FLAG,
  filterBits,
  filterKey,
  filterWord,
  GOES_ON,
  PLACE_MASK,
  slotAt,
  TAG_SHIFT,
  tagOf,
} from '../index/layout';
import { entityOf, flagsOf, type Index, packOf } from '../index/open';
import type { Form } from '../mention';
import { FOUND_WIDTH, packContext, withSentence } from './candidate';
import { beginsLikeCompound, compoundNames } from './compounds';
import { type Ending, endingsOf, hashOf, stemHash, tailOf } from './endings';
import {
  FOLD,
  HASH_SEED,
  hashLetter,
  hashRow,
  hashUnit,
  IGNORED,
  LAST_SPECIAL,
  SEPARATOR,
  spread,
} from './fold';
import { neighboursOf } from './neighbours';
import { sentenceEnds } from './sentences';
import { isHyphen, mentionEnd, standsFree, verifyName, type WordPlace } from './verify';

const NO_PACKS: ReadonlySet<number> = new Set();

/** No name is that long; a longer word cannot go on a row. UTF-16 code units. */
const LONGEST_WORD = 200;
/** The shortest word that may be a compound. UTF-16 code units. */
const SHORTEST_COMPOUND = 6;
/** White space, quotes and a hyphen between two words of a name; more parts them. UTF-16 code units. */
const LONGEST_GAP = 64;

/**
 * Finds every known name in a text.
 *
 * Names match as whole words: letters and digits make words, everything else parts them. Where two
 * overlap, the one that starts first wins; of those, the longest ("Trump Tower" over "Trump"). Only a name
 * that counts with evidence alone lets others stand beside it. A name several entities go by gives a
 * candidate for each. A word no name reads like may be a compound with one. Words that speak for an entity
 * (cues) are found besides, also within names. Which candidates are mentions, `resolve.ts` decides.
 *
 * @param text Any text, as it stands on the page; folding is done here.
 * @param packsOff Numbers of packs that are switched off: their names do not exist.
 * @returns `FOUND_WIDTH` numbers a candidate, in text order; `candidate.ts` says what they are. [] if there
 *   is none.
 * @throws Never.
 */
export function matchText(
  index: Index,
  text: string,
  language: Language,
  packsOff: ReadonlySet<number> = NO_PACKS,
): number[] {
  const search = new Search(index, text, language, packsOff);
  let start = nextSuspect(index, text, 0);
  while (start >= 0) {
    const end = wordEnd(text, start, text.length);
    search.lookAt(start, end);
    start = nextSuspect(index, text, end);
  }
  search.countSentences();
  return search.found;
}

/**
 * The one loop that sees every character of every page: the next word that may begin a name, as the
 * bit filter says, or may be a compound with one, as its first letters say. Does nothing else, so that
 * the engine can keep it small.
 *
 * @returns Where the word begins; -1 if there is none.
 */
function nextSuspect(index: Index, text: string, from: number): number {
  const { length } = text;
  let hash = HASH_SEED;
  let start = from;
  for (let i = from; i < length; i += 1) {
    const folded = FOLD[text.charCodeAt(i)] as number;
    if (folded > LAST_SPECIAL) {
      hash = hashLetter(hash, folded);
    } else if (folded === SEPARATOR) {
      if (hash !== HASH_SEED) {
        if (isSuspect(index, text, start, i, hash)) return start;
        hash = HASH_SEED;
      }
      start = i + 1;
    } else {
      hash = hashUnit(hash, folded);
    }
  }
  return hash !== HASH_SEED && isSuspect(index, text, start, length, hash) ? start : -1;
}

function isSuspect(index: Index, text: string, start: number, end: number, hash: number): boolean {
  const { filter } = index;
  const mixed = filterKey(hash, beginsSmall(text, start));
  const bits = filterBits(mixed);
  if (((filter[filterWord(mixed, filter.length)] as number) & bits) === bits) return true;
  return (
    index.beginnings.length > 0 &&
    end - start >= SHORTEST_COMPOUND &&
    beginsLikeCompound(index, text, start, end)
  );
}

/** a to z; but what a hashtag writes small may be any name. */
function beginsSmall(text: string, start: number): boolean {
  let unit = text.charCodeAt(start);
  for (let i = start + 1; FOLD[unit] === IGNORED; i += 1) unit = text.charCodeAt(i);
  return unit >= SMALL_A && unit <= SMALL_Z && (start === 0 || text.charCodeAt(start - 1) !== HASH_SIGN);
}

const SMALL_A = 'a'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);
const HASH_SIGN = '#'.charCodeAt(0);

/** Where a word ends that begins at `start`, or `limit`. */
function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && FOLD[text.charCodeAt(end)] !== SEPARATOR) end += 1;
  return end;
}

/** A name that stands at the place looked at. */
interface Sense {
  name: number;
  end: number;
  form: Form;
}

/** One walk over one text: what has been found, and where the last name ended. */
class Search {
  readonly found: number[] = [];
  /** End of the last name; names do not overlap. */
  private taken = 0;
  private readonly languageFlag: number;
  /** The row of words under way, and how many of them are in it. */
  private readonly row: WordPlace[] = [];
  private depth = 0;
  private readonly senses: Sense[] = [];
  private readonly cues: Sense[] = [];
  private hasPatterns = false;

  constructor(
    private readonly index: Index,
    private readonly text: string,
    language: Language,
    private readonly packsOff: ReadonlySet<number>,
  ) {
    this.languageFlag = language === 'de' ? FLAG.german : FLAG.english;
  }

  /** Looks whether a name begins with the word from `from` to `end`. */
  lookAt(from: number, end: number): void {
    const { senses, cues } = this;
    let start = from;
    while (FOLD[this.text.charCodeAt(start)] === IGNORED) start += 1;
    if (senses.length > 0) senses.length = 0;
    if (cues.length > 0) cues.length = 0;
    this.explore(HASH_SEED, start, end);
    if (start >= this.taken) {
      if (senses.every(({ name }) => this.isDemanding(name))) this.addCompounds(start, end);
      this.takeSenses(start);
    }
    for (const cue of cues) this.push(start, cue);
  }

  /**
   * Takes the longest name. One that asks for evidence may not be believed in the end, so it makes room:
   * shorter ones are taken as well, down to the first that asks for none.
   */
  private takeSenses(start: number): void {
    const { senses } = this;
    let limit = Number.POSITIVE_INFINITY;
    while (true) {
      let longest = 0;
      for (const { end } of senses) if (end < limit && end > longest) longest = end;
      if (longest === 0) return;
      const here = this.sensesEndingAt(longest);
      for (const sense of here) this.push(start, sense);
      if (!here.every(({ name }) => this.isDemanding(name))) {
        this.taken = longest;
        return;
      }
      limit = longest;
    }
  }

  private isDemanding(name: number): boolean {
    return (flagsOf(this.index, name) & DEMANDING) !== 0;
  }

  private addCompounds(start: number, end: number): void {
    const { index, text, languageFlag } = this;
    if (languageFlag !== FLAG.german || end - start < SHORTEST_COMPOUND || index.beginnings.length === 0)
      return;
    if (!beginsLikeCompound(index, text, start, end)) return;
    for (const { name, isAdjective } of compoundNames(index, text, start, end)) {
      if (this.counts(name) && standsFree(text, start, end))
        this.senses.push({ name, end, form: isAdjective ? 'compound-adjective' : 'compound' });
    }
  }

  private push(start: number, { name, end, form }: Sense): void {
    const flags = flagsOf(this.index, name);
    if ((flags & FLAG.pattern) !== 0) this.hasPatterns = true;
    this.found.push(start, end, name, packContext(neighboursOf(this.text, start, end, flags), form));
  }

  /** Patterns may ask for words of the same sentence; where there are none, sentences need no count. */
  countSentences(): void {
    if (!this.hasPatterns) return;
    const { found } = this;
    const ends = sentenceEnds(this.text);
    let sentence = 0;
    for (let at = 0; at < found.length; at += FOUND_WIDTH) {
      while (sentence < ends.length && (ends[sentence] as number) <= (found[at] as number)) sentence += 1;
      found[at + 3] = withSentence(found[at + 3] as number, sentence);
    }
  }

  /** Tries every way to take the ending off a word, and goes on to the next word where names do. */
  private explore(rowHash: number, start: number, end: number): void {
    if (end - start > LONGEST_WORD) return;
    const { text, depth } = this;
    const hash = hashOf(text, start, end);
    const tail = tailOf(text, start, end);
    const endings = endingsOf(tail);
    const place = this.row[depth] ?? { start: 0, end: 0, ending: 0 };
    this.row[depth] = place;
    for (let n = 0; n < endings.length; n += 1) {
      const ending = endings[n] as Ending;
      if ((tail & ending.mask) !== ending.tail) continue;
      const stem = stemHash(hash, ending);
      if (stem === HASH_SEED) continue;
      const row = hashRow(rowHash, stem);
      place.start = start;
      place.end = end;
      place.ending = ending.ending;
      this.depth = depth + 1;
      if (this.lookUp(spread(row))) this.goOn(row, end);
      this.depth = depth;
    }
  }

  /** Considers every name of a row of words. Answers whether names go on behind it. */
  private lookUp(mixed: number): boolean {
    const { slots } = this.index;
    const tag = tagOf(mixed);
    let goesOn = false;
    let slot = slotAt(mixed, slots.length);
    for (let value = slots[slot] as number; value !== EMPTY; value = slots[slot] as number) {
      if (value >>> TAG_SHIFT === tag) {
        if ((value & PLACE_MASK) === GOES_ON) goesOn = true;
        else this.consider(value & PLACE_MASK);
      }
      slot += 1;
      if (slot === slots.length) slot = 0;
    }
    return goesOn;
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
    if (!this.counts(name)) return;
    const form = verifyName(index, name, text, row, depth);
    if (!form) return;
    const start = (row[0] as WordPlace).start;
    const end = mentionEnd(index, name, text, row, depth);
    if (!standsFree(text, start, end)) return;
    if ((flagsOf(index, name) & FLAG.endsInName) !== 0 && isCoupled(text, end)) return;
    ((flagsOf(index, name) & FLAG.cue) !== 0 ? this.cues : this.senses).push({ name, end, form });
  }

  /** Whether a name exists in this language and with these packs. */
  private counts(name: number): boolean {
    const { index, packsOff } = this;
    const flags = flagsOf(index, name);
    if ((flags & this.languageFlag) === 0) return false;
    return (
      packsOff.size === 0 || (flags & FLAG.cue) !== 0 || !packsOff.has(packOf(index, entityOf(index, name)))
    );
  }

  /**
   * The names of that end, one for each entity: its plainest. Titles of several times and phrases of several
   * patterns stay side by side. Of a blocked phrase only the phrase.
   */
  private sensesEndingAt(end: number): Sense[] {
    const { index, senses } = this;
    const plainest: Sense[] = [];
    for (const sense of senses) {
      if (sense.end !== end) continue;
      if ((flagsOf(index, sense.name) & FLAG.blocked) !== 0) return [sense];
      const entity = entityOf(index, sense.name);
      const asks = flagsOf(index, sense.name) & (FLAG.role | FLAG.pattern);
      const same = plainest.findIndex(
        ({ name }) => entityOf(index, name) === entity && (flagsOf(index, name) & asks) === 0,
      );
      if (same < 0) plainest.push(sense);
      else if (strangeness(index, sense) < strangeness(index, plainest[same] as Sense))
        plainest[same] = sense;
    }
    return plainest;
  }
}

/** Whether a hyphen and a letter follow: another word is coupled to what ends here. */
const isCoupled = (text: string, end: number): boolean =>
  isHyphen(text.charCodeAt(end)) && (FOLD[text.charCodeAt(end + 1)] as number) > LAST_SPECIAL;

/** Names that count only with evidence. */
const DEMANDING = FLAG.ambiguous | FLAG.role | FLAG.pattern;

/** How much a name asks to be believed; of two names of one entity the less demanding counts. */
function strangeness(index: Index, { name, form }: Sense): number {
  const flags = flagsOf(index, name);
  return (
    ((flags & FLAG.pattern) !== 0 ? 16 : 0) +
    ((flags & FLAG.ambiguous) !== 0 ? 8 : 0) +
    ((flags & FLAG.derived) !== 0 ? 4 : 0) +
    ((flags & FLAG.role) !== 0 ? 2 : 0) +
    (form === 'compound' || form === 'compound-adjective' ? 1 : 0)
  );
}
