import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { changesBetween } from '../build/changes';
import { addGenerated } from '../build/generated/addGenerated';
import { type Knowledge, readKnowledge } from '../build/read';
import { today } from '../date';
import { CallError } from './callError';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What changed in the knowledge since a git revision, a line each.
 *
 * @param version With one, the lines in both languages as YAML, to go into `notes/<version>.yaml`.
 */
export async function diff(
  now: Knowledge,
  revision: string | undefined,
  version: string | undefined,
): Promise<string> {
  if (revision === undefined) throw new CallError('no REV given; needed: kb diff REV, like kb diff HEAD~1');
  const lines = changesBetween(await knowledgeAt(revision), now);
  if (version !== undefined) return stringify({ version, date: today(), lines }, { lineWidth: 0 }).trimEnd();
  return lines.length === 0
    ? `No change in the knowledge since ${revision}.`
    : lines.map(({ en }) => en).join('\n');
}

/** Reads the knowledge of a revision out of git, without touching the work tree. */
async function knowledgeAt(revision: string): Promise<Knowledge> {
  const folder = await mkdtemp(join(tmpdir(), 'randnotiz-'));
  try {
    const archive = join(folder, 'knowledge.tar');
    await run('git', [
      '-C',
      ROOT,
      'archive',
      '-o',
      archive,
      revision,
      'knowledge/packs',
      'knowledge/sources',
    ]);
    await run('tar', ['-xf', archive, '-C', folder]);
    // Made from the data sets of today: what changed there no revision of ours says.
    return addGenerated((await readKnowledge(join(folder, 'knowledge'))).knowledge);
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new CallError(
      `${JSON.stringify(revision)} holds no knowledge that git can read (${reason}); needed: a revision like HEAD~1`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
