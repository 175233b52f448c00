import { describe, expect, test } from 'vitest';
import { bundledKnowledge } from '@/entrypoints/background/bundledKnowledge';
import { knowledgeAnswers } from '@/entrypoints/background/knowledgeAnswers';
import { DEFAULTS, type Settings } from '@/entrypoints/contract/settings';
import { bind } from '@/knowledge/build/bind';
import type { EntityType } from '@/knowledge/entity';
import { compileIndex } from '@/knowledge/index/compile';
import { openIndex } from '@/knowledge/index/open';
import type { PageText } from '@/knowledge/mention';
import type { Shipped, ShippedEntity } from '@/knowledge/shipped';

const text = (words: string) => ({ de: words, en: words });

function entity(
  id: string,
  type: EntityType,
  pack: string,
  more: Partial<ShippedEntity> = {},
): ShippedEntity {
  return {
    id,
    type,
    pack,
    label: text(id),
    kind: text('kind'),
    names: { de: [{ text: id }], en: [{ text: id }] },
    summary: { ...text('summary'), sources: [] },
    facts: [],
    disputes: [],
    events: [],
    series: [],
    relations: [],
    ...more,
  };
}

const info = (id: string) => ({
  id,
  title: text(id),
  description: text(id),
  licence: 'CC BY 4.0',
  editor: 'Somebody',
  date: '2026-01-02',
});

const SHIPPED: Shipped = {
  packs: [info('war'), info('ores')],
  entities: [
    entity('Krim', 'place', 'war', { disputes: [{ question: text('whose'), positions: [] }] }),
    entity('Kreml', 'place', 'war', {
      summary: { ...text('Streit um Krim und Rotes Nickel'), sources: [] },
    }),
    entity('Annexion', 'term', 'war'),
    entity('Nickel', 'material', 'ores', {
      names: { de: [{ text: 'Rot|es Nickel' }], en: [{ text: 'Nickel' }] },
    }),
  ],
  sources: {},
  notes: [{ version: '0.1.0', date: '2026-01-02', lines: [text('new')] }],
};

function answers(settings: Partial<Settings> = {}) {
  const index = openIndex(compileIndex(SHIPPED.entities));
  const { contents, cards } = bind(SHIPPED);
  const { sourced, notes } = bundledKnowledge(async (path) =>
    path === '/knowledge/notes.json' ? Response.json(SHIPPED.notes) : new Response(cards.slice()),
  );
  const knowledge = { index: async () => index, contents: async () => contents, sourced, notes };
  return knowledgeAnswers(
    knowledge,
    async () => ({ ...DEFAULTS, ...settings }),
    () => '2026-01-02',
  );
}

const TEXT = 'Der Kreml will über die Krim reden. Eine Annexion sei das nicht.';
const PAGE: PageText = {
  language: 'de',
  date: '2025-03-18',
  blocks: [{ kind: 'text', section: 0, length: TEXT.length }],
};
const SENDER = {};

async function marksOf(settings: Partial<Settings>) {
  const { match, resolve } = answers(settings);
  const { build, found } = await match({ language: 'de', texts: [TEXT] }, SENDER);
  const resolved = await resolve({ build, page: PAGE, found }, SENDER);
  if (resolved.stale) throw new Error('numbers of the same build cannot be stale');
  return resolved;
}

describe('match and resolve', () => {
  test('turn the text of a page into mentions and looks', async () => {
    const { mentions, looks } = await marksOf({});
    expect(mentions.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Kreml', 'Krim', 'Annexion']);
    expect(looks).toEqual({ Kreml: 'ordinary', Krim: 'disputed', Annexion: 'term' });
  });

  test('leave out packs that are switched off', async () => {
    expect((await marksOf({ packsOff: ['war'] })).mentions).toEqual([]);
  });

  test('turn away numbers of other knowledge', async () => {
    const { resolve } = answers();
    expect(await resolve({ build: 'of last year', page: PAGE, found: [[0, 4, 0, 0]] }, SENDER)).toEqual({
      stale: true,
    });
  });

  test('answer a block in its place, also where nothing is in it', async () => {
    const { match } = answers();
    const { found } = await match({ language: 'de', texts: ['Nichts.', 'Die Krim.', ''] }, SENDER);
    expect(found.map(({ length }) => length > 0)).toEqual([false, true, false]);
  });
});

describe('a card', () => {
  test('holds its entity and its neighbours on the page', async () => {
    const card = await answers().card({ id: 'Krim', onPage: ['Kreml', 'Nickel', 'Krim'] }, SENDER);
    expect(card?.entity.id).toBe('Krim');
    expect(card?.alsoHere.map(({ id }) => id)).toEqual(['Kreml', 'Nickel']);
  });

  test.each([
    ['is not known', { id: 'Mond', packsOff: [] }],
    ['has its pack switched off', { id: 'Krim', packsOff: ['war'] }],
  ])('is null where its entity %s', async (_, { id, packsOff }) => {
    expect(await answers({ packsOff }).card({ id, onPage: [] }, SENDER)).toBeNull();
  });

  test('names no neighbour whose pack is switched off', async () => {
    const card = await answers({ packsOff: ['ores'] }).card(
      { id: 'Krim', onPage: ['Nickel', 'Kreml'] },
      SENDER,
    );
    expect(card?.alsoHere.map(({ id }) => id)).toEqual(['Kreml']);
  });
});

describe('the names in the texts of a card', () => {
  test('are found in both languages, where they stand', async () => {
    const card = await answers().card({ id: 'Kreml', onPage: [] }, SENDER);
    const whole = 'Streit um Krim und Rotes Nickel';
    const found = (['de', 'en'] as const).map((language) =>
      card?.names?.[language].map(([where, names]) => [
        where,
        names.map(({ id, start, end }) => [id, where.slice(start, end)]),
      ]),
    );
    expect(found).toEqual([
      [
        [
          whole,
          [
            ['Krim', 'Krim'],
            ['Nickel', 'Rotes Nickel'],
          ],
        ],
      ],
      [
        [
          whole,
          [
            ['Krim', 'Krim'],
            ['Nickel', 'Nickel'],
          ],
        ],
      ],
    ]);
  });

  test('leave out packs that are switched off', async () => {
    const card = await answers({ packsOff: ['ores'] }).card({ id: 'Kreml', onPage: [] }, SENDER);
    expect(card?.names?.de[0]?.[1].map(({ id }) => id)).toEqual(['Krim']);
  });
});

describe('what else the word of a card may mean', () => {
  test('is said in short, without what is unknown or switched off', async () => {
    const ask = { id: 'Krim', onPage: [], others: ['Kreml', 'Mond', 'Nickel'] };
    expect((await answers({ packsOff: ['ores'] }).card(ask, SENDER))?.senses).toEqual([
      { id: 'Kreml', label: text('Kreml'), kind: text('kind') },
    ]);
  });

  test('is nothing where nothing was near', async () => {
    expect((await answers().card({ id: 'Krim', onPage: [] }, SENDER))?.senses).toEqual([]);
  });
});

test('the notes say what changed with each version', async () => {
  expect(await answers().notes(null, SENDER)).toEqual(SHIPPED.notes);
});

describe('the catalogue', () => {
  test('lists packs with their size, and entities of those that are on', async () => {
    const { packs, entities } = await answers({ packsOff: ['war'] }).catalogue(null, SENDER);
    expect(packs.map(({ id, entities: size, on }) => [id, size, on])).toEqual([
      ['war', 3, false],
      ['ores', 1, true],
    ]);
    expect(entities.map(({ id }) => id)).toEqual(['Nickel']);
  });

  test('shows names as readers know them, and what is disputed', async () => {
    const { entities } = await answers().catalogue(null, SENDER);
    expect(entities.find(({ id }) => id === 'Nickel')?.names).toEqual(['Rotes Nickel', 'Nickel']);
    expect(entities.filter(({ disputed }) => disputed).map(({ id }) => id)).toEqual(['Krim']);
  });
});
