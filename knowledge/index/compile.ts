import { dateNumber } from '../date';
import type { Entity, Language, Name } from '../entity';
import { englishPatterns } from '../forms/english';
import { germanPatterns } from '../forms/german';
import { type Pattern, wordForms } from '../forms/pattern';
import { HASH_SEED, hashRow, hashWord, spread } from '../recogniser/fold';
import {
  EMPTY,
  ENTITY_WORDS,
  FLAG,
  filterBits,
  filterWord,
  firstSlotShift,
  GOES_ON,
  HEADER,
  HEADER_WORDS,
  LAYOUT_VERSION,
  MAGIC,
  NOBODY,
  ROLE_WORDS,
  SLOT_WORDS,
  slotAt,
} from './layout';

/** An entity as far as recognition needs it. */
export type Recognisable = Pick<Entity, 'id' | 'names' | 'blocked' | 'cues'> & { pack: string };

/** One pattern with what holds for it. */
export interface IndexedName {
  pattern: Pattern;
  /** Bits of `FLAG`. */
  flags: number;
  /** Number of the entity, or `NOBODY`. */
  entity: number;
  role?: { from: number; to: number };
}

/** Bits of filter for each form of a first word: 16 for the two that are set fill at most an eighth, so wrong alarms stay near 1 in 64. */
const FILTER_BITS_A_FORM = 16;
/** Beyond this the runs of taken slots grow long. */
const MAX_LOAD = 0.6;

/**
 * Builds the index file. Slow and careful, so that opening can be fast and careless.
 *
 * @returns The file; the same entities in the same order give the same bytes.
 * @throws RangeError when a name cannot be taken apart; the message names entity and name.
 */
export function compileIndex(entities: readonly Recognisable[]): ArrayBuffer {
  const packs = [...new Set(entities.map(({ pack }) => pack))];
  const names = entities.flatMap((entity, number) => namesOf(entity, number));
  const { letters, places } = packLetters(names);
  const ids = packIds(entities, packs);
  const slots = fillSlots(names);
  const filter = fillFilter(names);
  const roles = names.flatMap(({ role }, n) => (role ? [n, role.from, role.to] : []));

  const sections = {
    filter,
    slots,
    names: Uint32Array.from(
      names.flatMap(({ pattern, flags, entity }, n) => [
        places[n] ?? 0,
        flags | pattern.words.length,
        entity,
      ]),
    ),
    roles: Uint32Array.from(roles),
    entities: ids.table,
    letters: Uint16Array.from(letters.length % 2 === 0 ? letters : [...letters, 0]),
    ids: ids.bytes,
  };
  const bodyBytes = Object.values(sections).reduce((sum, section) => sum + section.byteLength, 0);
  const file = new ArrayBuffer(HEADER_WORDS * 4 + bodyBytes);
  let at = HEADER_WORDS * 4;
  for (const section of Object.values(sections)) {
    new Uint8Array(file, at, section.byteLength).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    );
    at += section.byteLength;
  }
  const header = new Uint32Array(file, 0, HEADER_WORDS);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = LAYOUT_VERSION;
  header[HEADER.filterWords] = filter.length;
  header[HEADER.slots] = slots.length / SLOT_WORDS;
  header[HEADER.names] = names.length;
  header[HEADER.roles] = roles.length / ROLE_WORDS;
  header[HEADER.entities] = entities.length;
  header[HEADER.packs] = packs.length;
  header[HEADER.letters] = sections.letters.length;
  header[HEADER.ids] = ids.bytes.length;
  header[HEADER.build] = buildNumber(new Uint8Array(file, HEADER_WORDS * 4));
  return file;
}

/** Every pattern of an entity: its names in both languages, blocked phrases, cues. */
export function namesOf(entity: Recognisable, number: number): IndexedName[] {
  const languages: Language[] = ['de', 'en'];
  const indexed = languages.flatMap((language) => [
    ...entity.names[language].flatMap((name) =>
      patternsOf(name, language, entity.id).map((pattern, n) =>
        indexedName(pattern, name, language, number, n > 0),
      ),
    ),
    ...(entity.blocked?.[language] ?? []).flatMap((text) =>
      patternsOf({ text, inflect: 'noun' }, language, entity.id).map((pattern) => ({
        pattern,
        flags: languageFlag(language),
        entity: NOBODY,
      })),
    ),
    ...(entity.cues?.[language] ?? []).flatMap((text) =>
      patternsOf({ text, inflect: 'noun' }, language, entity.id).map((pattern) => ({
        pattern,
        flags: languageFlag(language) | FLAG.cue | FLAG.lower,
        entity: number,
      })),
    ),
  ]);
  return mergeLanguages(indexed);
}

function patternsOf(name: Name, language: Language, id: string): Pattern[] {
  try {
    return language === 'de' ? germanPatterns(name) : englishPatterns(name);
  } catch (error) {
    throw new RangeError(`${id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function indexedName(
  pattern: Pattern,
  name: Name,
  language: Language,
  entity: number,
  isCompound: boolean,
): IndexedName {
  const flags =
    languageFlag(language) |
    (name.lower || name.derived === 'adjective' ? FLAG.lower : 0) |
    (name.ambiguous ? FLAG.ambiguous : 0) |
    (name.derived ? FLAG.derived : 0) |
    (name.role ? FLAG.role : 0) |
    (isCompound ? FLAG.compound : 0) |
    (name.inflect === 'none' || name.derived === 'adjective' ? 0 : FLAG.genitive);
  return {
    pattern,
    flags,
    entity,
    ...(name.role && { role: { from: dateNumber(name.role.from), to: dateNumber(name.role.to ?? '9999') } }),
  };
}

const languageFlag = (language: Language): number => (language === 'de' ? FLAG.german : FLAG.english);

/** A name that reads the same in both languages is one name. */
function mergeLanguages(names: IndexedName[]): IndexedName[] {
  const merged = new Map<string, IndexedName>();
  const languageBits = FLAG.german | FLAG.english;
  for (const name of names) {
    const key = JSON.stringify([name.pattern, name.flags & ~languageBits, name.entity, name.role]);
    const same = merged.get(key);
    if (same) same.flags |= name.flags;
    else merged.set(key, { ...name });
  }
  return [...merged.values()];
}

function packLetters(names: readonly IndexedName[]): { letters: number[]; places: number[] } {
  const letters: number[] = [];
  const places = names.map(({ pattern }) => {
    const place = letters.length;
    for (const { endings, nominative, gap, stem } of pattern.words) {
      letters.push(endings, nominative, gap, stem.length);
      for (let i = 0; i < stem.length; i += 1) letters.push(stem.charCodeAt(i));
    }
    return place;
  });
  return { letters, places };
}

function packIds(
  entities: readonly Recognisable[],
  packs: readonly string[],
): { table: Uint32Array; bytes: Uint8Array } {
  const ids = [...entities.map(({ id }) => id), ...packs];
  const text = ids.join('');
  const table = new Uint32Array(ids.length * ENTITY_WORDS);
  let at = 0;
  ids.forEach((id, n) => {
    const pack = entities[n] ? packs.indexOf(entities[n].pack) : 0;
    table.set([at, id.length, pack], n * ENTITY_WORDS);
    at += id.length;
  });
  const bytes = new Uint8Array(Math.ceil(text.length / 4) * 4);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return { table, bytes };
}

function fillSlots(names: readonly IndexedName[]): Uint32Array {
  const keys = names.map(({ pattern }) => rowHashes(pattern));
  const goesOn = new Set(keys.flatMap((row) => row.slice(0, -1)));
  const count = powerOfTwo(Math.max(16, (names.length + goesOn.size) / MAX_LOAD));
  const slots = new Uint32Array(count * SLOT_WORDS);
  const shift = firstSlotShift(count);
  const put = (hash: number, value: number): void => {
    let slot = slotAt(hash, shift);
    while (slots[slot * SLOT_WORDS + 1] !== EMPTY) slot = (slot + 1) & (count - 1);
    slots[slot * SLOT_WORDS] = hash;
    slots[slot * SLOT_WORDS + 1] = value;
  };
  for (const hash of goesOn) put(hash, GOES_ON);
  keys.forEach((row, n) => {
    put(row.at(-1) ?? HASH_SEED, n + 1);
  });
  return slots;
}

/** Hashes of the pattern's stems: of the first, of the first two, … */
function rowHashes({ words }: Pattern): number[] {
  let row = HASH_SEED;
  return words.map(({ stem }) => {
    row = hashRow(row, hashWord(stem));
    return row;
  });
}

function fillFilter(names: readonly IndexedName[]): Uint32Array {
  const hashes = new Set(
    names.flatMap(({ pattern }) => (pattern.words[0] ? wordForms(pattern.words[0]).map(hashWord) : [])),
  );
  const words = powerOfTwo(Math.max(32, (hashes.size * FILTER_BITS_A_FORM) / 32));
  const filter = new Uint32Array(words);
  for (const hash of [...hashes].map(spread)) {
    const word = filterWord(hash, words);
    filter[word] = (filter[word] ?? 0) | filterBits(hash);
  }
  return filter;
}

const powerOfTwo = (atLeast: number): number => 2 ** Math.ceil(Math.log2(atLeast));

/** FNV-1a over the body: two indexes of one build number hold the same names. */
function buildNumber(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
