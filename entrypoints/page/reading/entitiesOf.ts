import type { Look, Overview } from '../../contract/requests';
import type { ReadBlock } from './readBlock';

/**
 * The entities of a page, most helpful first: those of its headline (or first block), then the ones
 * mentioned most. Listed ones count as well as marked ones, derived words as mentions of their entity.
 */
export function entitiesOf(blocks: readonly ReadBlock[], lookOf: (id: string) => Look): Overview['entities'] {
  const headline = blocks.find(({ block }) => block.kind === 'heading');
  const counts = new Map<string, { mentions: number; inHead: boolean }>();
  for (const read of blocks) {
    const isHead = read === headline || read === blocks[0];
    for (const { id } of read.mentions) {
      const count = counts.get(id) ?? { mentions: 0, inHead: false };
      count.mentions += 1;
      count.inHead ||= isHead;
      counts.set(id, count);
    }
  }
  return Array.from(counts)
    .sort(([, a], [, b]) => Number(b.inHead) - Number(a.inHead) || b.mentions - a.mentions)
    .map(([id, { mentions }]) => ({ id, mentions, look: lookOf(id) }));
}
