/**
 * Pictures of every kind of card, from the knowledge as it ships, in `.gallery/`: light, dark,
 * narrow, forced colours, German and English, and of every screen; all on one page, `index.html`. Prints
 * what axe has to say about the cards.
 */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../doors/browsers.mjs';
import { pictureOfArticle } from './article';
import { cardsToHang } from './cardsToHang';
import { hangCards } from './hangCards';
import { indexPage, type Section } from './indexPage';
import type { Wall } from './page';
import { pictureScreens } from './screens';

const PICTURES = fileURLToPath(new URL('../../.gallery', import.meta.url));

interface Look {
  name: string;
  title: string;
  wall: Partial<Wall>;
  width: number;
  forcedColors?: 'active';
}

const WIDE_PX = 1240;
const NARROW_PX = 320;
const ALL = { whole: true, why: true, acts: true } as const;
const LOOKS: Look[] = [
  { name: 'light', title: 'As they open, light', wall: {}, width: WIDE_PX },
  { name: 'dark', title: 'As they open, dark', wall: { theme: 'dark' }, width: WIDE_PX },
  { name: 'english', title: 'As they open, English', wall: { language: 'en' }, width: WIDE_PX },
  { name: 'whole-light', title: 'All unfolded, light', wall: ALL, width: WIDE_PX },
  {
    name: 'whole-dark',
    title: 'All unfolded, dark, English',
    wall: { ...ALL, theme: 'dark', language: 'en' },
    width: WIDE_PX,
  },
  { name: 'narrow', title: 'Narrow: a sheet', wall: { sheet: true }, width: NARROW_PX },
  {
    name: 'narrow-whole-dark',
    title: 'Narrow, all unfolded, dark',
    wall: { ...ALL, sheet: true, theme: 'dark' },
    width: NARROW_PX,
  },
  {
    name: 'forced-colours',
    title: 'Forced colours, all unfolded',
    wall: ALL,
    width: WIDE_PX,
    forcedColors: 'active',
  },
];

async function run(): Promise<number> {
  const hung = await cardsToHang();
  const captions = hung.cards.map(captionOf);
  await rm(PICTURES, { recursive: true, force: true });

  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const sections: Section[] = [];
  let faults = 0;
  try {
    for (const { name, title, wall, width, forcedColors } of LOOKS) {
      await mkdir(`${PICTURES}/${name}`, { recursive: true });
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        forcedColors: forcedColors ?? 'none',
      });
      const page = await context.newPage();
      await hangCards(page, hung, wall);
      const pictures = [];
      for (const [i, card] of (await page.locator('.card').all()).entries()) {
        const file = `${name}/${String(i + 1).padStart(2, '0')}.png`;
        await card.screenshot({ path: `${PICTURES}/${file}` });
        pictures.push({ file, caption: captions[i] ?? '' });
      }
      sections.push({ title, pictures });
      faults += await lookOver(page, name);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  sections.unshift({
    title: 'In the browser',
    pictures: [
      { file: 'article.png', caption: 'The demo article, a card open' },
      ...(await pictureScreens(PICTURES)),
    ],
  });
  await pictureOfArticle(`${PICTURES}/article.png`);
  await writeFile(`${PICTURES}/index.html`, indexPage(sections));
  const count = sections.reduce((sum, { pictures }) => sum + pictures.length, 0);
  console.log(`${count} pictures in ${PICTURES}/index.html`);
  return faults;
}

function captionOf(card: Wall['cards'][number]): string {
  return typeof card === 'string' ? card : `${card.entity.label.de} (${card.entity.type})`;
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

process.exitCode = (await run()) > 0 ? 1 : 0;
