import { expect, test } from 'vitest';
import { capitalEntity } from '@/knowledge/build/generated/capitalEntity';
import { parseEntity } from '@/knowledge/schema';
import { rowOf } from './rowOf';

const SENEGAL = { id: 'senegal', label: { de: 'Senegal', en: 'Senegal' } };

test('a capital says whose it is, with its data set, and where it lies', () => {
  const dakar = capitalEntity(rowOf('SN'), SENEGAL);
  expect(dakar).toMatchObject({
    id: 'dakar',
    kind: { de: 'Hauptstadt (Senegal)', en: 'Capital (Senegal)' },
    facts: [{ value: SENEGAL.label, when: { asOf: '2026-07-14' }, sources: ['countries-list'] }],
    relations: [{ kind: 'capital-of', target: 'senegal', sources: ['countries-list'] }],
    place: { town: 2253354 },
  });
});

test('its name counts only beside its country or the word', () => {
  const dakar = capitalEntity(rowOf('SN'), SENEGAL);
  expect(dakar?.names.de[0]).toMatchObject({ text: 'Dakar', ambiguous: expect.stringContaining('Vereinen') });
  expect(dakar?.cues?.de).toEqual([{ entity: 'senegal' }, 'Hauptstadt']);
});

test('it is as well formed as a written one', () => {
  expect(parseEntity(capitalEntity(rowOf('SN'), SENEGAL), 'dakar')).toMatchObject({ ok: true });
});

test.each([
  ['where it is contested', 'IL', 'israel'],
  ['where it is called like its country', 'LU', 'luxemburg'],
])('there is none %s', (_, code, id) => {
  expect(capitalEntity(rowOf(code), { id, label: { de: id, en: id } })).toBeUndefined();
});
