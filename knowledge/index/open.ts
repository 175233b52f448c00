import { type PatternWord, writtenForm } from '../forms/pattern';
import {
  BEND_UNITS,
  EMPTY,
  ENTITY_WORDS,
  FLAG,
  HEAD_NUMBERS,
  HEADER,
  HEADER_WORDS,
  LAYOUT_VERSION,
  MAGIC,
  ROLE_NUMBERS,
  WIDE,
  WORD_COUNT_MASK,
  WORD_HEADER_BYTES,
} from './layout';
import { NOBODY } from './names';
import { type Rule, readRule } from './rules';

/** An opened index: views into the file, nothing copied. Layout: `layout.ts`. */
export interface Index {
  /** Names the knowledge it was built from; numbers of one build mean nothing in another. */
  build: string;
  filter: Uint32Array;
  beginnings: Uint32Array;
  slots: Uint32Array;
  entities: Uint32Array;
  rules: Uint32Array;
  bends: Uint16Array;
  heads: Uint16Array;
  /** The records as bytes, and the same as numbers. */
  records: Uint8Array;
  recordNumbers: Uint32Array;
  ids: Uint8Array;
  entityCount: number;
  packCount: number;
}

/** A file that is no index, or one of another layout. */
export class IndexError extends Error {
  override name = 'IndexError';
}

/**
 * Opens an index file without copying or parsing.
 *
 * @throws IndexError when the bytes are no index of this layout or are cut short.
 */
export function openIndex(file: ArrayBuffer): Index {
  if (file.byteLength < HEADER_WORDS * 4) {
    throw new IndexError(
      `the index has ${file.byteLength} bytes; needed: a header of ${HEADER_WORDS * 4}. Build it again.`,
    );
  }
  const header = new Uint32Array(file, 0, HEADER_WORDS);
  const read = (word: keyof typeof HEADER): number => header[HEADER[word]] ?? 0;
  if (read('magic') !== MAGIC || read('version') !== LAYOUT_VERSION) {
    throw new IndexError(
      `the index begins with ${read('magic').toString(16)}, version ${read('version')}; needed: ${MAGIC.toString(16)}, version ${LAYOUT_VERSION}. Build it again.`,
    );
  }
  let at = HEADER_WORDS * 4;
  const section = (count: number, bytesEach: number): [ArrayBuffer, number, number] => {
    const begin = at;
    at += Math.ceil((count * bytesEach) / 4) * 4;
    return [file, begin, count];
  };
  try {
    return {
      build: read('build').toString(16),
      filter: new Uint32Array(...section(read('filter'), 4)),
      beginnings: new Uint32Array(...section(read('beginnings'), 4)),
      slots: new Uint32Array(...section(read('slots'), 4)),
      entities: new Uint32Array(...section((read('entities') + read('packs') + 1) * ENTITY_WORDS, 4)),
      rules: new Uint32Array(...section(read('rules'), 4)),
      bends: new Uint16Array(...section(read('bends'), 2)),
      heads: new Uint16Array(...section(read('heads'), 2)),
      recordNumbers: new Uint32Array(file, at, read('records') / 4),
      records: new Uint8Array(...section(read('records'), 1)),
      ids: new Uint8Array(...section(read('ids'), 1)),
      entityCount: read('entities'),
      packCount: read('packs'),
    };
  } catch {
    throw new IndexError(
      `the index ends after ${file.byteLength} bytes, before its sections do. Build it again.`,
    );
  }
}

/** Bits of `FLAG` of a name. Names are numbered by the place of their record. */
export function flagsOf(index: Index, name: number): number {
  return index.recordNumbers[name] ?? 0;
}

/** Number of a name's entity; `NOBODY` for a cue. */
export function entityOf(index: Index, name: number): number {
  return index.recordNumbers[name + 1] ?? NOBODY;
}

/** The span a dated title holds for, as `20250120` numbers; undefined for other names. */
export function roleOf(index: Index, name: number): { from: number; to: number } | undefined {
  if ((flagsOf(index, name) & FLAG.role) === 0) return undefined;
  const at = name + HEAD_NUMBERS;
  return { from: index.recordNumbers[at] ?? 0, to: index.recordNumbers[at + 1] ?? 0 };
}

/** What a phrase of a pattern asks for; undefined for other names. */
export function ruleOf(index: Index, name: number): Rule | undefined {
  if ((flagsOf(index, name) & FLAG.pattern) === 0) return undefined;
  return readRule(index.rules, index.recordNumbers[wordsAt(index, name) / 4 - 1] ?? EMPTY);
}

/** The cues of an entity as a rule; undefined where it has none. */
export function cueRuleOf(index: Index, entity: number): Rule | undefined {
  const place = index.entities[entity * ENTITY_WORDS + 3] ?? EMPTY;
  return place === EMPTY ? undefined : readRule(index.rules, place);
}

/** Id of an entity number. */
export function idOf(index: Index, entity: number): string {
  const begin = index.entities[entity * ENTITY_WORDS] ?? 0;
  const end = index.entities[(entity + 1) * ENTITY_WORDS] ?? begin;
  return String.fromCharCode(...index.ids.subarray(begin, end));
}

/** Number of an entity's pack. */
export function packOf(index: Index, entity: number): number {
  return index.entities[entity * ENTITY_WORDS + 1] ?? 0;
}

/** How seldom papers name an entity: 0 (everywhere) to 3 (hardly ever). */
export function rarityOf(index: Index, entity: number): number {
  return index.entities[entity * ENTITY_WORDS + 2] ?? 0;
}

/** Numbers of packs by id. */
export function packNumbers(index: Index, ids: readonly string[]): Set<number> {
  const wanted = new Set(ids);
  return new Set(
    Array.from({ length: index.packCount }, (_, pack) => pack).filter((pack) =>
      wanted.has(idOf(index, index.entityCount + pack)),
    ),
  );
}

/** Where the words of a name begin in `records`. */
export function wordsAt(index: Index, name: number): number {
  const flags = index.recordNumbers[name] as number;
  const numbers =
    HEAD_NUMBERS + ((flags & FLAG.role) !== 0 ? ROLE_NUMBERS : 0) + ((flags & FLAG.pattern) !== 0 ? 1 : 0);
  return (name + numbers) * 4;
}

/** The words of a name's pattern. */
export function wordsOf(index: Index, name: number): PatternWord[] {
  const { records, bends } = index;
  let at = wordsAt(index, name);
  return Array.from({ length: flagsOf(index, name) & WORD_COUNT_MASK }, () => {
    const [bend = 0, gap = 0, size = 0] = records.subarray(at, at + WORD_HEADER_BYTES);
    const stem = stemAt(records, at);
    at = wordEndAt(at, size);
    return {
      endings: bends[bend * BEND_UNITS] ?? 0,
      nominative: bends[bend * BEND_UNITS + 1] ?? 0,
      gap,
      stem,
    };
  });
}

/** Where the next word begins, behind one at `at` with this length byte. */
export function wordEndAt(at: number, size: number): number {
  const length = size & ~WIDE;
  return at + WORD_HEADER_BYTES + ((size & WIDE) !== 0 ? length * 2 : length);
}

/** The stem of the word at a place of `records`. */
export function stemAt(records: Uint8Array, at: number): string {
  const size = records[at + 2] ?? 0;
  const wide = (size & WIDE) !== 0;
  const begin = at + WORD_HEADER_BYTES;
  const units = Array.from({ length: size & ~WIDE }, (_, i) =>
    wide
      ? (records[begin + 2 * i] ?? 0) | ((records[begin + 2 * i + 1] ?? 0) << 8)
      : (records[begin + i] ?? 0),
  );
  return String.fromCharCode(...units);
}

/** The name as its author wrote it. */
export function nameText(index: Index, name: number): string {
  return writtenForm({ words: wordsOf(index, name) });
}
