import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { CARD_HOST } from '../browser/openCard';
import { paintedMarks } from '../browser/paintedMarks';
import { folder, serve } from '../browser/serve';
import { type Browser, withExtension } from '../browser/withExtension';
import { germanText } from './germanText';
import { rounded, type Spread, spreadOf } from './measure';
import { measurePagePeers } from './pagePeers';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
const ROUNDS = 7;
/** Cards opened: so many that the worst of them says something. */
const CARDS = 20;
/** Has one of the fullest cards, in the demo article's headline. */
const WORD = 'Krim';
/** UTF-16 code units of the long article. */
const LONG_ARTICLE = 200_000;
/** The profiler looks at the page's thread that often. Microseconds. */
const SAMPLE_US = 100;

/**
 * The built extension on real pages in Chromium: how soon marks are there, how long the page's thread
 * is busy with page.js, whether anything moves or hangs, how soon a card follows the pointer; and how
 * libraries that mark words do on the long article, where ours then marks every mention as they do.
 */
export async function benchPage(): Promise<object> {
  const files = folder(FIXTURES);
  const long = await longArticle();
  const server = await serve(async (path) => (path === '/long' ? { body: long } : await files(path)));
  const browser = await withExtension();
  try {
    const demo = `${server.origin}/demo/`;
    const longAddress = `${server.origin}/long`;
    return {
      demo: await measureVisits(browser, demo),
      longArticle: { characters: LONG_ARTICLE, ...(await measureVisits(browser, longAddress)) },
      hoverToCardMs: await measureCard(browser, demo),
      everyMention: await compareWithPeers(browser, longAddress),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * Ours and theirs on one page, every mention. `toThread`: how many times as long they hold the page's
 * thread as page.js does with all it calls. `toMarks`: their time by ours from the page being ready to marks
 * being there, with all our waiting and the work done in the background.
 */
async function compareWithPeers(browser: Browser, address: string): Promise<object> {
  await settle(browser, { density: 'all' });
  const ours = await measureVisits(browser, address);
  const peers = await measurePagePeers(address);
  return {
    ours,
    peers: Object.fromEntries(
      Object.entries(peers).map(([name, figures]) => [
        name,
        {
          ...figures,
          toThread: rounded(figures.threadMs.median / ours.threadMs.median),
          toMarks: rounded(figures.threadMs.median / ours.readyToMarksMs.median),
        },
      ]),
    ),
  };
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

interface Visits {
  readyToMarksMs: Spread;
  /** In page.js itself. */
  pageJsMs: Spread;
  /** In page.js and in what it calls of the browser. */
  threadMs: Spread;
  longTasks: number;
  layoutShift: number;
  domNodesAdded: number;
}

async function measureVisits(browser: Browser, address: string): Promise<Visits> {
  const marksAfter: number[] = [];
  const own: number[] = [];
  const withCalls: number[] = [];
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
      const spent = timeIn(profile, 'page.js');
      own.push(spent.own);
      withCalls.push(spent.withCalls);
      longTasks = Math.max(longTasks, seen.longTasks);
      layoutShift = Math.max(layoutShift, seen.layoutShift);
    }
    await page.close();
  }
  return {
    readyToMarksMs: spreadOf(marksAfter),
    pageJsMs: spreadOf(own),
    threadMs: spreadOf(withCalls),
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
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Time a program was on the thread: itself, and with the browser functions it called. Milliseconds. */
function timeIn(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  program: string,
): { own: number; withCalls: number } {
  const own = new Set(nodes.filter(({ callFrame }) => callFrame.url.endsWith(program)).map(({ id }) => id));
  const withCalls = new Set(own);
  // A node stands before those it called.
  for (const { id, children = [] } of nodes) {
    if (withCalls.has(id)) for (const child of children) withCalls.add(child);
  }
  const spent = (among: ReadonlySet<number>): number =>
    samples.reduce((sum, node, n) => sum + (among.has(node) ? (timeDeltas[n] ?? 0) : 0), 0) / 1000;
  return { own: spent(own), withCalls: spent(withCalls) };
}

/** Stores settings, in place of all there were. */
async function settle(browser: Browser, settings: Record<string, unknown>): Promise<void> {
  await browser.background.evaluate(
    (stored) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings: stored }),
    { version: 0, ...settings },
  );
}

/** From the pointer's arrival on a mark to the card on the page, warm, without the reader's wait. */
async function measureCard(browser: Browser, address: string): Promise<Spread> {
  await settle(browser, { dwellMs: 0 });
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
  const times: number[] = [];
  const mark = (await paintedMarks(page)).find(({ surface, inView }) => surface === WORD && inView);
  if (!mark) throw new Error(`bench: the demo article has no mark on "${WORD}" in view`);
  for (let round = -2; round < CARDS; round += 1) {
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
  return spreadOf(times.map(rounded));
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
