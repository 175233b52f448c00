/**
 * The flat index file: typed arrays one behind the other, so that opening it is looking at it.
 *
 * ```
 * header   16 × u32   magic, version, build, then the size of every section
 * filter   u32…       two bits of one word set for every form of every first word
 * slots    2 × u32…   open addressing: tag (hash of a row of words), value (see below)
 * names    3 × u32…   place in `letters`, flags and number of words, entity
 * roles    3 × u32…   name, from, to: dated titles, in the order of names
 * entities 2 × u32…   place of the id in `ids` and its length, pack
 * letters  u16…       patterns: for each word endings, nominative and gap, length, stem
 * ids      u8…        ids of entities and packs, ASCII
 * ```
 *
 * All numbers little-endian, as on every machine browsers run on.
 */
export const MAGIC = 0x31494e52; // "RNI1" read as little-endian
export const LAYOUT_VERSION = 1;
export const HEADER_WORDS = 16;

/** Numbers of the header words. Sizes are counts of entries, not bytes. */
export const HEADER = {
  magic: 0,
  version: 1,
  build: 2,
  filterWords: 3,
  slots: 4,
  names: 5,
  roles: 6,
  entities: 7,
  packs: 8,
  letters: 9,
  ids: 10,
} as const;

export const SLOT_WORDS = 2;
export const NAME_WORDS = 3;
export const ROLE_WORDS = 3;
/** Entities and packs alike: place and length of the id; pack number (packs: 0). */
export const ENTITY_WORDS = 3;

/** Value of a slot that holds no name: some name goes on behind this row of words. */
export const GOES_ON = 0xffffffff;
/** Value of an empty slot; names are stored as number + 1. */
export const EMPTY = 0;

/** Entity number of a phrase that contains a name but means something else. */
export const NOBODY = 0xffffffff;

/** Flags of a name; the low byte of the word counts the pattern's words. */
export const FLAG = {
  german: 1 << 8,
  english: 1 << 9,
  /** The first letter may be lower case. */
  lower: 1 << 10,
  ambiguous: 1 << 11,
  derived: 1 << 12,
  role: 1 << 13,
  /** Not a name but a word that speaks for the entity. */
  cue: 1 << 14,
  /** A closed compound with the name. */
  compound: 1 << 15,
  /** ’s may follow. */
  genitive: 1 << 16,
} as const;
export const WORD_COUNT_MASK = 0xff;

/** In `letters`, before each stem: endings mask; nominative number and gap; length. */
export const WORD_HEADER_UNITS = 4;

/** Which filter word a spread hash falls into, and which two of its bits. */
export function filterWord(spreadHash: number, words: number): number {
  return (spreadHash >>> 10) & (words - 1);
}
export function filterBits(spreadHash: number): number {
  return (1 << (spreadHash & 31)) | (1 << ((spreadHash >>> 5) & 31));
}

/** How far a hash is shifted so that its high bits number a slot. `slots` is a power of two. */
export function firstSlotShift(slots: number): number {
  return 32 - Math.log2(slots);
}

/** First slot to look at for a row's hash. */
export function slotAt(hash: number, shift: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> shift;
}
