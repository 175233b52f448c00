import { type Index, openIndex } from '@/knowledge/index/open';
import type { Shipped } from '@/knowledge/shipped';

/** Where the build puts the two files (`wxt.config.ts`). */
type KnowledgeFile = '/knowledge/index.bin' | '/knowledge/knowledge.json';

/** The knowledge that came with the extension, read when it is first needed. */
export interface BundledKnowledge {
  /** What names are recognised with: needed on every page. */
  index(): Promise<Index>;
  /** What cards, search and popup show. */
  shipped(): Promise<Shipped>;
}

/**
 * Reads each of the extension's two knowledge files once while this worker lives. Asks that come
 * while a file is being read wait for the same reading; after a failed reading the next ask tries again.
 *
 * @param readFile Reads one of the extension's own files by its path.
 */
export function bundledKnowledge(readFile: (path: KnowledgeFile) => Promise<Response>): BundledKnowledge {
  return {
    index: once(async () => openIndex(await (await readFile('/knowledge/index.bin')).arrayBuffer())),
    // Written and checked by our own build, so it is taken at its type.
    shipped: once(async () => (await (await readFile('/knowledge/knowledge.json')).json()) as Shipped),
  };
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}
