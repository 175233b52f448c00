/**
 * Pictures of every kind of card, from the knowledge as it ships, in `.gallery/`: light, dark,
 * narrow, forced colours, German and English; and what axe has to say about each.
 */

import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { readChecked } from '@/knowledge/build/buildKnowledge';
import { ship } from '@/knowledge/build/ship';
import { pictureOfArticle } from './article';
import { chooseCards } from './choose';
import type { Wall } from './page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = `${ROOT}.gallery`;

interface Picture {
  name: string;
  wall: Partial<Wall>;
  width: number;
  forcedColors?: 'active';
}

const WIDE_PX = 1240;
const NARROW_PX = 320;
const PICTURE_LIST: Picture[] = [
  { name: 'cards-light', wall: {}, width: WIDE_PX },
  { name: 'cards-dark', wall: { theme: 'dark' }, width: WIDE_PX },
  { name: 'cards-english', wall: { language: 'en' }, width: WIDE_PX },
  { name: 'whole-light', wall: { whole: true }, width: WIDE_PX },
  { name: 'whole-dark', wall: { whole: true, theme: 'dark' }, width: WIDE_PX },
  { name: 'why-light', wall: { why: true }, width: WIDE_PX },
  { name: 'why-dark', wall: { why: true, theme: 'dark', language: 'en' }, width: WIDE_PX },
  { name: 'acts-light', wall: { whole: true, acts: true }, width: WIDE_PX },
  {
    name: 'acts-dark',
    wall: { whole: true, acts: true, theme: 'dark', language: 'en' },
    width: WIDE_PX,
  },
  { name: 'narrow', wall: { sheet: true }, width: NARROW_PX },
  { name: 'narrow-whole-dark', wall: { sheet: true, whole: true, theme: 'dark' }, width: NARROW_PX },
  { name: 'narrow-why', wall: { sheet: true, why: true }, width: NARROW_PX },
  { name: 'narrow-acts', wall: { sheet: true, acts: true }, width: NARROW_PX },
  {
    name: 'forced-colours',
    wall: { whole: true, why: true, acts: true },
    width: WIDE_PX,
    forcedColors: 'active',
  },
];

async function run(): Promise<number> {
  const shipped = ship(await readChecked(`${ROOT}knowledge`));
  const cards: Wall['cards'] = [...chooseCards(shipped), 'nothing', 'unreadable'];
  const code = await bundlePage();
  await mkdir(PICTURES, { recursive: true });

  const browser = await chromium.launch({
    executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  let faults = 0;
  try {
    for (const { name, wall, width, forcedColors } of PICTURE_LIST) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        forcedColors: forcedColors ?? 'none',
      });
      const page = await context.newPage();
      await page.setContent('<!doctype html><html lang="de"><title>Randnotiz</title><body></body></html>');
      await page.addScriptTag({ content: code });
      await page.evaluate(
        (shown) => (globalThis as unknown as { hang(wall: Wall): Promise<void> }).hang(shown),
        {
          cards,
          theme: 'light',
          language: 'de',
          whole: false,
          why: false,
          acts: false,
          sheet: false,
          ...wall,
        } satisfies Wall,
      );
      await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
      faults += await lookOver(page, name);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`${PICTURE_LIST.length} pictures of ${cards.length} cards in ${PICTURES}`);
  return faults;
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

/** Prints what axe finds and says how much that is. */
async function lookOver(page: Page, name: string): Promise<number> {
  // A wall of cards is no page: landmarks and headings of a whole page are not asked of it.
  const { violations } = await new AxeBuilder({ page })
    .disableRules(['region', 'page-has-heading-one', 'heading-order', 'landmark-unique'])
    .analyze();
  for (const { id, help, nodes } of violations) {
    console.log(`${name}: ${id}: ${help}`);
    for (const node of nodes.slice(0, 5)) console.log(`   ${node.html.slice(0, 160)}`);
  }
  return violations.length;
}

const faults = await run();
await pictureOfArticle(`${PICTURES}/article.png`);
process.exitCode = faults > 0 ? 1 : 0;
