import { describe, expect, test } from 'vitest';
import { cardContent } from '@/knowledge/cardContent';
import { dossier } from '@/knowledge/dossier';
import type { Event, Fact, Relation, Source } from '@/knowledge/entity';
import type { ShownEntity } from '@/knowledge/shipped';

const text = (words: string) => ({ de: words, en: words });

function source(title: string): Source {
  return {
    publisher: 'Somebody',
    title,
    url: `https://example.org/${title}`,
    language: 'de',
    kind: 'primary',
    checked: { on: '2026-01-02', how: 'seen' },
  };
}
const SOURCES = { a: source('a'), b: source('b'), c: source('c'), d: source('d') };

function entity(id: string, type: ShownEntity['type'], more: Partial<ShownEntity> = {}): ShownEntity {
  return {
    id,
    type,
    pack: 'war',
    label: text(id),
    kind: text('kind'),
    summary: { ...text('summary'), sources: [] },
    facts: [],
    disputes: [],
    events: [],
    series: [],
    relations: [],
    ...more,
  };
}

const event = (date: string, words: string, ...sources: string[]): Event => ({
  date,
  text: text(words),
  sources,
});

function made(...entities: ShownEntity[]) {
  return dossier(entities.map((each) => cardContent(each, entities, SOURCES)));
}

test('entries stand in groups, places first, and in a group in the order of the page', () => {
  const { groups } = made(entity('putin', 'person'), entity('krim', 'place'), entity('trump', 'person'));
  expect(groups.map(({ group, entries }) => [group, ...entries.map(({ id }) => id)])).toEqual([
    ['places', 'krim'],
    ['people', 'putin', 'trump'],
  ]);
});

test('an entry says what is at issue about it, not what one side holds', () => {
  const disputes = [{ question: text('whose?'), positions: [] }];
  const [group] = made(entity('krim', 'place', { disputes })).groups;
  expect(group?.entries[0]?.disputed).toEqual([text('whose?')]);
});

describe('the timeline', () => {
  test('has the events of all, the oldest first', () => {
    const { events } = made(
      entity('krim', 'place', {
        events: [event('2022-02-24', 'invasion'), event('2014-03-18', 'annexation')],
      }),
      entity('putin', 'person', { events: [event('2018-03', 'election')] }),
    );
    expect(events.map(({ date, of }) => [date, ...of])).toEqual([
      ['2014-03-18', 'krim'],
      ['2018-03', 'putin'],
      ['2022-02-24', 'krim'],
    ]);
  });

  test('tells once what two tell in the same words, with the sources of both', () => {
    const { events } = made(
      entity('krim', 'place', { events: [event('2014-03-18', 'annexation', 'a')] }),
      entity('putin', 'person', { events: [event('2014-03-18', 'annexation', 'b', 'a')] }),
    );
    expect(events).toEqual([
      { date: '2014-03-18', text: text('annexation'), sources: ['a', 'b'], of: ['krim', 'putin'] },
    ]);
  });

  const fact = (more: Partial<Fact>): Fact => ({
    label: text('Amt'),
    value: text('Minister'),
    when: { from: '2024-09-05' },
    nature: 'established',
    sources: ['a'],
    ...more,
  });
  const FACTS: { given: string; more: Partial<Fact>; tells: string[] }[] = [
    { given: 'a fact that holds from a day on', more: {}, tells: ['Amt: Minister'] },
    { given: 'one that only holds as of a day', more: { when: { asOf: '2024-09-05' } }, tells: [] },
    { given: 'one whose year alone is known', more: { when: { from: '2024' } }, tells: [] },
    { given: 'one that is disputed', more: { nature: 'disputed' }, tells: [] },
    { given: 'one not to be read without its note', more: { note: text('acting') }, tells: [] },
    { given: 'a number', more: { value: 5 }, tells: [] },
  ];
  test.each(FACTS)('given $given, tells $tells', ({ more, tells }) => {
    const { events } = made(entity('sybiha', 'person', { facts: [fact(more)] }));
    expect(events.map((each) => each.text.de)).toEqual(tells);
    expect(events.every(({ holds }) => holds?.from === '2024-09-05')).toBe(true);
  });
});

describe('relations', () => {
  const leads: Relation = { kind: 'leads', target: 'kreml', from: '2012', to: '2030', sources: ['c'] };

  test('are said once, from the one they are written on', () => {
    const { bonds } = made(entity('kreml', 'place'), entity('putin', 'person', { relations: [leads] }));
    expect(bonds).toEqual([
      {
        from: 'putin',
        to: 'kreml',
        text: { de: 'leitet', en: 'heads' },
        since: '2012',
        until: '2030',
        sources: ['c'],
      },
    ]);
  });

  test('to what does not stand on the page are left out', () => {
    expect(made(entity('putin', 'person', { relations: [leads] })).bonds).toEqual([]);
  });
});

describe('sources', () => {
  test('are numbered once over the whole dossier, in the order they are named', () => {
    const { sources } = made(
      entity('putin', 'person', {
        summary: { ...text('summary'), sources: ['b'] },
        relations: [{ kind: 'leads', target: 'krim', sources: ['d', 'b'] }],
      }),
      entity('krim', 'place', {
        summary: { ...text('summary'), sources: ['c', 'b'] },
        events: [event('2014', 'annexation', 'a')],
      }),
    );
    expect(sources.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  });

  test('are left out where nothing in the dossier rests on them', () => {
    const onCardOnly: Fact = {
      label: text('Fläche'),
      value: 27000,
      when: { timeless: true },
      nature: 'established',
      sources: ['a'],
    };
    expect(made(entity('krim', 'place', { facts: [onCardOnly] })).sources).toEqual([]);
  });
});

test('of no entities, an empty dossier', () => {
  expect(made()).toEqual({ groups: [], events: [], bonds: [], sources: [] });
});
