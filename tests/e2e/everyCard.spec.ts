import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { ENTITY_TYPES } from '@/knowledge/entity';
import { findChromium } from '../doors/browsers.mjs';
import { type CardsToHang, hangCards } from '../gallery/hangCards';
import { seriousIn } from './seriousIn';
import { sticksOut } from './sticksOut';

// Making the cards takes longer than looking at them: all tests share them.
test.describe.configure({ mode: 'default' });

/** Apart, because Playwright's loader cannot read the data sets among the knowledge. */
const PRINT_CARDS = fileURLToPath(new URL('../gallery/printCards.ts', import.meta.url));

/** Everything a card can show. */
const ALL = { whole: true, why: true, acts: true } as const;

let made: CardsToHang;
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', PRINT_CARDS], {
    maxBuffer: 64 * 1024 * 1024,
  });
  made = JSON.parse(stdout);
  const executablePath = await findChromium();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
test.afterEach(() => page.close());

test('cards of every kind are looked at here, and every part a card can have', async () => {
  const kinds = made.cards.flatMap((card) => (typeof card === 'string' ? [] : card.entity.type));
  expect(new Set(kinds)).toEqual(new Set(ENTITY_TYPES));
  await hangCards(page, made, ALL);
  for (const part of [
    'dispute',
    'facts',
    'timeline',
    'offices',
    'map',
    'chart',
    'also',
    'outward',
    'sources',
  ]) {
    await expect(page.locator(`.card .${part}`).first(), part).toBeVisible();
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`no kind of card has anything serious against it, with all unfolded (${theme})`, async () => {
    await hangCards(page, made, { ...ALL, theme });
    expect(await seriousIn(page)).toEqual([]);
  });
}

test('maps and nothing else are pictures, each with a name that says what is to be seen', async () => {
  await hangCards(page, made, ALL);
  const maps = page.getByRole('img');
  await expect(maps).not.toHaveCount(0);
  expect(await maps.count()).toBe(await page.locator('.map svg').count());
  for (const map of await maps.all()) await expect(map).toHaveAccessibleName(/^Lagekarte: .{10,}/);
});

test('every control of every card is named and large enough for a finger', async () => {
  await hangCards(page, made, ALL);
  const faults = await page.locator('.card :is(button, summary, select, textarea)').evaluateAll((controls) =>
    controls.flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const isInText = control.closest('p') !== null && getComputedStyle(control).display === 'inline';
      const tooSmall = !isInText && (width < 24 || height < 24);
      return tooSmall ? [`${control.className} ${control.textContent}: ${width} × ${height}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

for (const sheet of [false, true]) {
  for (const language of ['de', 'en'] as const) {
    test(`at 320 px nothing is cut off or sticks out, in no kind of card (${language}, ${sheet ? 'sheet' : 'card'})`, async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await hangCards(page, made, { ...ALL, sheet, language });
      for (const card of await page.locator('.card').elementHandles()) {
        expect(await sticksOut(card), (await card.textContent())?.slice(0, 60)).toEqual([]);
      }
    });
  }
}

test('nothing moves for readers who want it still, and the card fades in for others', async () => {
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.wall *')].flatMap((part) =>
        [null, '::before', '::after'].flatMap((pseudo) => {
          const { animationName, transitionDuration } = getComputedStyle(part, pseudo);
          return animationName === 'none' && transitionDuration === '0s' ? [] : [part.className];
        }),
      ),
    );
  await hangCards(page, made, ALL);
  expect(new Set(await moving())).toEqual(new Set(['card']));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toEqual([]);
});

test('in forced colours the edges of card and dispute, bars, points and the focus are in colours of the reader', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await hangCards(page, made, ALL);
  const colours = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const of = (selector: string, property: string, pseudo?: string) => [
      ...new Set(
        [...document.querySelectorAll(selector)].map((part) =>
          getComputedStyle(part, pseudo).getPropertyValue(property),
        ),
      ),
    ];
    const text = system('CanvasText');
    return {
      seen: {
        card: of('.card', 'border-top-color'),
        dispute: of('.card .dispute', 'border-top-color'),
        bars: of('.card td.bar i', 'background-color'),
        points: of('.card .timeline li:not(.article)', 'background-color', '::before'),
        article: of('.card .timeline li.article', 'background-color', '::before'),
        key: of('.card .key', 'background-color', '::before'),
        borders: of('.card .map .borders', 'stroke'),
        disputed: of('.card .map .disputed', 'stroke'),
      },
      wanted: {
        card: [text],
        dispute: [text],
        bars: [text],
        points: [text],
        article: [system('Highlight')],
        key: [system('Highlight')],
        borders: [system('GrayText')],
        disputed: [text],
      },
    };
  });
  expect(colours.seen).toEqual(colours.wanted);

  await page.keyboard.press('Tab');
  const ring = page.locator('.card :focus-visible').first();
  await expect(ring).toHaveCSS('outline-style', 'solid');
  await expect(ring).toHaveCSS('outline-width', '2px');
  const [outline, ground] = await ring.evaluate((control) => [
    getComputedStyle(control).outlineColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(outline, 'the focus stands out from its ground').not.toBe(ground);
});
