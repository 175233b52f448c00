import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '../date';
import { compoundHeads } from '../forms/heads';
import { compileIndex } from '../index/compile';
import { describeFault, type Fault } from '../schema';
import type { Shipped } from '../shipped';
import { bind } from './bind';
import { checkKnowledge } from './check';
import { addGenerated } from './generated/addGenerated';
import { rarityOf } from './rarity';
import { type Knowledge, readKnowledge } from './read';
import { ship } from './ship';

/** Names of the files the background reads. */
export const INDEX_FILE = 'index.bin';
export const CONTENTS_FILE = 'contents.json';
export const CARDS_FILE = 'cards.bin';
export const NOTES_FILE = 'notes.json';

/** Knowledge that does not hold together. The message has a line for every fault. */
export class KnowledgeError extends Error {
  override name = 'KnowledgeError';
  constructor(readonly faults: readonly Fault[]) {
    super(
      `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the knowledge base:\n${faults.map(describeFault).join('\n')}`,
    );
  }
}

/**
 * Reads a knowledge folder, and adds what is made from data sets.
 *
 * @throws KnowledgeError when a piece of it is not well formed.
 */
export async function readWhole(folder: string): Promise<Knowledge> {
  const { knowledge, faults } = await readKnowledge(folder);
  if (faults.length > 0) throw new KnowledgeError(faults);
  return addGenerated(knowledge);
}

/**
 * The same, and checks that the pieces fit together: what could not be read is missing everywhere else, and those faults
 * would only hide the first ones.
 *
 * @throws KnowledgeError when anything is wrong with it.
 */
export async function readChecked(folder: string): Promise<Knowledge> {
  const knowledge = await readWhole(folder);
  const faults = checkKnowledge(knowledge, today());
  if (faults.length > 0) throw new KnowledgeError(faults);
  return knowledge;
}

/** What ships, and its index, without writing anything. */
export function compileKnowledge(knowledge: Knowledge): { shipped: Shipped; index: ArrayBuffer } {
  const shipped = ship(knowledge);
  const entities = shipped.entities.map((entity) => ({ ...entity, rarity: rarityOf(entity) }));
  return { shipped, index: compileIndex(entities, compoundHeads()) };
}

/**
 * Turns the YAML in `from` into the files the extension reads, in the folder `to`. All or nothing: the
 * folder is replaced only once everything is written.
 *
 * @throws KnowledgeError when the knowledge is faulty; `to` is then as it was.
 */
export async function buildKnowledge({ from, to }: { from: string; to: string }): Promise<void> {
  const { shipped, index } = compileKnowledge(await readChecked(from));
  const fresh = `${to}.${process.pid}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, INDEX_FILE), new Uint8Array(index));
  const { contents, cards } = bind(shipped);
  await writeFile(join(fresh, CONTENTS_FILE), JSON.stringify(contents));
  await writeFile(join(fresh, CARDS_FILE), cards);
  await writeFile(join(fresh, NOTES_FILE), JSON.stringify(shipped.notes));
  await rm(to, { recursive: true, force: true });
  await rename(fresh, to);
}
