import { expect, test } from 'vitest';
import { changesBetween } from '@/knowledge/build/changes';
import { type Knowledge, readKnowledge } from '@/knowledge/build/read';
import { goodWith, knowledgeFolder } from '@/tests/fixtures/knowledge';

const SEE = 'packs/lakes/place/see.yaml';

async function knowledge(changed: Record<string, string | undefined> = {}): Promise<Knowledge> {
  const { knowledge, faults } = await readKnowledge(await knowledgeFolder(changed));
  expect(faults).toEqual([]);
  return knowledge;
}

async function changesWith(changed: Record<string, string | undefined>): Promise<string[]> {
  return changesBetween(await knowledge(), await knowledge(changed)).map(({ en }) => en);
}

test('nothing changed says nothing', async () => {
  expect(await changesWith({})).toEqual([]);
});

test.each<[string, Record<string, string | undefined>, string[]]>([
  [
    'a figure',
    goodWith(SEE, 'value: 12', 'value: 1200.5'),
    ['Big Lake, Area: now 1,200.5 km² (2020), was 12 km² (2020); source: Atlas, Nobody'],
  ],
  [
    'a summary',
    goodWith(SEE, 'en: A lake.', 'en: A big lake.'),
    ['Big Lake, summary: now “A big lake.”, was “A lake.”; source: Atlas'],
  ],
  [
    'a label, as one fact gone and another new',
    goodWith(SEE, 'en: Depth', 'en: Deepest point'),
    ['Big Lake, Deepest point: new, very deep (2020); source: Nobody', 'Big Lake, Depth: removed'],
  ],
  [
    'an event',
    goodWith(SEE, 'en: A dam.', 'en: Two dams.'),
    ['Big Lake, 1999: now Two dams., was A dam.; source: Atlas'],
  ],
  [
    'a relation',
    goodWith(SEE, 'kind: located-in', 'kind: concerns'),
    ['Big Lake, concerns Lakeland: new; source: Atlas', 'Big Lake, located in Lakeland: removed'],
  ],
  ['an entity gone', { 'packs/lakes/country/land.yaml': undefined }, ['Lakeland: removed']],
])('%s', async (_, changed, lines) => {
  expect(await changesWith(changed)).toEqual(lines);
});

test('a new entity is named with how much it knows, in German too', async () => {
  const without = await knowledge({ 'packs/lakes/country/land.yaml': undefined });
  expect(changesBetween(without, await knowledge())).toEqual([
    { de: 'Seenland: neu, mit 1 Fakt', en: 'Lakeland: new, with 1 fact' },
  ]);
});
