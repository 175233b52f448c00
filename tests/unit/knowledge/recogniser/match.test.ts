import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/knowledge/entity';
import { compileIndex } from '@/knowledge/index/compile';
import { openIndex } from '@/knowledge/index/open';
import { FOUND_WIDTH } from '@/knowledge/recogniser/candidate';
import { matchText } from '@/knowledge/recogniser/match';
import { entity, GAZETTEER, HEADS } from '@/tests/fixtures/gazetteer';
import { MATCHER_CASES } from '@/tests/fixtures/matcherCases';
import { naiveMatcher } from '@/tests/fixtures/naiveMatcher';
import { realMatcher } from '@/tests/fixtures/realMatcher';

/** `FUZZ_RUNS=200000 npx vitest run …` looks longer. */
const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 1000);

const real = realMatcher(GAZETTEER, HEADS);
const naive = naiveMatcher(GAZETTEER, HEADS);

describe.each([
  ['the matcher', real],
  ['the naive matcher', naive],
])('%s', (_, match) => {
  test.each(MATCHER_CASES)('given $given, finds $finds', ({ text, finds, language = 'de' }) => {
    const matches = match(text, language);
    expect(matches.map(({ start, end, ids }) => [ids.join(' or '), text.slice(start, end)])).toEqual(finds);
  });
});

test('every case has a name of its own', () => {
  expect(new Set(MATCHER_CASES.map(({ given }) => given)).size).toBe(MATCHER_CASES.length);
});

test('a name several entities go by gives a candidate for each', () => {
  const namesakes = [entity('composer', { de: ['Wagner'] }), entity('troop', { de: ['Wagner'] })];
  expect(realMatcher(namesakes, HEADS)('Wagner kam', 'de')).toEqual([
    { start: 0, end: 6, ids: ['composer', 'troop'] },
  ]);
});

test('a cue is found within a name as well', () => {
  const entities = [
    entity('a', { de: ['Haus Krim'] }),
    entity('b', { de: ['Burg'], cues: { de: ['Krim'] } }),
  ];
  const index = openIndex(compileIndex(entities, HEADS));
  const found = matchText(index, 'im Haus Krim', 'de');
  expect(found.filter((_, n) => n % FOUND_WIDTH < 2)).toEqual([3, 12, 8, 12]);
});

test('with a pack off, its longer names make room for shorter ones', () => {
  const entities = [
    entity('krim', { de: ['Krim'] }),
    { ...entity('sekt', { de: ['Krim-Sekt'] }), pack: 'other' },
  ];
  const index = openIndex(compileIndex(entities, HEADS));
  expect(matchText(index, 'Krim-Sekt', 'de').slice(0, 2)).toEqual([0, 9]);
  expect(matchText(index, 'Krim-Sekt', 'de', new Set([1])).slice(0, 2)).toEqual([0, 4]);
});

/** Pieces of text rich in edges: names, parts of names, signs that part and join. */
const pieces = fc.constantFrom(
  ...[
    'Krim',
    'krim',
    'KRIM',
    'Seltene',
    'seltener',
    'Erden',
    'Weiß',
    'Weißes',
    'Weissen',
    'Haus',
    'Hauses',
    'Donald',
    'Trump',
    'Tower',
  ],
  ...[
    'Putin',
    's',
    'n',
    'en',
    'es',
    ' ',
    ' ',
    ' ',
    '\u00A0',
    '\n',
    '-',
    '‑',
    '–',
    "'",
    '’',
    '„',
    '“',
    '.',
    '.de',
    '/',
    '@',
    '_',
    '\u00AD',
    '\u200B',
  ],
  ...[
    '\u0308',
    '\uD800',
    '\u{10400}',
    '😀',
    'Bild',
    'Zeitung',
    'US',
    'USA',
    'Kreml',
    'sprecher',
    'friedens',
    'gipfel',
    'treue',
    'russisch',
    'e',
    'Boris',
    'ß',
    'Erdoğan',
    'Saudi',
    'Arabien',
    '68',
    '262',
  ],
);

test(
  'agrees with the naive matcher on random texts',
  () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 14 }),
        fc.constantFrom<Language>('de', 'en'),
        (parts, language) => {
          const text = parts.join('');
          expect(real(text, language)).toEqual(naive(text, language));
        },
      ),
      { numRuns: FUZZ_RUNS },
    );
  },
  Math.max(5000, FUZZ_RUNS),
);

test('agrees with the naive matcher on random gazetteers', () => {
  const word = fc.constantFrom('a', 'ab', 'Ab', 'abs', 'Abe', 'B', 'Ba', 'bär', 'Bar', 'ßa', 'x1');
  const name = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((words) => ({ text: `${words.join(' ')}z` }));
  const gazetteer = fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  const text = fc.array(fc.oneof(word, fc.constantFrom('z', ' ', '-', 's', '. ', 'Ab Bz', 'a abz')), {
    maxLength: 16,
  });
  fc.assert(
    fc.property(gazetteer, text, (lists, parts) => {
      const entities = lists.map((names, n) => entity(`e${n}`, { de: names }));
      expect(realMatcher(entities, HEADS)(parts.join(''), 'de')).toEqual(
        naiveMatcher(entities, [])(parts.join(''), 'de'),
      );
    }),
    { numRuns: 500 },
  );
});

test('what is found does not depend on text in other blocks', () => {
  const block = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
  const index = openIndex(compileIndex(GAZETTEER, HEADS));
  fc.assert(
    fc.property(block, block, (one, two) => {
      const together = `${one} \n\n;\n\n ${two}`;
      const offset = together.length - two.length;
      const shifted = matchText(index, two, 'de').map((n, i) => (i % FOUND_WIDTH < 2 ? n + offset : n));
      const places = (found: number[]): number[] => found.filter((_, i) => i % FOUND_WIDTH < 3);
      expect(places(matchText(index, together, 'de'))).toEqual([
        ...places(matchText(index, one, 'de')),
        ...places(shifted),
      ]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['100,000 times the first word of a name', 'Seltene '.repeat(100_000)],
  ['one word of 5 MB', 'Krim'.repeat(1_250_000)],
  ['a million hyphens', '-'.repeat(1_000_000)],
  ['a name, then a million spaces, over and over', `Donald${' '.repeat(10_000)}`.repeat(100)],
])('%s is scanned without finding a name', (_, text) => {
  expect(real(text, 'de')).toEqual([]);
});
