import fc from 'fast-check';
import type { Language } from '@/knowledge/entity';
import { edgyText } from '../fixtures/edgyText';
import { GAZETTEER, HEADS } from '../fixtures/gazetteer';
import { type NaiveMatch, naiveMatcher } from '../fixtures/naiveMatcher';
import { realMatcher } from '../fixtures/realMatcher';
import { rounded } from './measure';

const RUNS = 200_000;
const RUNS_BETWEEN_WORDS = 20_000;

interface FuzzResult {
  ok: boolean;
  runs: number;
  seed: number;
  seconds: number;
  mentionsAText: number;
  /** The shortest text found on which they differ, and what each finds in it. */
  difference?: { text: string; escaped: string; language: Language; real: NaiveMatch[]; naive: NaiveMatch[] };
}

/**
 * Random texts rich in edges, through the matcher and through the naive one that is nothing but the
 * rule: what they find must be the same. The test of the matcher does the same for a second; this is for
 * a night.
 *
 *     node --import tsx tests/bench/bench.ts fuzz [RUNS] [SEED]
 *
 * @param runs How many texts; 200,000 unless told.
 * @param seed Where random numbers begin; the clock unless told. The same seed gives the same texts.
 * @returns `ok: false` with seed and shrunken text at the first difference; how to run it again goes to stderr.
 */
export function benchFuzz(runs = RUNS, seed = Date.now() | 0): FuzzResult {
  const real = realMatcher(GAZETTEER, HEADS);
  const naive = naiveMatcher(GAZETTEER, HEADS);
  let tried = 0;
  let mentions = 0;
  const start = performance.now();
  const result = fc.check(
    fc.property(edgyText, fc.constantFrom<Language>('de', 'en'), (text, language) => {
      tried += 1;
      if (tried % RUNS_BETWEEN_WORDS === 0) process.stderr.write(`  ${tried} texts …\n`);
      const found = real(text, language);
      mentions += found.length;
      return JSON.stringify(found) === JSON.stringify(naive(text, language));
    }),
    { numRuns: runs, seed },
  );
  const ran = {
    ok: !result.failed,
    runs: result.numRuns,
    seed: result.seed,
    seconds: rounded((performance.now() - start) / 1000),
    mentionsAText: rounded(mentions / tried),
  };
  const [text, language] = result.counterexample ?? [];
  if (text === undefined || language === undefined) return ran;
  process.stderr.write(
    `  they differ on ${escaped(text)} (${language}); once more: fuzz ${runs} ${result.seed}\n`,
  );
  return {
    ...ran,
    difference: {
      text,
      escaped: escaped(text),
      language,
      real: real(text, language),
      naive: naive(text, language),
    },
  };
}

/** A text as it can be put into a test: everything beyond ASCII by its number. */
const escaped = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
