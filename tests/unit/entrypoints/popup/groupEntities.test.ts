import { expect, test } from 'vitest';
import type { CatalogueEntry } from '@/entrypoints/contract/requests';
import { groupEntities, groupHits } from '@/entrypoints/popup/groupEntities';
import { popupWords } from '@/entrypoints/popup/popupWords';
import type { EntityType } from '@/knowledge/entity';

const entry = (id: string, type: EntityType, disputed = false): CatalogueEntry => ({
  id,
  type,
  pack: 'p',
  label: { de: `${id} auf Deutsch`, en: id },
  kind: { de: 'Art', en: 'kind' },
  names: [id],
  disputed,
});
const ENTRIES = [
  entry('putin', 'person'),
  entry('krim', 'place', true),
  entry('ukraine', 'country'),
  entry('bild', 'media'),
];
const here = (...ids: string[]) => ids.map((id, i) => ({ id, mentions: i + 1, look: 'ordinary' as const }));
const byId = new Map(ENTRIES.map((each) => [each.id, each]));

test('entities stand in groups, places first, and in a group in the order of the page', () => {
  expect(groupEntities(here('putin', 'ukraine', 'krim'), byId, 'de', popupWords.de.groups)).toEqual([
    {
      title: 'Orte',
      entities: [
        { id: 'ukraine', label: 'ukraine auf Deutsch', disputed: false, mentions: 2 },
        { id: 'krim', label: 'krim auf Deutsch', disputed: true, mentions: 3 },
      ],
    },
    {
      title: 'Personen',
      entities: [{ id: 'putin', label: 'putin auf Deutsch', disputed: false, mentions: 1 }],
    },
  ]);
});

test('entities whose pack was switched off meanwhile are left out, and their group with them', () => {
  expect(groupEntities(here('gone'), byId, 'de', popupWords.de.groups)).toEqual([]);
});

test('hits keep their order, say what they are, and how often they stand here', () => {
  expect(groupHits(ENTRIES.slice(0, 2), here('krim'), 'en')).toEqual([
    {
      title: '',
      entities: [
        { id: 'putin', label: 'putin', kind: 'kind', disputed: false },
        { id: 'krim', label: 'krim', kind: 'kind', disputed: true, mentions: 1 },
      ],
    },
  ]);
});

test('no hits make no group', () => {
  expect(groupHits([], [], 'de')).toEqual([]);
});
