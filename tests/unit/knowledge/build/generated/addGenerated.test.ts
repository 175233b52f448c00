import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '@/knowledge/build/buildKnowledge';
import { checkKnowledge } from '@/knowledge/build/check';
import { addGenerated } from '@/knowledge/build/generated/addGenerated';
import { countryEntity } from '@/knowledge/build/generated/countryEntity';
import { type Knowledge, readKnowledge } from '@/knowledge/build/read';
import { pageOfText } from '@/knowledge/cli/pageOfText';
import { stats } from '@/knowledge/cli/stats';
import { textBlocks } from '@/knowledge/cli/textBlocks';
import type { Entity, Language } from '@/knowledge/entity';
import { openIndex } from '@/knowledge/index/open';
import { matchText } from '@/knowledge/recogniser/match';
import { resolvePage } from '@/knowledge/recogniser/resolve';
import { rowOf } from './rowOf';

const TODAY = '2026-12-01';

function knowledgeWith(pack: string, ...written: Entity[]): Knowledge {
  const info = {
    id: pack,
    title: { de: 'P', en: 'P' },
    description: { de: 'P', en: 'P' },
    licence: 'CC BY 4.0',
    editor: 'Somebody',
    date: '2026-01-02',
  };
  const entities = written.map((value) => ({ file: `packs/${pack}/${value.type}/${value.id}.yaml`, value }));
  return { packs: [{ info, entities }], sources: new Map(), notes: [] };
}

const idsOf = ({ packs }: Knowledge): string[] =>
  packs.flatMap(({ entities }) => entities.map(({ value }) => value.id));

const gabon = countryEntity(rowOf('GA'));

test('knowledge without a pack for them gets no generated entities', () => {
  const knowledge = knowledgeWith('lakes');
  expect(addGenerated(knowledge)).toBe(knowledge);
});

test('what nobody has written passes every check', { timeout: 30_000 }, async () => {
  const folder = fileURLToPath(new URL('../../../../../knowledge', import.meta.url));
  const knowledge = addGenerated((await readKnowledge(folder)).knowledge);
  const isGenerated = ({ file }: { file: string }): boolean => file.startsWith('build/generated');
  const generated = knowledge.packs.flatMap(({ entities }) => entities.filter(isGenerated));
  expect(generated.map(({ value }) => value.type)).toEqual(
    expect.arrayContaining(['country', 'place', 'material']),
  );
  expect(checkKnowledge(knowledge, TODAY).filter(isGenerated)).toEqual([]);
});

test('stats count the hand-written ones apart', () => {
  const written = {
    ...gabon,
    id: 'seenland',
    label: { de: 'Seenland', en: 'Lakeland' },
    names: { de: [], en: [] },
  };
  const knowledge = addGenerated(knowledgeWith('world', written), [rowOf('GA'), rowOf('TG')], []);
  expect(JSON.parse(stats(knowledge, true)).all).toMatchObject({ entities: 5, handWritten: 1 });
});

describe('a written entity takes the place of a generated one', () => {
  test.each<[string, Partial<Entity>]>([
    ['of its id', { label: { de: 'A', en: 'A' }, names: { de: [], en: [] } }],
    ['of its label', { id: 'a', type: 'place', names: { de: [], en: [] } }],
    ['that is a country of its name', { id: 'a', label: { de: 'A', en: 'A' } }],
  ])('%s', (_, changed) => {
    const written = { ...gabon, ...changed };
    const knowledge = addGenerated(knowledgeWith('world', written), [rowOf('GA')], []);
    expect(idsOf(knowledge)).toEqual([written.id, 'libreville']);
  });

  test('but one that only shares a name takes only that', () => {
    const town: Entity = {
      ...countryEntity(rowOf('JP')),
      id: 'a',
      type: 'place',
      label: { de: 'A', en: 'A' },
      names: { de: [{ text: 'Swasiland' }], en: [] },
    };
    const [pack] = addGenerated(knowledgeWith('world', town), [rowOf('SZ')], []).packs;
    expect(pack?.entities[1]?.value.names.de).toEqual([{ text: 'Eswatini' }]);
  });
});

test('a capital speaks of its country under the id it is written with', () => {
  const written = { ...gabon, id: 'gabun-republik' };
  const [pack] = addGenerated(knowledgeWith('world', written), [rowOf('GA')], []).packs;
  expect(pack?.entities[1]?.value.relations).toMatchObject([
    { kind: 'capital-of', target: 'gabun-republik' },
  ]);
});

describe('in running text', () => {
  const { index } = compileKnowledge(addGenerated(knowledgeWith('world')));
  const opened = openIndex(index);

  function found(text: string, language: Language): string[] {
    const stretches = textBlocks(text);
    const matches = stretches.map(({ start, end }) => matchText(opened, text.slice(start, end), language));
    const page = pageOfText(stretches, language, null);
    const choice = { density: 'all', packsOff: [], today: TODAY } as const;
    return resolvePage(opened, page, matches, choice).map(({ id }) => id);
  }

  test.each<[Language, string, string[]]>([
    ['de', 'In den Niederlanden und in Japans Hauptstadt', ['niederlande', 'japan']],
    ['de', 'aus den Vereinigten Arabischen Emiraten', ['vereinigte-arabische-emirate']],
    ['de', 'in der Demokratischen Republik Kongo', ['demokratische-republik-kongo']],
    ['de', 'Auf Island, in Reykjavik', ['island']],
    ['de', 'Ein Spiel gegen Real Madrid', []],
    ['de', 'In Dakar, der Hauptstadt Senegals', ['dakar', 'senegal']],
    ['de', 'Die Förderung von Molybdän und Gold, 300 Tonnen', ['molybdaen', 'gold']],
    ['de', 'Gold für die Staffel, Silber für die Springer', []],
    ['de', 'Wer gewinnt Love Island?', []],
    ['de', 'Auf Island kostet es mehr', []],
    ['de', 'Die Jamaika-Koalition scheiterte an Jamaika', []],
    ['de', 'Im Niger regiert die Junta', ['niger']],
    ['de', 'Der Niger fließt durch viele Länder', []],
    ['de', 'Wandern in der Sächsischen Schweiz', []],
    ['de', 'das Krim-Kongo-Fieber', []],
    ['de', 'Siedlungen mit Namen Amerika und Kamerun', []],
    ['en', 'Jordan and Egypt met', ['jordanien', 'aegypten']],
    ['en', 'Jordan scored 30 points', []],
    ['en', 'Chad plays the drums', []],
    ['en', 'Refugees from Darfur reached Chad', ['tschad']],
    ['en', 'guinea pigs from the Gulf of Guinea', []],
    ['en', 'the Gulf of Mexico and New Mexico', []],
  ])('%s: %s', (language, text, ids) => {
    expect(found(text, language)).toEqual(ids);
  });
});
