import { describe, expect, test } from 'vitest';
import { type CardContent, cardContent, sourcesNamedIn } from '@/knowledge/cardContent';
import type { Entity, Source } from '@/knowledge/entity';
import type { ShownEntity } from '@/knowledge/shipped';
import { contentOf } from '@/tests/unit/components/someContent';

/** An entity that says nothing but its summary, from a source of its own. */
function plain(id: string, more: Partial<ShownEntity> = {}): ShownEntity {
  const { entity } = contentOf(id);
  const silent = { facts: [], disputes: [], events: [], series: [], relations: [] };
  return { ...entity, ...silent, summary: { ...entity.summary, sources: [`s-${id}`] }, ...more };
}

interface Known {
  entities: ShownEntity[];
  sources: Record<string, Source>;
}

/** Knowledge of these entities, with a source for every id they name. */
function known(...entities: ShownEntity[]): Known {
  const source = (id: string): Source => ({
    publisher: `Publisher of ${id}`,
    title: id,
    url: `https://example.org/${id}`,
    language: 'de',
    kind: 'reference',
    checked: { on: '2026-11-22', how: 'seen' },
  });
  const ids = entities.flatMap((entity) => [
    ...sourcesNamedIn({ entity, alsoHere: [] }),
    ...entity.relations.flatMap(({ sources }) => sources),
  ]);
  return { entities, sources: Object.fromEntries(ids.map((id) => [id, source(id)])) };
}

const krim = plain('krim', {
  relations: [
    { kind: 'claimed-by', target: 'russland', sources: ['s-claim'] },
    { kind: 'part-of', target: 'ukraine', sources: ['s-part'] },
  ],
});
const russland = plain('russland');
const ukraine = plain('ukraine');
const bild = plain('bild');
const KNOWN = known(bild, krim, russland, ukraine);

function cardOf(id: string, onPage: string[], shipped = KNOWN): CardContent {
  const find = (one: string) => shipped.entities.find((entity) => entity.id === one);
  const entity = find(id);
  if (!entity) throw new Error(`no entity ${id}`);
  return cardContent(
    entity,
    onPage.flatMap((other) => find(other) ?? []),
    shipped.sources,
  );
}

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('the other names of the page', () => {
  test('leave out the entity itself', () => {
    expect(idsOf(cardOf('krim', ['krim', 'bild', 'krim']).alsoHere)).toEqual(['bild']);
  });
  test('stand in the order of the page, related ones first', () => {
    expect(idsOf(cardOf('krim', ['bild', 'ukraine', 'krim', 'russland']).alsoHere)).toEqual([
      'ukraine',
      'russland',
      'bild',
    ]);
  });
  test('are only those of the page, whatever is related besides', () => {
    expect(cardOf('krim', []).alsoHere).toEqual([]);
  });
});

describe('a relation', () => {
  test('reads forth on the entity it is written on', () => {
    expect(cardOf('krim', ['russland']).alsoHere[0]?.relation).toEqual({
      text: { de: 'beansprucht von', en: 'claimed by' },
      sources: ['s-claim'],
    });
  });
  test('reads back on the other', () => {
    expect(cardOf('russland', ['krim']).alsoHere[0]?.relation).toEqual({
      text: { de: 'beansprucht', en: 'claims' },
      sources: ['s-claim'],
    });
  });
  test('does not stand between two that have none', () => {
    expect(cardOf('russland', ['ukraine']).alsoHere[0]).not.toHaveProperty('relation');
  });
  test('written on both reads as this one has it', () => {
    const one = plain('one', { relations: [{ kind: 'leads', target: 'two', sources: ['s-1'] }] });
    const two = plain('two', { relations: [{ kind: 'owns', target: 'one', sources: ['s-2'] }] });
    const said = (id: string, other: string) =>
      cardOf(id, [other], known(one, two)).alsoHere[0]?.relation?.text.en;
    expect([said('one', 'two'), said('two', 'one')]).toEqual(['heads', 'holds shares in']);
  });
  test('that has ended says when, and gives way to one that lasts', () => {
    const ended = { kind: 'owns', target: 'two', to: '2005', sources: ['s-1'] } as const;
    const two = plain('two', {});
    const relation = (...relations: Entity['relations']) =>
      cardOf('one', ['two'], known(plain('one', { relations }), two)).alsoHere[0]?.relation;
    expect(relation({ ...ended, sources: ['s-1'] })).toMatchObject({ to: '2005' });
    expect(
      relation({ ...ended, sources: ['s-1'] }, { kind: 'leads', target: 'two', sources: ['s-2'] }),
    ).toEqual({
      text: { de: 'leitet', en: 'heads' },
      sources: ['s-2'],
    });
  });
});

describe('the sources', () => {
  test('stand in the order in which the card prints its claims, each once', () => {
    const { entity } = contentOf('krim', { relations: krim.relations });
    const repeated = { ...entity, events: [...entity.events, ...entity.events] };
    expect(
      idsOf(cardOf('krim', ['russland', 'ukraine'], known(repeated, russland, ukraine)).sources),
    ).toEqual([
      's-summary',
      ...['s-position-0', 's-position-1'],
      ...['s-fact-0', 's-fact-1', 's-fact-2', 's-fact-3', 's-fact-4'],
      ...['s-event-0', 's-event-1'],
      ...['s-series', 's-row', 's-votes'],
      ...['s-claim', 's-part'],
    ]);
  });
  test('of relations are only those shown', () => {
    expect(idsOf(cardOf('krim', ['ukraine']).sources)).toEqual(['s-krim', 's-part']);
  });
  test('carry what is known of them', () => {
    expect(cardOf('bild', []).sources).toMatchObject([{ id: 's-bild', publisher: 'Publisher of s-bild' }]);
  });
  test('that did not ship are left out', () => {
    expect(cardOf('bild', [], { ...KNOWN, sources: {} }).sources).toEqual([]);
  });
});
