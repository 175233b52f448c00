import { LANGUAGES } from '../entity';
import { EMPTY, ENTITY_WORDS, FLAG, HEADER, HEADER_WORDS, LAYOUT_VERSION, MAGIC } from './layout';
import { cuesOf, namesOf, type Recognisable, spokenCues } from './names';
import { recordPlaces, writeRecords } from './records';
import { RuleWriter } from './rules';
import { fillBeginnings, fillFilter, fillHeads, fillSlots } from './tables';

/** Rarity of an entity that does not say: papers name it hardly ever. */
const RARE = 3;

/**
 * Builds the index file. Slow and careful, so that opening can be fast and careless.
 *
 * @param heads Words that may end a closed compound, without the endings they bend with. None: no compounds.
 * @returns The file; the same entities in the same order give the same bytes.
 * @throws RangeError when a name cannot be taken apart; the message names entity and name.
 */
export function compileIndex(entities: readonly Recognisable[], heads: readonly string[] = []): ArrayBuffer {
  const packs = [...new Set(entities.map(({ pack }) => pack))];
  const named = entities.flatMap(namesOf);
  const cues = cuesOf(entities);
  const names = [...named, ...cues.map(({ name }) => name)];
  const places = recordPlaces(names);

  const placesOfCue = new Map<string, number[]>();
  cues.forEach(({ text, language }, n) => {
    const place = places[named.length + n] as number;
    const key = `${language} ${text}`;
    placesOfCue.set(key, [...(placesOfCue.get(key) ?? []), place]);
  });
  const numberOf = new Map(entities.map(({ id }, number) => [id, number]));
  const rules = new RuleWriter(
    (text, language) => placesOfCue.get(`${language} ${text}`) ?? [],
    (id) => numberOf.get(id),
  );
  const records = writeRecords(names, places, (asks) => rules.add(asks));
  const cueRules = entities.map((entity) => {
    const all = LANGUAGES.flatMap((language) => spokenCues(entity.cues?.[language] ?? [], language));
    return all.length === 0 ? EMPTY : rules.add({ within: 'paragraph', with: [all] });
  });
  const ids = writeIds(entities, packs, cueRules);
  const patterns = names.map(({ pattern }) => pattern);
  const compounding = names.filter(({ flags }) => (flags & FLAG.compounds) !== 0);

  return writeFile(entities.length, packs.length, {
    filter: fillFilter(names),
    beginnings: fillBeginnings(heads.length === 0 ? [] : compounding.map(({ pattern }) => pattern)),
    slots: fillSlots(patterns, places),
    entities: ids.table,
    rules: Uint32Array.from(rules.numbers),
    bends: Uint16Array.from(records.bends),
    heads: fillHeads(compounding.length === 0 ? [] : heads),
    records: records.bytes,
    ids: ids.bytes,
  });
}

function writeIds(
  entities: readonly Recognisable[],
  packs: readonly string[],
  cueRules: readonly number[],
): { table: Uint32Array; bytes: Uint8Array } {
  const ids = [...entities.map(({ id }) => id), ...packs];
  // One more than there are ids: where the last one ends.
  const table = new Uint32Array((ids.length + 1) * ENTITY_WORDS);
  let at = 0;
  ids.forEach((id, n) => {
    const entity = entities[n];
    const pack = entity ? packs.indexOf(entity.pack) : 0;
    table.set([at, pack, entity?.rarity ?? RARE, cueRules[n] ?? EMPTY], n * ENTITY_WORDS);
    at += id.length;
  });
  table.set([at], ids.length * ENTITY_WORDS);
  return { table, bytes: Uint8Array.from(ids.join(''), (letter) => letter.charCodeAt(0)) };
}

interface Sections {
  filter: Uint32Array;
  beginnings: Uint32Array;
  slots: Uint32Array;
  entities: Uint32Array;
  rules: Uint32Array;
  bends: Uint16Array;
  heads: Uint16Array;
  records: Uint8Array;
  ids: Uint8Array;
}

/** Sections in the order of the layout, each at a multiple of four bytes, behind a header that counts them. */
function writeFile(entities: number, packs: number, sections: Sections): ArrayBuffer {
  const inOrder = [
    sections.filter,
    sections.beginnings,
    sections.slots,
    sections.entities,
    sections.rules,
    sections.bends,
    sections.heads,
    sections.records,
    sections.ids,
  ];
  const bodyBytes = inOrder.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0);
  const file = new ArrayBuffer(HEADER_WORDS * 4 + bodyBytes);
  let at = HEADER_WORDS * 4;
  for (const { buffer, byteOffset, byteLength } of inOrder) {
    new Uint8Array(file, at, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
    at += aligned(byteLength);
  }
  const header = new Uint32Array(file, 0, HEADER_WORDS);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = LAYOUT_VERSION;
  header[HEADER.build] = buildNumber(new Uint8Array(file, HEADER_WORDS * 4));
  for (const [name, { length }] of Object.entries(sections)) header[HEADER[name as keyof Sections]] = length;
  header[HEADER.entities] = entities;
  header[HEADER.packs] = packs;
  return file;
}

const aligned = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** FNV-1a over the body: two indexes of one build number hold the same names. */
function buildNumber(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
