import type { BlockShape, Mention } from '@/knowledge/mention';
import type { ask as askBackground } from '../../contract/ask';
import type { Look } from '../../contract/requests';
import type { TextBlock } from '../blocks/textBlock';
import type { About } from './about';
import type { ReadBlock } from './readBlock';

/** Text in one ask. Large enough that few are needed, small enough that sending one takes under 1 ms. */
const PIECE_LENGTH = 48_000;

/** How often a page starts over because the knowledge changed meanwhile. */
const MOST_RESTARTS = 3;

export interface Decision {
  mentions: readonly Mention[];
  /** How each entity found looks. */
  looks: Readonly<Record<string, Look>>;
  /** The knowledge that `found` in the blocks belongs to; `null` where nothing was asked. */
  build: string | null;
}

/**
 * Has the background find and decide: blocks not asked for yet are matched, then the whole page is
 * resolved.
 *
 * @param blocks With sections numbered. What is found is put into them.
 * @param build The knowledge that `found` in the blocks belongs to; `null` for none yet.
 * @returns `null` where the signal stopped it, or the knowledge would not hold still.
 * @throws {Error} If the background does not answer.
 */
export async function recognise(
  blocks: readonly ReadBlock[],
  { wrong, ...page }: About,
  build: string | null,
  ask: typeof askBackground,
  signal: AbortSignal,
): Promise<Decision | null> {
  let known = build;
  let restarts = 0;
  while (restarts <= MOST_RESTARTS) {
    const piece = nextPiece(blocks);
    if (piece.length > 0) {
      const texts = piece.map(({ block }) => block.text);
      const answer = await ask('match', { language: page.language, texts });
      if (signal.aborted) return null;
      if (known !== null && answer.build !== known) {
        restarts += 1;
        forget(blocks);
      }
      known = answer.build;
      for (const [at, read] of piece.entries()) read.found = answer.found[at] ?? [];
      continue;
    }
    if (known === null || blocks.length === 0) return { mentions: [], looks: {}, build: known };
    const answer = await ask('resolve', {
      build: known,
      page: { ...page, blocks: blocks.map(({ block }) => shapeOf(block)) },
      found: blocks.map(({ found }) => found ?? []),
      wrong,
    });
    if (signal.aborted) return null;
    if (!answer.stale) return { mentions: answer.mentions, looks: answer.looks, build: known };
    restarts += 1;
    forget(blocks);
    known = null;
  }
  return null;
}

/** What was found belongs to knowledge that is gone. */
export function forget(blocks: readonly ReadBlock[]): void {
  for (const block of blocks) block.found = null;
}

/** The next blocks to be matched; [] when all are. */
function nextPiece(blocks: readonly ReadBlock[]): ReadBlock[] {
  const piece: ReadBlock[] = [];
  let length = 0;
  for (const read of blocks) {
    if (read.found) continue;
    length += read.block.text.length;
    if (piece.length > 0 && length > PIECE_LENGTH) break;
    piece.push(read);
  }
  return piece;
}

function shapeOf({ kind, section, text }: TextBlock): BlockShape {
  return { kind, section, length: text.length };
}
