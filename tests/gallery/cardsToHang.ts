import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readChecked } from '@/knowledge/build/buildKnowledge';
import { ship } from '@/knowledge/build/ship';
import { chooseCards } from './choose';
import type { CardsToHang } from './hangCards';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One card of every kind, and those that have no content to show. Takes seconds. */
export async function cardsToHang(): Promise<CardsToHang> {
  const shipped = ship(await readChecked(`${ROOT}knowledge`));
  return { cards: [...chooseCards(shipped), 'nothing', 'unreadable'], code: await bundlePage() };
}

/** The page of the gallery as one script, with the components as they are in the extension. */
async function bundlePage(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry: `${ROOT}tests/gallery/page.tsx`, formats: ['iife'], name: 'gallery' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('tests/gallery/page.tsx: the build gave no script');
  return chunk.code;
}
