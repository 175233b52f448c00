import type { ask as askBackground } from '../../contract/ask';
import type { Look, Overview } from '../../contract/requests';
import type { Changes } from '../changes/changeLog';
import { inSlices } from '../inSlices';
import { PageMark } from '../marks/pageMark';
import type { About } from './about';
import { entitiesOf } from './entitiesOf';
import { isSameText, NO_TEXT, type PageText, readPage } from './pageText';
import { applyMentions } from './readBlock';
import { forget, recognise } from './recognise';

/** Reads the page's text and has it understood, one reading after the other. */
export interface Reader {
  text(): PageText;
  /** Whether an element has text of its own, besides that of blocks in it. */
  isBlock(element: Node): boolean;
  /** Reads what changed. @returns Whether the text did. Never rejects. */
  read(changes: Changes): Promise<boolean>;
  /**
   * Asks again about the text as it was read last.
   *
   * @param holds `found`: the names found still hold, only what is made of them does not.
   */
  decideAnew(holds: 'found' | 'nothing'): Promise<boolean>;
  /** Most helpful first. */
  entities(): Overview['entities'];
  /** What is to be painted, in document order. */
  marks(): PageMark[];
  /** The first mention of an entity that still stands, painted or not. */
  firstMark(id: string): PageMark | null;
}

/**
 * @param ask Asks the background.
 * @param onDecided A decision about the page was made; whether other marks came of it.
 * @param onFault A reading failed; the page stays as it was.
 */
export function createReader(
  about: () => About,
  ask: typeof askBackground,
  onDecided: (marksChanged: boolean) => void,
  onFault: (fault: unknown) => void,
  signal: AbortSignal,
): Reader {
  let text = NO_TEXT;
  let blockElements: ReadonlySet<Node> = new Set();
  let looks: Readonly<Record<string, Look>> = {};
  let build: string | null = null;
  /** The last question was answered: if not, the next change is reason enough to ask again. */
  let isDecided = false;
  let last: Promise<unknown> = Promise.resolve();

  function lookOf(id: string): Look {
    return looks[id] ?? 'ordinary';
  }

  async function decide(): Promise<void> {
    isDecided = false;
    const decision = await recognise(text.blocks, about(), build, ask, signal);
    if (!decision) return;
    isDecided = true;
    ({ build, looks } = decision);
    onDecided(applyMentions(text.blocks, decision.mentions, lookOf));
  }

  /** One after the other, so that an answer always finds the blocks it was asked for. */
  function next(reading: () => Promise<boolean>): Promise<boolean> {
    const result = last.then(reading).catch((fault: unknown) => {
      if (!signal.aborted) onFault(fault);
      return false;
    });
    last = result;
    return result;
  }

  return {
    text: () => text,
    isBlock: (element) => blockElements.has(element),
    read: (changes) =>
      next(async () => {
        const now = await inSlices(readPage(text, changes), signal);
        if (!now) return false;
        const isSame = isSameText(text, now);
        text = now;
        blockElements = new Set(now.blocks.map(({ block }) => block.element));
        if (!isSame || !isDecided) await decide();
        return !isSame;
      }),
    decideAnew: (holds) =>
      next(async () => {
        if (holds === 'nothing') {
          forget(text.blocks);
          build = null;
        }
        await decide();
        return false;
      }),
    entities: () => entitiesOf(text.blocks, lookOf),
    marks: () => text.blocks.flatMap(({ marks }) => marks),
    firstMark(id) {
      for (const { block, mentions, marks } of text.blocks) {
        for (const mention of mentions) {
          if (mention.id !== id) continue;
          const fresh = new PageMark(block, mention, lookOf(id));
          // A painted one is given out as itself: the card program knows marks by identity.
          const mark = marks.find((painted) => painted.isSamePlace(fresh)) ?? fresh;
          if (mark.stands()) return mark;
        }
      }
      return null;
    },
  };
}
