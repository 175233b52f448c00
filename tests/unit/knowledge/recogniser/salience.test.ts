import { describe, expect, test } from 'vitest';
import type { Density, Mention, PageText } from '@/knowledge/mention';
import { markMentions } from '@/knowledge/recogniser/salience';

/** Text on one screen, as `salience.ts` takes it. UTF-16 code units. */
const SCREEN = 1500;

/** How seldom papers name the entities of these tests; others everywhere. */
const rarityOf = (id: string): number => ({ peskow: 3, sybiha: 2 })[id] ?? (id.startsWith('other') ? 1 : 0);

interface Placed {
  id: string;
  /** Where it stands on the page, in screens. */
  at: number;
  derived?: true;
  evidence?: Mention['why']['evidence'];
}

/** Mentions of one unit on a page of one block a section, each one screen long. */
function weighed(placed: readonly Placed[], density: Density = 'normal', known: string[] = []): Mention[] {
  const sections = 40;
  const page: PageText = {
    language: 'de',
    date: null,
    blocks: Array.from({ length: sections }, (_, section) => ({ kind: 'text', section, length: SCREEN })),
  };
  const mentions = placed.map(({ id, at, derived = false, evidence = 'unambiguous' }): Mention => {
    const start = Math.round((at % 1) * SCREEN);
    const why = { name: id, form: 'written', evidence, score: 0.8 } as const;
    return {
      block: Math.floor(at),
      start,
      end: start + 1,
      id,
      derived: derived === true,
      first: false,
      salience: 0,
      marked: false,
      why,
    };
  });
  return markMentions(mentions, page, density, rarityOf, known);
}

/** Which of them are marked. */
function marked(placed: readonly Placed[], density: Density): string[] {
  return weighed(placed, density).flatMap(({ id, marked: isMarked }, n) =>
    isMarked ? [`${id} ${placed[n]?.at}`] : [],
  );
}

const repeated = (id: string, ...places: number[]): Placed[] => places.map((at) => ({ id, at }));

const CASES: { given: string; placed: Placed[]; few: string[]; normal: string[]; all: string[] }[] = [
  { given: 'nothing', placed: [], few: [], normal: [], all: [] },
  {
    given: 'one entity twice in a section',
    placed: repeated('krim', 0, 0.5),
    few: ['krim 0'],
    normal: ['krim 0'],
    all: ['krim 0', 'krim 0.5'],
  },
  {
    given: 'one entity in two sections near each other',
    placed: repeated('krim', 0.5, 1),
    few: ['krim 0.5'],
    normal: ['krim 0.5'],
    all: ['krim 0.5', 'krim 1'],
  },
  {
    given: 'one entity in every section: after 1, 2, 4, 8 screens',
    placed: repeated('krim', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
    few: ['krim 0'],
    normal: ['krim 0', 'krim 1', 'krim 3', 'krim 7', 'krim 15'],
    all: Array.from({ length: 16 }, (_, at) => `krim ${at}`),
  },
  {
    given: 'a word made from a name, which leaves the first mark to the name',
    placed: [{ id: 'krim', at: 0, derived: true }, ...repeated('krim', 0.5)],
    few: ['krim 0.5'],
    normal: ['krim 0.5'],
    all: ['krim 0.5'],
  },
  {
    given: 'a title right before its holder’s name',
    placed: [{ id: 'putin', at: 0, evidence: 'date' }, ...repeated('putin', 2 / SCREEN)],
    few: [`putin ${2 / SCREEN}`],
    normal: [`putin ${2 / SCREEN}`],
    all: [`putin ${2 / SCREEN}`],
  },
  {
    given: 'a title right before another’s name',
    placed: [{ id: 'putin', at: 0, evidence: 'date' }, ...repeated('krim', 2 / SCREEN)],
    few: ['putin 0', `krim ${2 / SCREEN}`],
    normal: ['putin 0', `krim ${2 / SCREEN}`],
    all: ['putin 0', `krim ${2 / SCREEN}`],
  },
];

describe.each(['few', 'normal', 'all'] as const)('the marks at density %s', (density) => {
  test.each(CASES)('of $given', (one) => {
    expect(marked(one.placed, density)).toEqual(one[density]);
  });
});

test('a screen has room for twelve marks; a mention without room may be marked on the next one', () => {
  const others = Array.from({ length: 12 }, (_, n) => ({ id: `other-${n}`, at: 1 + n / 100 }));
  const page = [...others, { id: 'kiew', at: 1.6 }, { id: 'kiew', at: 2.5 }];
  expect(marked(page, 'normal')).toEqual([...others.map(({ id, at }) => `${id} ${at}`), 'kiew 2.5']);
});

test('what papers name seldom is marked rather than what stands before it', () => {
  const famous = Array.from({ length: 12 }, (_, n) => ({ id: `famous-${n}`, at: 1 + n / 100 }));
  const page = [...famous, { id: 'peskow', at: 1.9 }];
  expect(marked(page, 'normal')).toEqual([
    ...famous.slice(0, 11).map(({ id, at }) => `${id} ${at}`),
    'peskow 1.9',
  ]);
});

test('few marks are the three worth most on each screen', () => {
  const page = ['usa', 'nato', 'sybiha', 'peskow', 'krim'].map((id, n) => ({ id, at: 1 + n / 10 }));
  expect(marked(page, 'few')).toEqual(['usa 1', 'sybiha 1.2', 'peskow 1.3']);
});

test.each(['few', 'normal', 'all'] as const)(
  'what the reader knows is not marked at density %s',
  (density) => {
    const page = [...repeated('krim', 0, 5), { id: 'kiew', at: 0.5 }];
    const ids = weighed(page, density, ['krim']).flatMap(({ id, marked: isMarked }) =>
      isMarked ? [id] : [],
    );
    expect(ids).toEqual(['kiew']);
  },
);

test('what the reader knows leaves its room on a full screen to others', () => {
  const page = ['usa', 'nato', 'sybiha', 'peskow'].map((id, n) => ({ id, at: 1 + n / 10 }));
  const marks = weighed(page, 'few', ['peskow']).filter(({ marked: isMarked }) => isMarked);
  expect(marks.map(({ id }) => id)).toEqual(['usa', 'nato', 'sybiha']);
});

test('what the page names often is worth more', () => {
  const page = [...repeated('krim', 1, 1.5, 2), { id: 'kiew', at: 1.2 }];
  const [krim, , kiew] = weighed(page).map(({ salience }) => salience);
  expect(krim).toBeGreaterThan(kiew ?? 0);
});
