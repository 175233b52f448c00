import { fileURLToPath } from 'node:url';
import { KnowledgeError, readChecked } from '../build/buildKnowledge';
import type { Knowledge } from '../build/read';
import { balance } from './balance';
import { CallError } from './callError';
import { diff } from './diff';
import { list } from './list';
import { writeJsonSchemas } from './schema';
import { show } from './show';
import { stale } from './stale';
import { stats } from './stats';

const USAGE = `usage: npm run -s kb -- COMMAND
  check            is all knowledge well formed, sourced and consistent?
  stats [--json]   how much there is, per pack and in all
  list --json      every entity in short
  show ID          one entity with all its claims and sources
  stale            what is due for another look
  balance          kinds, languages and countries of sources per pack and matter; entities that rest on one side
  diff REV         what changed since a git revision, in words; with a VERSION behind it as a note for readers
  schema           writes the JSON Schemas that editors check YAML with`;

const KNOWLEDGE_FOLDER = fileURLToPath(new URL('..', import.meta.url));

type Command = (knowledge: Knowledge, rest: string[]) => string | Promise<string>;

const COMMANDS: Record<string, Command> = {
  check: ({ packs, sources }) =>
    `All is well: ${packs.reduce((sum, { entities }) => sum + entities.length, 0)} entities in ${packs.length} packs, ${sources.size} sources.`,
  stats: (knowledge, rest) => stats(knowledge, rest.includes('--json')),
  list,
  show: (knowledge, [id]) => show(knowledge, id),
  stale: (knowledge) => stale(knowledge),
  balance: (knowledge) => balance(knowledge),
  diff: (knowledge, [revision, version]) => diff(knowledge, revision, version),
  schema: () => writeJsonSchemas(KNOWLEDGE_FOLDER),
};

async function main([name = '', ...rest]: string[]): Promise<void> {
  const command = COMMANDS[name];
  if (!command)
    throw new CallError(
      `${name === '' ? 'no command given' : `no command ${JSON.stringify(name)}`}\n${USAGE}`,
    );
  process.stdout.write(`${await command(await readChecked(KNOWLEDGE_FOLDER), rest)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`kb: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof CallError ? 2 : 1;
  if (!(error instanceof CallError || error instanceof KnowledgeError)) throw error;
});
