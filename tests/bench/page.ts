import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { CARD_HOST } from '../browser/openCard';
import { paintedMarks } from '../browser/paintedMarks';
import { folder, serve } from '../browser/serve';
import { type Browser, withExtension } from '../browser/withExtension';
import { germanText } from './germanText';
import { rounded, type Timing, timingOf } from './measure';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
const ROUNDS = 7;
/** UTF-16 code units of the long article. */
const LONG_ARTICLE = 200_000;
/** The profiler looks at the page's thread that often. Microseconds. */
const SAMPLE_US = 100;

/**
 * The built extension on real pages in Chromium: how soon marks are there, how long the page's thread
 * is busy with page.js, whether anything moves or hangs, how soon a card follows the pointer.
 */
export async function benchPage(): Promise<object> {
  const files = folder(FIXTURES);
  const long = await longArticle();
  const server = await serve(async (path) => (path === '/long' ? { body: long } : await files(path)));
  const browser = await withExtension();
  try {
    const demo = `${server.origin}/demo/`;
    return {
      demo: await measureVisits(browser, demo),
      longArticle: { characters: LONG_ARTICLE, ...(await measureVisits(browser, `${server.origin}/long`)) },
      hoverToCardMs: await measureCard(browser, demo),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function longArticle(): Promise<string> {
  const sentences = (await germanText(LONG_ARTICLE)).split(/(?<=[.!?]) /);
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 5) }, (_, n) =>
    sentences.slice(n * 5, n * 5 + 5).join(' '),
  );
  const body = paragraphs.map(
    (text, n) => `${n % 12 === 0 ? `<h2>Abschnitt ${n / 12 + 1}</h2>` : ''}<p>${text}</p>`,
  );
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Lang</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><article><h1>Lang</h1>${body.join('\n')}</article></html>`;
}

/** What a page of its own can see of us, written down by the page itself. */
interface Seen {
  marksAfterMs: number | null;
  longTasks: number;
  layoutShift: number;
  elements: number;
}

async function measureVisits(browser: Browser, address: string): Promise<object> {
  const marksAfter: number[] = [];
  const busy: number[] = [];
  let seen: Seen = { marksAfterMs: null, longTasks: 0, layoutShift: 0, elements: 0 };
  let longTasks = 0;
  let layoutShift = 0;
  // One visit to warm up; it does not count.
  for (let round = -1; round < ROUNDS; round += 1) {
    const page = await browser.context.newPage();
    await page.addInitScript(watchFromWithin);
    const debugging = await page.context().newCDPSession(page);
    await debugging.send('Profiler.enable');
    await debugging.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
    await debugging.send('Profiler.start');
    await page.goto(address);
    await page.waitForFunction(() => (globalThis as { seen?: Seen }).seen?.marksAfterMs !== null);
    const { profile } = await debugging.send('Profiler.stop');
    seen = await page.evaluate(() => (globalThis as { seen?: Seen }).seen as Seen);
    if (round >= 0) {
      marksAfter.push(seen.marksAfterMs ?? Number.NaN);
      busy.push(millisecondsOf(profile, 'page.js'));
      longTasks = Math.max(longTasks, seen.longTasks);
      layoutShift = Math.max(layoutShift, seen.layoutShift);
    }
    await page.close();
  }
  return {
    readyToMarksMs: timingOf(marksAfter),
    pageJsMs: timingOf(busy),
    longTasks,
    layoutShift,
    domNodesAdded: seen.elements,
  };
}

/**
 * Runs in the page's own world, before anything else: counts what marking does to it. It is carried there as text, so
 * it may use nothing of this file (and no functions with names, which the compiler would wrap).
 */
function watchFromWithin(): void {
  const seen: Seen = { marksAfterMs: null, longTasks: 0, layoutShift: 0, elements: 0 };
  (globalThis as { seen?: Seen }).seen = seen;
  new PerformanceObserver((list) => {
    seen.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries()) seen.layoutShift += (shift as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift' });
  addEventListener('DOMContentLoaded', async () => {
    const ready = performance.now();
    const before = document.getElementsByTagName('*').length;
    while (![...CSS.highlights.values()].some((highlight) => highlight.size > 0)) {
      await new Promise(requestAnimationFrame);
    }
    seen.elements = document.getElementsByTagName('*').length - before;
    seen.marksAfterMs = performance.now() - ready;
  });
}

interface Profile {
  nodes: { id: number; callFrame: { url: string } }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Time a program was on the thread, browser functions it called left out. */
function millisecondsOf({ nodes, samples = [], timeDeltas = [] }: Profile, program: string): number {
  const own = new Set(nodes.filter(({ callFrame }) => callFrame.url.endsWith(program)).map(({ id }) => id));
  return samples.reduce((sum, node, n) => sum + (own.has(node) ? (timeDeltas[n] ?? 0) : 0), 0) / 1000;
}

/** From the pointer's arrival on a mark to the card on the page, warm, without the reader's wait. */
async function measureCard(browser: Browser, address: string): Promise<Timing> {
  await browser.background.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
    ).chrome.storage.local.set({
      settings: { version: 0, dwellMs: 0 },
    }),
  );
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
  const times: number[] = [];
  const mark = (await paintedMarks(page)).find(({ inView }) => inView);
  if (!mark) throw new Error('bench: the demo article has no mark in view');
  for (let round = -2; round < ROUNDS; round += 1) {
    await page.mouse.move(2, 2);
    const took = timeToCard(page);
    await page.mouse.move(mark.x - 1, mark.y);
    await page.mouse.move(mark.x, mark.y);
    const ms = await took;
    if (round >= 0) times.push(ms);
    await page.keyboard.press('Escape');
    await page.waitForFunction((host) => !document.querySelector(host), CARD_HOST);
  }
  await page.close();
  return timingOf(times.map(rounded));
}

/** Resolves with the time from the first movement onto the text to the frame that shows the card. */
function timeToCard(page: Page): Promise<number> {
  return page.evaluate(
    (host) =>
      new Promise<number>((resolve) => {
        let moved = 0;
        addEventListener('pointermove', () => (moved ||= performance.now()), { once: true, capture: true });
        new MutationObserver((_, observer) => {
          if (!document.querySelector(host)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - moved));
        }).observe(document.documentElement, { childList: true });
      }),
    CARD_HOST,
  );
}
