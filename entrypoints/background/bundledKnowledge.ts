import type { ChangeNote } from '@/knowledge/entity';
import { type Index, openIndex } from '@/knowledge/index/open';
import type { Contents, Entry, SourcedEntity } from '@/knowledge/shipped';

/** Where the build puts the files (`wxt.config.ts`). */
type KnowledgeFile =
  | '/knowledge/index.bin'
  | '/knowledge/contents.json'
  | '/knowledge/cards.bin'
  | '/knowledge/notes.json';

/** The knowledge that came with the extension, read when it is first needed. */
export interface BundledKnowledge {
  /** What names are recognised with: needed on every page. */
  index(): Promise<Index>;
  /** What lists, search and looks need. */
  contents(): Promise<Contents>;
  /** What the card of one entity needs; the others are not parsed. */
  sourced(entry: Entry): Promise<SourcedEntity>;
  /** What the options say of each version. */
  notes(): Promise<ChangeNote[]>;
}

/**
 * Reads each of the extension's knowledge files once while this worker lives. Asks that come
 * while a file is being read wait for the same reading; after a failed reading the next ask tries again.
 *
 * @param readFile Reads one of the extension's own files by its path.
 */
export function bundledKnowledge(readFile: (path: KnowledgeFile) => Promise<Response>): BundledKnowledge {
  const cards = once(async () => await (await readFile('/knowledge/cards.bin')).arrayBuffer());
  return {
    index: once(async () => openIndex(await (await readFile('/knowledge/index.bin')).arrayBuffer())),
    // Written and checked by our own build, so all are taken at their types.
    contents: once(async () => (await (await readFile('/knowledge/contents.json')).json()) as Contents),
    notes: once(async () => (await (await readFile('/knowledge/notes.json')).json()) as ChangeNote[]),
    async sourced({ at: { start, end } }) {
      return JSON.parse(new TextDecoder().decode(new Uint8Array(await cards(), start, end - start)));
    },
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
