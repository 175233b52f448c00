import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAfter } from '@/knowledge/date';
import type { Event, Fact, PartialDate, When } from '@/knowledge/entity';
import { thenAndNow } from '@/knowledge/thenAndNow';

const text = (words: string) => ({ de: words, en: words });
const TODAY = '2026-11-22';

function fact(label: string, when: When): Fact {
  return { label: text(label), value: 1, when, nature: 'established', sources: [] };
}

function event(date: PartialDate): Event {
  return { date, text: text(date), sources: [] };
}

/** Which facts are in which group, each said in short. */
function groups(facts: Fact[], articleDate: PartialDate | null, today: PartialDate = TODAY) {
  const { held, since, before } = thenAndNow({ facts, events: [] }, articleDate, today);
  const said = (group: Fact[]) =>
    group.map(({ label, when }) => `${label.de} ${Object.values(when).join('–')}`);
  return { held: said(held), since: said(since), before: said(before) };
}

const CHANCELLORS = [
  fact('Kanzler', { from: '1998-10-27', to: '2005-11-22' }),
  fact('Kanzler', { from: '2005-11-22', to: '2021-12-08' }),
  fact('Kanzler', { from: '2021-12-08', to: '2025-05-06' }),
  fact('Kanzler', { from: '2025-05-06' }),
];
const EDITIONS = ['2013', '2020', '2025'].map((year) => fact('Förderung', { asOf: year }));

const CASES: {
  given: string;
  facts: Fact[];
  on: PartialDate | null;
  gives: { held?: string[]; since?: string[]; before?: string[] };
}[] = [
  {
    given: 'what always holds',
    facts: [fact('Ordnungszahl', { timeless: true })],
    on: '1999-01-01',
    gives: { held: ['Ordnungszahl true'] },
  },
  {
    given: 'an office: who held it then',
    facts: CHANCELLORS,
    on: '2014-03-18',
    gives: {
      held: ['Kanzler 2005-11-22–2021-12-08'],
      since: ['Kanzler 2021-12-08–2025-05-06', 'Kanzler 2025-05-06'],
      before: ['Kanzler 1998-10-27–2005-11-22'],
    },
  },
  {
    given: 'the day an office changed hands: both',
    facts: CHANCELLORS.slice(0, 2),
    on: '2005-11-22',
    gives: { held: ['Kanzler 1998-10-27–2005-11-22', 'Kanzler 2005-11-22–2021-12-08'] },
  },
  {
    given: 'editions of a figure: the one of the time',
    facts: EDITIONS,
    on: '2022-06-01',
    gives: { held: ['Förderung 2020'], since: ['Förderung 2025'], before: ['Förderung 2013'] },
  },
  {
    given: 'a year compared with a day in it',
    facts: EDITIONS,
    on: '2013-01-01',
    gives: { held: ['Förderung 2013'], since: ['Förderung 2020', 'Förderung 2025'] },
  },
  {
    given: 'no date: the newest of today',
    facts: EDITIONS,
    on: null,
    gives: { held: ['Förderung 2025'], before: ['Förderung 2013', 'Förderung 2020'] },
  },
  {
    given: 'what is yet to come, and no date',
    facts: [fact('Beitritt', { from: '2030' })],
    on: null,
    gives: { since: ['Beitritt 2030'] },
  },
  {
    given: 'newer facts: first what replaces something that held',
    facts: [fact('Neu', { from: '2020' }), ...EDITIONS.slice(0, 2)],
    on: '2014-03-18',
    gives: { held: ['Förderung 2013'], since: ['Förderung 2020', 'Neu 2020'] },
  },
  {
    given: 'two memberships under one label: both go on',
    facts: [fact('Mitglied', { from: '1949' }), fact('Mitglied', { from: '1993' })],
    on: '2014-03-18',
    gives: { held: ['Mitglied 1949', 'Mitglied 1993'] },
  },
  {
    given: 'a month as the date of the article',
    facts: [fact('Beitritt', { asOf: '2014-03-18' }), fact('Wahl', { asOf: '2014-04' })],
    on: '2014-03',
    gives: { held: ['Beitritt 2014-03-18'], since: ['Wahl 2014-04'] },
  },
];
test.each(CASES)('given $given', ({ facts, on, gives }) => {
  expect(groups(facts, on)).toEqual({ held: [], since: [], before: [], ...gives });
});

test.each([
  { on: '2025-11-21', isOld: true },
  { on: '2025-11-22', isOld: false },
  { on: '2025-11', isOld: false },
  { on: '2025', isOld: false },
  { on: '2024', isOld: true },
  { on: null, isOld: false },
])('an article of $on is old: $isOld', ({ on, isOld }) => {
  expect(thenAndNow({ facts: [], events: [] }, on, TODAY).isOld).toBe(isOld);
});

test('what happened after the article is later, in order', () => {
  const events = ['2022-02-24', '2014', '2018-05-15', '2014-03-18', '2014-03-19'].map(event);
  const { later } = thenAndNow({ facts: [], events }, '2014-03-18', TODAY);
  expect(later.map(({ date }) => date)).toEqual(['2014-03-19', '2018-05-15', '2022-02-24']);
});

describe('whatever the facts and the day', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  const date = fc
    .record({
      y: fc.integer({ min: 2010, max: 2026 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
      parts: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ y, m, d, parts }) => [String(y), two(m), two(d)].slice(0, parts).join('-'));
  const when: fc.Arbitrary<When> = fc.oneof(
    date.map((asOf) => ({ asOf })),
    date.map((from) => ({ from })),
    fc.tuple(date, date).map(([from, to]) => ({ from, to })),
    fc.constant({ timeless: true as const }),
  );
  const facts = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), when).map(([label, at]) => fact(label, at)),
  );
  const day = date.filter(({ length }) => length > 4);

  test('each fact is in exactly one group', () => {
    fc.assert(
      fc.property(facts, fc.option(day), (all, on) => {
        const { held, since, before } = thenAndNow({ facts: all, events: [] }, on, TODAY);
        expect(new Set([...held, ...since, ...before])).toEqual(new Set(all));
        expect(held.length + since.length + before.length).toBe(all.length);
      }),
    );
  });

  test('what held had begun, what is newer had not, and nothing that held had ended', () => {
    fc.assert(
      fc.property(facts, day, (all, on) => {
        const { held, since, before } = thenAndNow({ facts: all, events: [] }, on, TODAY);
        const begins = ({ when: at }: Fact) => ('asOf' in at ? at.asOf : 'from' in at ? at.from : on);
        for (const one of [...held, ...before]) expect(isAfter(begins(one), on)).toBe(false);
        for (const one of since) expect(isAfter(begins(one), on)).toBe(true);
        for (const { when: at } of held) if ('from' in at && at.to) expect(isAfter(on, at.to)).toBe(false);
      }),
    );
  });

  test('of a label something holds from its first figure on', () => {
    const figures = fc.array(
      date.map((asOf) => fact('a', { asOf })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(figures, day, (all, on) => {
        const { held, before } = thenAndNow({ facts: all, events: [] }, on, TODAY);
        if (before.length > 0) expect(held.length).toBeGreaterThan(0);
      }),
    );
  });

  test('no date is as an article of today', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const one = { facts: all, events: [] };
        expect(thenAndNow(one, null, TODAY)).toEqual(thenAndNow(one, TODAY, TODAY));
      }),
    );
  });
});
