import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFacts } from '@/components/firstFacts';
import type { Fact } from '@/knowledge/entity';
import { thenAndNow } from '@/knowledge/thenAndNow';

const TODAY = '2026-11-22';

const fact = fc
  .record({ label: fc.constantFrom('a', 'b', 'c'), year: fc.integer({ min: 2010, max: 2024 }) })
  .map(({ label, year }): Fact => {
    const text = { de: label, en: label };
    return { label: text, value: year, when: { asOf: String(year) }, nature: 'established', sources: [] };
  });

test('the first facts are of the same time seen alone as among all', () => {
  fc.assert(
    fc.property(fc.array(fact), fc.integer({ min: 1, max: 6 }), (facts, most) => {
      const all = thenAndNow({ facts, events: [] }, '2016-05-01', TODAY);
      const first = firstFacts(all, most);
      const alone = thenAndNow({ facts: first, events: [] }, '2016-05-01', TODAY);
      expect(first.length).toBe(Math.min(most, facts.length));
      expect(alone.before.every((one) => all.before.includes(one))).toBe(true);
      expect(alone.since.every((one) => all.since.includes(one))).toBe(true);
      expect(alone.held.every((one) => all.held.includes(one))).toBe(true);
    }),
  );
});

test('something newer is among them', () => {
  fc.assert(
    fc.property(fc.array(fact), (facts) => {
      const all = thenAndNow({ facts, events: [] }, '2016-05-01', TODAY);
      const first = firstFacts(all, 4);
      expect(first.some((one) => all.since.includes(one))).toBe(all.since.length > 0);
    }),
  );
});
