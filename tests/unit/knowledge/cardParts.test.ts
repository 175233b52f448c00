import { describe, expect, test } from 'vitest';
import { officesOf, partsOf } from '@/knowledge/cardParts';
import { ENTITY_TYPES, type EntityType, type Fact, type When } from '@/knowledge/entity';

const fact = (label: string, when: When): Fact => ({
  label: { de: label, en: label },
  value: 1,
  when,
  nature: 'established',
  sources: ['a'],
});

test.each(ENTITY_TYPES)('a card of the kind %s prints every part once, who holds what first', (type) => {
  const parts = partsOf(type);
  expect(parts[0]).toBe('disputes');
  expect(parts.filter((part) => part !== 'offices').toSorted()).toEqual(
    ['disputes', 'events', 'facts', 'map', 'series'].toSorted(),
  );
});

test.each<[EntityType, string]>([
  ['material', 'series'],
  ['event', 'events'],
  ['claim', 'events'],
  ['person', 'offices'],
])('on the card of a %s the %s come before the facts', (type, picture) => {
  const parts: readonly string[] = partsOf(type);
  expect(parts.indexOf(picture)).toBeLessThan(parts.indexOf('facts'));
});

describe('the offices of a person', () => {
  const early = fact('early', { from: '2012', to: '2020-01' });
  const late = fact('late', { from: '2020-01' });
  const moment = fact('moment', { asOf: '2025' });
  const labels = (facts: Fact[]) => facts.map(({ label }) => label.de);

  test('are the facts over a span, the latest first, and the rest stays', () => {
    const { offices, others } = officesOf({ type: 'person', facts: [early, moment, late] });
    expect(labels(offices)).toEqual(['late', 'early']);
    expect(labels(others)).toEqual(['moment']);
  });

  test.each<[EntityType, Fact[]]>([
    ['person', [early, moment]],
    ['country', [early, late]],
  ])('are none for a %s with these facts: all stay', (type, facts) => {
    expect(officesOf({ type, facts })).toEqual({ offices: [], others: facts });
  });
});
