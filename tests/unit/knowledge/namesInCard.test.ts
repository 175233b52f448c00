import { expect, test } from 'vitest';
import { compileIndex } from '@/knowledge/index/compile';
import { openIndex } from '@/knowledge/index/open';
import { namesInCard } from '@/knowledge/namesInCard';
import type { ShownEntity } from '@/knowledge/shipped';
import { entity, HEADS } from '@/tests/fixtures/gazetteer';

const INDEX = openIndex(
  compileIndex(
    [
      entity('krim', { de: ['Krim'], en: ['Crimea'] }),
      entity('ukraine', { de: ['Ukraine'], en: ['Ukraine'] }),
      entity('russland', { de: ['Russland', { text: 'russisch', derived: 'adjective' }], en: ['Russia'] }),
      entity('rubio', { de: ['Marco Rubio', { text: 'US-Außenminister', role: { from: '2025-01-21' } }] }),
      entity('bild', { de: [{ text: 'Bild', ambiguous: 'auch ein Gemälde' }], cues: { de: ['Zeitung'] } }),
    ],
    HEADS,
  ),
);
const text = (de: string, en = '') => ({ de, en });

function card(texts: Partial<ShownEntity>): ShownEntity {
  return {
    id: 'krim',
    pack: 'pack',
    type: 'place',
    label: text('Krim'),
    kind: text('Halbinsel'),
    summary: { ...text(''), sources: [] },
    facts: [],
    disputes: [],
    events: [],
    series: [],
    relations: [],
    ...texts,
  };
}
const claim = { sources: [], when: { timeless: true as const }, nature: 'established' as const };

/** The names found, as they stand in each text. */
function namesIn(texts: Partial<ShownEntity>, packsOff: string[] = []): string[] {
  return namesInCard(INDEX, card(texts), 'de', packsOff, '2026-11-22').flatMap(([whole, names]) =>
    names.map(({ start, end, id }) => `${id}: ${whole.slice(start, end)}`),
  );
}

test('are found in summary, facts and their notes, positions and events', () => {
  const { summary, facts, disputes, events } = {
    summary: { ...text('Zur Ukraine.'), sources: [] },
    facts: [{ ...claim, label: text('l'), value: text('in Russland'), note: text('laut Ukraine') }],
    disputes: [
      { question: text('?'), positions: [{ holder: text('h'), text: text('zu Russland'), sources: [] }] },
    ],
    events: [{ date: '2014', text: text('Ukraine protestiert'), sources: [] }],
  };
  expect(namesIn({ summary, facts, disputes, events })).toEqual([
    'ukraine: Ukraine',
    'russland: Russland',
    'ukraine: Ukraine',
    'russland: Russland',
    'ukraine: Ukraine',
  ]);
});

const CASES: { given: string; summary: string; finds: string[] }[] = [
  { given: 'its own name', summary: 'Die Krim ist eine Halbinsel.', finds: [] },
  { given: 'a name twice', summary: 'Russland, sagt Russland.', finds: ['russland: Russland'] },
  { given: 'a derived word', summary: 'Der russische Plan.', finds: [] },
  { given: 'a title, which holds for a time', summary: 'Der US-Außenminister kam.', finds: [] },
  { given: 'an ambiguous name alone', summary: 'Das Bild hängt schief.', finds: [] },
  { given: 'an ambiguous name with evidence', summary: 'Die Zeitung Bild schrieb.', finds: ['bild: Bild'] },
];
test.each(CASES)('given $given, finds $finds', ({ summary, finds }) => {
  expect(namesIn({ summary: { ...text(summary), sources: [] } })).toEqual(finds);
});

test('are none of packs that are switched off', () => {
  const { pack } = entity('ukraine', {});
  expect(namesIn({ summary: { ...text('Zur Ukraine.'), sources: [] } }, [pack])).toEqual([]);
});

test('are those of the language asked for', () => {
  const summary = { ...text('Zur Ukraine.', 'To Russia.'), sources: [] };
  expect(namesInCard(INDEX, card({ summary }), 'en', [], '2026-11-22')).toEqual([
    ['To Russia.', [{ start: 3, end: 9, id: 'russland' }]],
  ]);
});
