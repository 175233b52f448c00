import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { readChecked } from '@/knowledge/build/buildKnowledge';
import { germanPatterns } from '@/knowledge/forms/german';
import { type Pattern, wordForms, writtenForm } from '@/knowledge/forms/pattern';
import { findChromium } from '../doors/browsers.mjs';
import { spreadOf } from './measure';
import { nameExpression } from './peers';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));
const NAMES = 1_000;
const ROUNDS = 5;

/** What a marking took in a fresh page. */
interface Marking {
  ms: number;
  marks: number;
  domNodesAdded: number;
}

interface PagePeer {
  /** The file a page would load. */
  script: string;
  /**
   * Runs in the page once the script is there. It is carried there as text, so it may use nothing of
   * this file.
   */
  mark(given: { names: readonly string[]; source: string }): Marking;
}

const PEERS: Record<string, PagePeer> = {
  markJs: { script: fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')), mark: withMarkJs },
  findAndReplaceDomText: {
    script: fileURLToPath(import.meta.resolve('findandreplacedomtext')),
    mark: withFindAndReplace,
  },
};

/**
 * Libraries that mark words, with 1,000 names and forms of our knowledge base, on the same page in a
 * Chromium without the extension. Cold: each round is a page of its own, and what a library builds from
 * the names counts. They hold the page's thread from beginning to end, so `threadMs` is all of it.
 *
 * Ours knows more names, bends them, and decides which are meant; theirs wrap every place in an element.
 */
export async function measurePagePeers(address: string): Promise<Record<string, PeerFigures>> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium found; npm start and npm test say how to get one');
  const names = await someNames();
  const browser = await chromium.launch({
    executablePath,
    // Chromium refuses its sandbox to root, as in containers.
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const figures: Record<string, PeerFigures> = {};
    for (const [name, peer] of Object.entries(PEERS)) {
      const script = await readFile(peer.script, 'utf8');
      const rounds: Marking[] = [];
      // One visit to warm the browser up; it does not count.
      for (let round = -1; round < ROUNDS; round += 1) {
        const page = await browser.newPage();
        await page.goto(address);
        const marking = await markOnce(page, script, peer, names);
        if (round >= 0) rounds.push(marking);
        await page.close();
      }
      figures[name] = {
        threadMs: spreadOf(rounds.map(({ ms }) => ms)),
        marks: rounds[0]?.marks ?? 0,
        domNodesAdded: rounds[0]?.domNodesAdded ?? 0,
      };
    }
    return figures;
  } finally {
    await browser.close();
  }
}

export interface PeerFigures {
  threadMs: ReturnType<typeof spreadOf>;
  marks: number;
  domNodesAdded: number;
}

async function markOnce(page: Page, script: string, peer: PagePeer, names: string[]): Promise<Marking> {
  await page.addScriptTag({ content: script });
  const marking = await page.evaluate(peer.mark, { names, source: nameExpression(names).source });
  if (marking.marks === 0) throw new Error('bench: a peer marked nothing on the page; nothing was measured');
  return marking;
}

/** German names as written, all of them if they are no more; then their forms, which libraries cannot make. */
async function someNames(): Promise<string[]> {
  const { packs } = await readChecked(KNOWLEDGE);
  const patterns = packs
    .flatMap(({ entities }) => entities)
    .flatMap(({ value }) => value.names.de)
    .flatMap((name) => germanPatterns(name).slice(0, 1));
  const all = [...new Set([...patterns.map(writtenForm), ...patterns.flatMap(formsOfLastWord)])];
  if (all.length < NAMES) {
    throw new Error(`bench: the knowledge base has ${all.length} German names and forms; needed: ${NAMES}`);
  }
  return all.slice(0, NAMES);
}

function formsOfLastWord(pattern: Pattern): string[] {
  const last = pattern.words.at(-1);
  const written = writtenForm(pattern);
  if (last?.gap !== 0) return [];
  const [nominative = '', ...bent] = wordForms(last);
  return bent.map((form) => written.slice(0, written.length - nominative.length) + form);
}

/** Settings that make it fast: names as they are, their case kept, whole words, nothing across elements. */
function withMarkJs({ names }: { names: readonly string[] }): Marking {
  type Options = Record<string, unknown>;
  const { Mark } = globalThis as unknown as {
    Mark: new (within: Element) => { mark(words: readonly string[], options: Options): void };
  };
  const article = document.querySelector('article') as Element;
  const before = document.getElementsByTagName('*').length;
  const start = performance.now();
  new Mark(article).mark(names, {
    separateWordSearch: false,
    caseSensitive: true,
    diacritics: false,
    accuracy: { value: 'exactly', limiters: [...' \n.,;:!?()[]-–—/"„“”‚‘’\'…'] },
  });
  const ms = performance.now() - start;
  return {
    ms,
    marks: document.querySelectorAll('mark').length,
    domNodesAdded: document.getElementsByTagName('*').length - before,
  };
}

/** One expression for all names, which is how it is fastest. */
function withFindAndReplace({ source }: { source: string }): Marking {
  const { findAndReplaceDOMText } = globalThis as unknown as {
    findAndReplaceDOMText: (within: Element, options: Record<string, unknown>) => void;
  };
  const article = document.querySelector('article') as Element;
  const before = document.getElementsByTagName('*').length;
  const start = performance.now();
  findAndReplaceDOMText(article, { find: new RegExp(source, 'gu'), wrap: 'mark', preset: 'prose' });
  const ms = performance.now() - start;
  return {
    ms,
    marks: document.querySelectorAll('mark').length,
    domNodesAdded: document.getElementsByTagName('*').length - before,
  };
}
