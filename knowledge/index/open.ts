import { type PatternWord, writtenForm } from '../forms/pattern';
import {
  ENTITY_WORDS,
  FLAG,
  HEADER,
  HEADER_WORDS,
  LAYOUT_VERSION,
  MAGIC,
  NAME_WORDS,
  NOBODY,
  ROLE_WORDS,
  SLOT_WORDS,
  WORD_COUNT_MASK,
  WORD_HEADER_UNITS,
} from './layout';

/** An opened index: views into the file, nothing copied. Layout: `layout.ts`. */
export interface Index {
  /** Names the knowledge it was built from; numbers of one build mean nothing in another. */
  build: string;
  filter: Uint32Array;
  slots: Uint32Array;
  names: Uint32Array;
  roles: Uint32Array;
  entities: Uint32Array;
  letters: Uint16Array;
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
  const words = (count: number): Uint32Array => {
    const view = new Uint32Array(file, at, count);
    at += view.byteLength;
    return view;
  };
  try {
    return {
      build: read('build').toString(16),
      filter: words(read('filterWords')),
      slots: words(read('slots') * SLOT_WORDS),
      names: words(read('names') * NAME_WORDS),
      roles: words(read('roles') * ROLE_WORDS),
      entities: words((read('entities') + read('packs')) * ENTITY_WORDS),
      letters: letters(read('letters')),
      ids: new Uint8Array(file, at, read('ids')),
      entityCount: read('entities'),
      packCount: read('packs'),
    };
  } catch {
    throw new IndexError(
      `the index ends after ${file.byteLength} bytes, before its sections do. Build it again.`,
    );
  }

  function letters(count: number): Uint16Array {
    const view = new Uint16Array(file, at, count);
    at += view.byteLength;
    return view;
  }
}

/** Bits of `FLAG` of a name. */
export function flagsOf(index: Index, name: number): number {
  return index.names[name * NAME_WORDS + 1] ?? 0;
}

/** Number of a name's entity; `NOBODY` for a blocked phrase. */
export function entityOf(index: Index, name: number): number {
  return index.names[name * NAME_WORDS + 2] ?? NOBODY;
}

/** Id of an entity number. */
export function idOf(index: Index, entity: number): string {
  const place = index.entities[entity * ENTITY_WORDS] ?? 0;
  const length = index.entities[entity * ENTITY_WORDS + 1] ?? 0;
  return String.fromCharCode(...index.ids.subarray(place, place + length));
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

/** Number of an entity's pack. */
export function packOf(index: Index, entity: number): number {
  return index.entities[entity * ENTITY_WORDS + 2] ?? 0;
}

/** The span a role name holds for, as `20250120` numbers; undefined for other names. */
export function roleOf(index: Index, name: number): { from: number; to: number } | undefined {
  if ((flagsOf(index, name) & FLAG.role) === 0) return undefined;
  const { roles } = index;
  let low = 0;
  let high = roles.length / ROLE_WORDS - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = roles[middle * ROLE_WORDS] ?? 0;
    if (found === name) {
      return { from: roles[middle * ROLE_WORDS + 1] ?? 0, to: roles[middle * ROLE_WORDS + 2] ?? 0 };
    }
    if (found < name) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The words of a name's pattern. */
export function wordsOf(index: Index, name: number): PatternWord[] {
  const { letters, names } = index;
  let at = names[name * NAME_WORDS] ?? 0;
  const count = flagsOf(index, name) & WORD_COUNT_MASK;
  const words: PatternWord[] = [];
  for (let n = 0; n < count; n += 1) {
    const length = letters[at + 3] ?? 0;
    const stem = letters.subarray(at + WORD_HEADER_UNITS, at + WORD_HEADER_UNITS + length);
    words.push({
      endings: letters[at] ?? 0,
      nominative: letters[at + 1] ?? 0,
      gap: letters[at + 2] ?? 0,
      stem: String.fromCharCode(...stem),
    });
    at += WORD_HEADER_UNITS + length;
  }
  return words;
}

/** The name as its author wrote it. */
export function nameText(index: Index, name: number): string {
  return writtenForm({ words: wordsOf(index, name) });
}
