import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compileKnowledge, readChecked } from '@/knowledge/build/buildKnowledge';
import { compileIndex } from '@/knowledge/index/compile';
import type { Recognisable } from '@/knowledge/index/names';
import { type Index, openIndex } from '@/knowledge/index/open';
import { FOUND_WIDTH } from '@/knowledge/recogniser/candidate';
import { matchText } from '@/knowledge/recogniser/match';
import { gazetteer } from './gazetteer';
import { ratioOf, rounded, type Spread, timeTogether } from './measure';
import { newsNames } from './newsNames';
import { bareLoop } from './peers';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));
const INVENTED_NAMES = 100_000;
const ROUNDS = 5;

/** A piece of text, and how often it stands behind itself. */
type Repeated = readonly [piece: string, times: number];

/** What nobody writes, but what pages may hold. */
const ANYWHERE: Readonly<Record<string, Repeated>> = {
  'a word that begins a name': ['Seltene ', 100_000],
  'a word that begins a name, with ß': ['Weißes ', 200_000],
  'one word': ['wort', 1_250_000],
  'one word of invisible and visible letters': ['W\u00ADo', 500_000],
  hyphens: ['-', 1_000_000],
  'words coupled by hyphens': ['Anti-', 200_000],
  'a name that ends with a full stop': ['U.S. ', 100_000],
  'combining marks': ['\u0308', 1_000_000],
  'soft hyphens': ['\u00AD', 1_000_000],
  'soft hyphens behind a letter of every word': ['S\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD ', 100_000],
  'the same phrase': ['in 24 Stunden ', 100_000],
  'halves of pairs': ['\uD800', 1_000_000],
  quotes: ['„“', 500_000],
  'at signs': ['@', 1_000_000],
};

/** The same with names that the index knows: `first` begins longer ones, `name` is one. */
function withKnown({ first, name }: { first: string; name: string }): Record<string, Repeated> {
  return {
    'the beginning of known names': [`${first} `, 100_000],
    'the beginning of known names, wide apart': [`${first}${' '.repeat(60)}`, 50_000],
    'a known name': [`${name} `, 50_000],
    'a known name and a full stop': [`${name}.`, 50_000],
    'a known name and a slash': [`${name}/`, 50_000],
    'a known name in an account': [`@@@@@@@@@@@@@@@@@@@@ (${name}`, 50_000],
    'a known name and an apostrophe': [`${name}’`, 50_000],
  };
}

/**
 * Texts made to be slow, at two lengths: twice the text should take twice the time (`ratio` near 2).
 * Against what ships, and against many invented names.
 */
export async function benchHostile(): Promise<object> {
  const { shipped, index } = compileKnowledge(await readChecked(KNOWLEDGE));
  const invented = gazetteer(newsNames(INVENTED_NAMES, ''), { plain: false });
  return {
    knowledge: measureAll('knowledge', index, shipped.entities),
    invented: measureAll('invented', compileIndex(invented), invented),
  };
}

function measureAll(label: string, file: ArrayBuffer, entities: readonly Recognisable[]): object {
  const index = openIndex(file);
  const cases = Object.entries({ ...ANYWHERE, ...withKnown(wellKnown(entities)) });
  return Object.fromEntries(
    cases.map(([name, repeated]) => {
      // Said before, not after: what is quadratic does not come back.
      process.stderr.write(`  ${label}: ${name} …\n`);
      return [name, measureCase(index, repeated)];
    }),
  );
}

/** The word that begins most names of two words and more, and the first name of it. */
function wellKnown(entities: readonly Recognisable[]): { first: string; name: string } {
  const counts = new Map<string, number>();
  let best = { first: '', name: '' };
  for (const { names } of entities) {
    for (const { text } of names.de) {
      const [first = '', second] = text.split(' ');
      if (second === undefined || first.includes('|')) continue;
      counts.set(first, (counts.get(first) ?? 0) + 1);
      if ((counts.get(first) ?? 0) > (counts.get(best.first) ?? 0)) best = { first, name: text };
    }
  }
  return { first: best.first, name: best.name.replaceAll('|', '') };
}

interface Measured {
  /** UTF-16 code units of the shorter text; the other is twice as long. */
  characters: number;
  /** Time for the longer text by time for the shorter one: 2 if it is linear. */
  ratio: Spread;
  toBareLoop: Spread;
  found: [shorter: number, longer: number];
  /** How much more is on the heap right after the scan, garbage included. MB. */
  heapGrowthMb: [shorter: number, longer: number];
  /** The same once what was found is let go and garbage collected: what stays behind. MB. */
  heldMb: [shorter: number, longer: number];
}

function measureCase(index: Index, [piece, times]: Repeated): Measured {
  const shorter = flat(piece.repeat(times));
  const longer = flat(piece.repeat(2 * times));
  const heap = [heapOf(index, shorter), heapOf(index, longer)] as const;
  const { once, twice, floor } = timeTogether(
    {
      once: () => matchText(index, shorter, 'de'),
      twice: () => matchText(index, longer, 'de'),
      floor: () => bareLoop(longer),
    },
    ROUNDS,
  );
  return {
    characters: shorter.length,
    ratio: ratioOf(twice, once),
    toBareLoop: ratioOf(twice, floor),
    found: [heap[0].found, heap[1].found],
    heapGrowthMb: [heap[0].growth, heap[1].growth],
    heldMb: [heap[0].held, heap[1].held],
  };
}

function heapOf(index: Index, text: string): { found: number; growth: number; held: number } {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const found = matchText(index, text, 'de').length / FOUND_WIDTH;
  const growth = process.memoryUsage().heapUsed - before;
  collectGarbage();
  const held = process.memoryUsage().heapUsed - before;
  return { found, growth: megabytes(growth), held: megabytes(held) };
}

const megabytes = (bytes: number): number => rounded(bytes / 2 ** 20);

/** A repeated string is a tree of pieces until somebody reads it; that is not the matcher's work. */
function flat(text: string): string {
  bareLoop(text);
  return text;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
