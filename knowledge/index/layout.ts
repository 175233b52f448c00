import { spread } from '../recogniser/fold';

/**
 * The flat index file: typed arrays one behind the other, so that opening it is looking at it.
 *
 * ```
 * header    16 × u32   magic, version, build, then the size of every section
 * filter    u32…       two bits of one word set for every form of every first word, small ones apart
 * beginnings 128 × u32 a bit for the first three letters of every name that takes compounds (none: empty)
 * slots     u32…       open addressing: tag (8 bits of a row's hash), place of a record (24 bits)
 * entities  4 × u32…   place of the id, pack, rarity, rule of the cues; then packs, likewise
 * rules     u32…       what must stand near: see `rules.ts`
 * bends     2 × u16…   kinds of words: endings they may take, number of the nominative's ending
 * heads     u16…       open addressing: fingerprints of what may end a compound (none: empty)
 * records   u8…        names, each at a multiple of four bytes: see below
 * ids       u8…        ids of entities and packs, ASCII
 * ```
 *
 * A record is a word of flags and the number of words, then the entity; a dated title has the span's two
 * numbers behind, a pattern its rule. Then for each word a byte each for its bend, the gap behind it, and
 * its length (with `WIDE`, if its letters take two bytes), and the letters of its stem.
 *
 * All numbers little-endian, as on every machine browsers run on.
 */
export const MAGIC = 0x31494e52; // "RNI1" read as little-endian
export const LAYOUT_VERSION = 2;
export const HEADER_WORDS = 16;

/** Numbers of the header words. Sizes are counts of array elements, not bytes. */
export const HEADER = {
  magic: 0,
  version: 1,
  build: 2,
  filter: 3,
  beginnings: 4,
  slots: 5,
  entities: 6,
  packs: 7,
  rules: 8,
  bends: 9,
  heads: 10,
  records: 11,
  ids: 12,
} as const;

/** Entities and packs alike: place of the id (its end is the next one's place), pack, rarity, rule of the cues. */
export const ENTITY_WORDS = 4;
export const BEND_UNITS = 2;

/** A slot is a tag above the place of a record, counted in units of four bytes. */
export const TAG_SHIFT = 24;
export const PLACE_MASK = 0xffffff;
/** Place of a row of words behind which some name goes on. */
export const GOES_ON = 0xffffff;
/** An empty slot, and no rule: the first record and the first rule stand at 1. */
export const EMPTY = 0;

/** Flags of a name; the low byte of the word counts the pattern's words. */
export const FLAG = {
  german: 1 << 8,
  english: 1 << 9,
  /** The first letter may be lower case. */
  lower: 1 << 10,
  ambiguous: 1 << 11,
  derived: 1 << 12,
  role: 1 << 13,
  /** Not a name but a word that speaks for entities; it has no entity of its own. */
  cue: 1 << 14,
  /** Closed compounds count. */
  compounds: 1 << 15,
  /** ’s may follow. */
  genitive: 1 << 16,
  /** A phrase that counts where its rule is met. */
  pattern: 1 << 17,
  /** A phrase that contains a name of the entity but means something else. */
  blocked: 1 << 18,
  /** A blocked phrase that ends with the name: another word may be coupled to it ("im Bild-Interview"). */
  endsInName: 1 << 19,
  /** The title of a person: somebody else may hold it, or have held it. */
  office: 1 << 20,
} as const;
export const WORD_COUNT_MASK = 0xff;

/** Numbers at the head of every record, and those a dated title adds. */
export const HEAD_NUMBERS = 2;
export const ROLE_NUMBERS = 2;
/** Bytes before the letters of a word. */
export const WORD_HEADER_BYTES = 3;
/** Set in a word's length: two bytes a letter, for letters beyond U+00FF. */
export const WIDE = 0x80;
/** Longest stem of a word. UTF-16 code units. */
export const LONGEST_STEM = WIDE - 1;

/**
 * What the filter knows a word by. Words that begin small stand apart: most words of a text do, few names.
 *
 * @param hash As `hashWord` gives it. @param isSmall Begins with a to z.
 */
export function filterKey(hash: number, isSmall: boolean): number {
  return spread(isSmall ? ~hash : hash);
}

/** Which filter word a spread hash falls into, and which two of its bits. */
export function filterWord(spreadHash: number, words: number): number {
  return (spreadHash >>> 10) & (words - 1);
}
export function filterBits(spreadHash: number): number {
  return (1 << (spreadHash & 31)) | (1 << ((spreadHash >>> 5) & 31));
}

/** Letters by which a word is suspected to be a compound with a name. */
export const BEGINNING_LETTERS = 3;
export const BEGINNINGS_WORDS = 128;
/** Which of the 4,096 bits stands for a beginning. */
export function beginningBit(spreadHash: number): number {
  return spreadHash >>> 20;
}

/** First slot to look at for a spread hash. `count`: slots there are. */
export function slotAt(spreadHash: number, count: number): number {
  return Math.floor(((spreadHash >>> 0) / 0x100000000) * count);
}
export function tagOf(spreadHash: number): number {
  return spreadHash & 0xff;
}

/** First place to look at for a head, and its fingerprint (never 0). `count` is a power of two. */
export function headAt(spreadHash: number, count: number): number {
  return (spreadHash >>> 16) & (count - 1);
}
export function fingerprint(spreadHash: number): number {
  return spreadHash & 0xffff || 1;
}
