import { describe, expect, test, vi } from 'vitest';
import { bundledKnowledge } from '@/entrypoints/background/bundledKnowledge';
import { compileIndex } from '@/knowledge/index/compile';

const NOTHING = { packs: [], entries: [] };

function files() {
  return vi.fn(async (path: string) =>
    path.endsWith('.bin') ? new Response(compileIndex([])) : Response.json(NOTHING),
  );
}

describe('the bundled knowledge', () => {
  test('is not read before it is needed, and then only the file that is needed', async () => {
    const read = files();
    const knowledge = bundledKnowledge(read);
    expect(read).not.toHaveBeenCalled();
    expect((await knowledge.index()).build).toEqual(expect.any(String));
    expect(read.mock.calls).toEqual([['/knowledge/index.bin']]);
  });

  test('is read once, also for asks that come at the same time', async () => {
    const read = files();
    const knowledge = bundledKnowledge(read);
    const [one, two] = await Promise.all([knowledge.contents(), knowledge.contents()]);
    expect(one).toEqual(NOTHING);
    expect(two).toBe(one);
    expect(await knowledge.contents()).toBe(one);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('is read again after a reading that failed', async () => {
    const read = files();
    read.mockRejectedValueOnce(new Error('no such file'));
    const knowledge = bundledKnowledge(read);
    await expect(knowledge.contents()).rejects.toThrow('no such file');
    expect(await knowledge.contents()).toEqual(NOTHING);
  });
});
