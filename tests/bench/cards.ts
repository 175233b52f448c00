import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundledKnowledge } from '@/entrypoints/background/bundledKnowledge';
import { knowledgeAnswers } from '@/entrypoints/background/knowledgeAnswers';
import { DEFAULTS } from '@/entrypoints/contract/settings';
import { today } from '@/knowledge/date';
import { rounded, spreadOf } from './measure';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/** Other entities on the page, as in a long article. */
const ON_PAGE = 40;
/** A warm answer should not take longer. */
const LIMIT_MS = 20;

/**
 * How long the background takes to answer for one card, in Node, for every entity that ships: with the others of a page, the
 * names in its texts, and its sources. `firstMs` has all files read and opened first.
 */
export async function benchCards(): Promise<object> {
  const knowledge = bundledKnowledge(async (path) => new Response(await readFile(`${BUILT}${path}`)));
  const { card } = knowledgeAnswers(
    knowledge,
    async () => DEFAULTS,
    () => today(),
  );
  const ids = (await knowledge.contents()).entries.map(({ id }) => id);
  const onPage = ids.slice(0, ON_PAGE);
  const answer = async (id: string): Promise<number> => {
    const start = performance.now();
    await card({ id, onPage }, {});
    return performance.now() - start;
  };
  const firstMs = rounded(await answer(ids[0] ?? ''));
  const warm: number[] = [];
  for (const id of ids) warm.push(await answer(id));
  const overLimit = warm.filter((ms) => ms > LIMIT_MS).length;
  return { entities: ids.length, firstMs, warmMs: spreadOf(warm), limitMs: LIMIT_MS, overLimit };
}
