import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { addGenerated } from '../build/generated/addGenerated';
import { type Knowledge, readKnowledge } from '../build/read';
import type { Entity, Fact } from '../entity';
import { CallError } from './callError';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What changed in the knowledge since a git revision, a line each. */
export async function diff(now: Knowledge, revision: string | undefined): Promise<string> {
  if (revision === undefined) throw new CallError('no REV given; needed: kb diff REV, like kb diff HEAD~1');
  const before = entitiesById(await knowledgeAt(revision));
  const after = entitiesById(now);
  const lines = [
    ...[...after.values()].flatMap((entity) => {
      const old = before.get(entity.id);
      return old ? changes(old, entity, now) : [`${entity.label.en}: new (${entity.facts.length} facts)`];
    }),
    ...[...before.values()].flatMap(({ id, label }) => (after.has(id) ? [] : [`${label.en}: removed`])),
  ];
  return lines.length === 0 ? `No change in the knowledge since ${revision}.` : lines.join('\n');
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

const entitiesById = ({ packs }: Knowledge): Map<string, Entity> =>
  new Map(packs.flatMap(({ entities }) => entities.map(({ value }) => [value.id, value])));

function changes(old: Entity, now: Entity, { sources }: Knowledge): string[] {
  const oldFacts = new Map(old.facts.map((fact) => [fact.label.en, fact]));
  const nowLabels = new Set(now.facts.map((fact) => fact.label.en));
  const factLines = now.facts.flatMap((fact) => {
    const publishers = fact.sources.map((id) => sources.get(id)?.value.publisher ?? id).join(', ');
    const was = oldFacts.get(fact.label.en);
    if (!was) return [`${fact.label.en}: ${said(fact)} (new; ${publishers})`];
    return said(was) === said(fact)
      ? []
      : [`${fact.label.en}: now ${said(fact)}, was ${said(was)} (${publishers})`];
  });
  const gone = old.facts.flatMap(({ label }) => (nowLabels.has(label.en) ? [] : [`${label.en}: removed`]));
  const summary = old.summary.en === now.summary.en ? [] : [`summary: now “${now.summary.en}”`];
  return [...summary, ...factLines, ...gone].map((line) => `${now.label.en}, ${line}`);
}

function said({ value, unit, when }: Fact): string {
  const text =
    typeof value === 'number' ? `${value.toLocaleString('en')}${unit ? ` ${unit.en}` : ''}` : value.en;
  if ('asOf' in when) return `${text} [${when.asOf}]`;
  return 'from' in when ? `${text} [${when.from} to ${when.to ?? 'now'}]` : text;
}
