import { describe, expect, test } from 'vitest';
import { shortPart } from '@/components/shortPart';
import type { ShownEntity } from '@/knowledge/shipped';
import { thenAndNow } from '@/knowledge/thenAndNow';
import { contentOf } from './someContent';
import { mapOf } from './someMap';

/** Less than a year after the articles below: none of them is old. */
const TODAY = '2026-01-01';
const { entity: whole } = contentOf('krim');
const shortOf = (more: Partial<ShownEntity>, articleDate: string | null = '2025-03-18') => {
  const content = contentOf('krim', more);
  const { part, hasMore } = shortPart(content, thenAndNow(content.entity, articleDate, TODAY));
  const { facts, events, series, map } = part.entity;
  return {
    facts: facts.length,
    events: events.map(({ date }) => date),
    series: series.map(({ id }) => id),
    map: map !== undefined,
    hasMore,
  };
};

describe('the map of a place', () => {
  const silent = { map: mapOf(), disputes: [], events: [], series: [] };

  test('is at once there where few facts are, and then there is no more', () => {
    expect(shortOf({ ...silent, facts: whole.facts.slice(0, 3) })).toMatchObject({
      map: true,
      facts: 3,
      hasMore: false,
    });
  });

  test.each([
    ['many facts', { ...silent, facts: whole.facts }],
    ['a dispute', { ...silent, facts: [], disputes: whole.disputes }],
  ])('waits behind %s', (_, more) => {
    expect(shortOf(more)).toMatchObject({ map: false, hasMore: true });
  });
});

describe('a picture that says more than facts', () => {
  test('is the first chart of a material, with fewer facts below it', () => {
    expect(shortOf({ type: 'material', disputes: [] })).toMatchObject({ series: ['mined'], facts: 2 });
  });

  test('is no chart of many rows', () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ label: { de: `${i}`, en: `${i}` }, values: [i] }));
    const series = whole.series.slice(0, 1).map((one) => ({ ...one, rows }));
    expect(shortOf({ type: 'material', disputes: [], series })).toMatchObject({ series: [], facts: 4 });
  });

  test.each([
    { articleDate: '2025-03-18', shown: ['2014', '2022', '2026'] },
    { articleDate: null, shown: ['2022', '2026', '2027'] },
  ])('is the timeline of an event around $articleDate', ({ articleDate, shown }) => {
    const events = ['2027', '1954', '2014', '1991', '2026', '2022'].map((date) => ({
      date,
      text: { de: date, en: date },
      sources: ['s-event-0'],
    }));
    expect(shortOf({ type: 'event', disputes: [], events }, articleDate)).toMatchObject({
      events: shown,
      facts: 2,
      hasMore: true,
    });
  });

  test('never stands before what is disputed', () => {
    expect(shortOf({ type: 'material' })).toMatchObject({ series: [], facts: 4 });
  });
});
