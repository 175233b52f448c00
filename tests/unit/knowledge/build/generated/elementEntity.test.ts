import { expect, test } from 'vitest';
import { elementEntities } from '@/knowledge/build/generated/elementEntity';
import { parseEntity } from '@/knowledge/schema';

const named = (id: string) => elementEntities().find((entity) => entity.id === id);

test('an element has symbol, atomic number and mass, at any time, with its data set', () => {
  expect(
    named('molybdaen')?.facts.map(({ label, value, when, sources }) => [label.en, value, when, sources]),
  ).toEqual([
    ['Symbol', { de: 'Mo', en: 'Mo' }, { timeless: true }, ['elements']],
    ['Atomic number', 42, { timeless: true }, ['elements']],
    ['Relative atomic mass', 95.96, { timeless: true }, ['elements']],
  ]);
});

test('one that is an everyday word counts only beside words of trade', () => {
  const lead = named('blei');
  expect(lead?.names.en[0]?.ambiguous).toBeDefined();
  expect(lead?.cues?.en).toContain('mining');
});

test('one that is nothing else needs none', () => {
  expect(named('rhenium')).toMatchObject({ names: { de: [{ text: 'Rhenium' }], en: [{ text: 'Rhenium' }] } });
  expect(named('rhenium')?.cues).toBeUndefined();
});

test.each(elementEntities())('$id is as well formed as a written one', (entity) => {
  expect(parseEntity(entity, entity.id)).toMatchObject({ ok: true });
});
