// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ask } from '@/entrypoints/contract/ask';
import type { Ask, BackgroundRequests } from '@/entrypoints/contract/requests';
import type { About } from '@/entrypoints/page/reading/about';
import { unread } from '@/entrypoints/page/reading/readBlock';
import { recognise } from '@/entrypoints/page/reading/recognise';

const PAGE: About = { language: 'de', date: null, wrong: ['kiew'] };
const MENTION = { block: 0, start: 0, end: 4, id: 'krim' };

function blocksOf(...texts: string[]) {
  return texts.map((text) => unread({ text, pieces: [], kind: 'text', section: 0, element: document.body }));
}

/** A background whose knowledge goes through these builds, one an ask. */
function background(...builds: string[]) {
  const asked: string[] = [];
  const sent: number[] = [];
  const wrong: string[][] = [];
  let at = 0;
  const answer = async (name: string, what: unknown) => {
    asked.push(name);
    const build = builds[Math.min(at, builds.length - 1)] ?? '';
    at += 1;
    if (name === 'match') {
      const { texts } = what as Ask<BackgroundRequests, 'match'>;
      sent.push(texts.reduce((sum, text) => sum + text.length, 0));
      return { build, found: texts.map(() => [1, 2]) };
    }
    const question = what as Ask<BackgroundRequests, 'resolve'>;
    wrong.push(question.wrong);
    return question.build === build
      ? { stale: false, mentions: [MENTION], looks: { krim: 'disputed' } }
      : { stale: true };
  };
  return { ask: answer as unknown as typeof ask, asked, sent, wrong };
}

const signal = new AbortController().signal;

describe('having a page recognised', () => {
  test('sends it in pieces, then decides once', async () => {
    const { ask, asked, sent } = background('b1');
    const blocks = blocksOf('x'.repeat(30_000), 'y'.repeat(30_000), 'z');
    expect(await recognise(blocks, PAGE, null, ask, signal)).toEqual({
      mentions: [MENTION],
      looks: { krim: 'disputed' },
      build: 'b1',
    });
    expect(asked).toEqual(['match', 'match', 'resolve']);
    expect(sent).toEqual([30_000, 30_001]);
  });

  test('asks only for blocks that are new', async () => {
    const { ask, asked } = background('b1');
    const blocks = blocksOf('Krim', 'Kiew');
    for (const block of blocks) block.found = [1];
    await recognise(blocks, PAGE, 'b1', ask, signal);
    expect(asked).toEqual(['resolve']);
  });

  test('says what is not meant on the page', async () => {
    const { ask, wrong } = background('b1');
    await recognise(blocksOf('Krim'), PAGE, null, ask, signal);
    expect(wrong).toEqual([['kiew']]);
  });

  test('starts over when the knowledge has changed before the decision', async () => {
    const { ask, asked } = background('b1', 'b2');
    const decision = await recognise(blocksOf('Krim'), PAGE, null, ask, signal);
    expect(decision?.build).toBe('b2');
    expect(asked).toEqual(['match', 'resolve', 'match', 'resolve']);
  });

  test('matches older blocks again when new ones come from other knowledge', async () => {
    const { ask, sent } = background('b2');
    const blocks = blocksOf('Krim', 'Kiew');
    const [old] = blocks;
    if (old) old.found = [9];
    expect((await recognise(blocks, PAGE, 'b1', ask, signal))?.build).toBe('b2');
    expect(old?.found).toEqual([1, 2]);
    expect(sent).toEqual([4, 4]);
  });

  test('gives up where the knowledge will not hold still', async () => {
    const { ask } = background(...Array.from({ length: 50 }, (_, n) => `b${n}`));
    expect(await recognise(blocksOf('Krim'), PAGE, null, ask, signal)).toBeNull();
  });

  test('says nothing once it was stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await recognise(blocksOf('Krim'), PAGE, null, background('b1').ask, stop.signal)).toBeNull();
  });

  test('asks nothing about a page without text', async () => {
    const { ask, asked } = background('b1');
    expect(await recognise([], PAGE, null, ask, signal)).toEqual({ mentions: [], looks: {}, build: null });
    expect(asked).toEqual([]);
  });
});
