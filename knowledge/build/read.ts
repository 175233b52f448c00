import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import type { ChangeNote, Entity, PackInfo, Source } from '../entity';
import {
  type Fault,
  type Parsed,
  parseChangeNote,
  parseEntity,
  parsePackInfo,
  parseSources,
} from '../schema';

/** Knowledge as it stands in the tree: everything, also what is only recalled. */
export interface Knowledge {
  packs: WrittenPack[];
  /** Every source of every file, by id. */
  sources: Map<string, Written<Source>>;
  /** What changed with each version, the newest first. */
  notes: ChangeNote[];
}

export interface WrittenPack {
  info: PackInfo;
  entities: Written<Entity>[];
}

/** A piece of knowledge and the file it was written in, relative to the knowledge folder. */
export interface Written<T> {
  file: string;
  /** Made from a data set (`generated/`): `file` says where, and is none. */
  generated?: true;
  value: T;
}

/**
 * Reads packs and sources from a knowledge folder (`packs/<pack>/<type>/<id>.yaml`,
 * `sources/*.yaml`, `notes/*.yaml`).
 *
 * @returns All that could be read, in the order of file names, and a fault for everything that
 *   could not: broken YAML, unknown or missing fields, an id used twice.
 * @throws Only what the file system throws: the folder is missing or unreadable.
 */
export async function readKnowledge(folder: string): Promise<{ knowledge: Knowledge; faults: Fault[] }> {
  const faults: Fault[] = [];
  const keep = <T>(parsed: Parsed<T>): T | undefined => {
    if (parsed.ok) return parsed.value;
    faults.push(...parsed.faults);
    return undefined;
  };

  const sources: Knowledge['sources'] = new Map();
  for (const path of await yamlFilesIn(join(folder, 'sources'))) {
    const file = relative(folder, path);
    const written = keep(await readYaml(path, file, parseSources));
    for (const [id, value] of Object.entries(written ?? {})) {
      const other = sources.get(id);
      if (other) faults.push(usedTwice(file, id, other.file));
      else sources.set(id, { file, value });
    }
  }

  const packs: WrittenPack[] = [];
  const idsSeen = new Map<string, string>();
  for (const packFolder of await foldersIn(join(folder, 'packs'))) {
    const infoPath = join(packFolder, 'pack.yaml');
    const info = keep(await readYaml(infoPath, relative(folder, infoPath), parsePackInfo));
    const entities: Written<Entity>[] = [];
    for (const path of await yamlFilesIn(packFolder)) {
      if (path === infoPath) continue;
      const file = relative(folder, path);
      const value = keep(await readYaml(path, file, parseEntity));
      if (!value) continue;
      const other = idsSeen.get(value.id);
      if (other) {
        faults.push(usedTwice(file, value.id, other));
        continue;
      }
      idsSeen.set(value.id, file);
      entities.push({ file, value });
    }
    if (info) packs.push({ info, entities });
  }

  const notes: ChangeNote[] = [];
  for (const path of await yamlFilesIn(join(folder, 'notes'))) {
    const note = keep(await readYaml(path, relative(folder, path), parseChangeNote));
    if (note) notes.push(note);
  }
  notes.sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
  return { knowledge: { packs, sources, notes }, faults };
}

function usedTwice(file: string, id: string, other: string): Fault {
  return { file, field: 'id', found: JSON.stringify(id), need: `an id of its own; ${other} has this one` };
}

async function readYaml<T>(
  path: string,
  file: string,
  parse: (input: unknown, file: string) => Parsed<T>,
): Promise<Parsed<T>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { ok: false, faults: [{ file, field: '', found: String(error), need: 'a readable file' }] };
  }
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length > 0) {
    return {
      ok: false,
      faults: document.errors.map((error) => ({
        file,
        field: error.linePos ? `line ${error.linePos[0].line}, column ${error.linePos[0].col}` : '',
        found: error.code.toLowerCase().replaceAll('_', ' '),
        need: `YAML that can be read (${error.message.split('\n')[0]})`,
      })),
    };
  }
  return parse(document.toJS(), file);
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** [] where there is no such folder: a small knowledge may have no notes. */
async function yamlFilesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The name of a file without folder and ending. */
export const stemOf = (file: string): string => basename(file).replace(/\.ya?ml$/, '');
