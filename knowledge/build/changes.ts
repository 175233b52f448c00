import { type Entity, type Fact, LANGUAGES, type Language, type Text, type When } from '../entity';
import { RELATIONS } from '../relations';
import type { Knowledge } from './read';

/**
 * What is different in the knowledge, in words a reader understands, a line for each change: new entities first, then what
 * changed in those there were, then what is gone. Facts, positions and rows of a series are told apart by their labels, events
 * by their dates. [] where nothing is different. Names, cues and patterns are left out: no card shows them.
 */
export function changesBetween(before: Knowledge, now: Knowledge): Text[] {
  const old = entitiesById(before);
  const fresh = entitiesById(now);
  const label = (id: string): Text => (fresh.get(id) ?? old.get(id))?.label ?? inBoth(() => id);
  const told = [...fresh.values()].map((entity) => ({ entity, was: old.get(entity.id) }));
  return [
    ...told.flatMap(({ entity, was }) => (was ? [] : [added(entity)])),
    ...told.flatMap(({ entity, was }) => (was ? changesOf(was, entity, now, label) : [])),
    ...[...old.values()].flatMap((entity) => (fresh.has(entity.id) ? [] : [removed(entity)])),
  ];
}

/** The changes of one entity, each begun with its label. */
function changesOf(was: Entity, now: Entity, { sources }: Knowledge, label: (id: string) => Text): Text[] {
  const publishers = (ids: readonly string[]): string =>
    [...new Set(ids.map((id) => sources.get(id)?.value.publisher ?? id))].join(', ');
  return [
    ...compared([was.summary], [now.summary], {
      name: () => t('Kurztext', 'summary'),
      said: ({ de, en }) => t(`„${de}“`, `“${en}”`),
      publishers: ({ sources: ids }) => publishers(ids),
    }),
    ...compared(was.facts, now.facts, {
      name: (fact) => fact.label,
      said: (fact) => inBoth((language) => saidOf(fact, language)),
      publishers: (fact) => publishers(fact.sources),
    }),
    ...compared(positionsOf(was), positionsOf(now), {
      name: ({ question, holder }) => inBoth((language) => `${question[language]} ${holder[language]}`),
      said: ({ text }) => text,
      publishers: (position) => publishers(position.sources),
    }),
    ...compared(was.events, now.events, {
      name: ({ date }) => inBoth(() => date),
      said: ({ text }) => text,
      publishers: (event) => publishers(event.sources),
    }),
    ...compared(rowsOf(was), rowsOf(now), {
      name: ({ title, row }) => inBoth((language) => `${title[language]}, ${row.label[language]}`),
      said: ({ unit, row }) =>
        inBoth(
          (language) =>
            `${row.values.map((value) => numeral(value, language)).join(' / ')} ${unit[language]}`,
        ),
      publishers: ({ from }) => publishers(from),
    }),
    ...compared(was.relations, now.relations, {
      name: ({ kind, target }) =>
        inBoth((language) => `${RELATIONS[kind][0][language]} ${label(target)[language]}`),
      said: ({ from, to }) => inBoth((language) => spanOf(from, to, language)),
      publishers: (relation) => publishers(relation.sources),
    }),
  ].map((change) => inBoth((language) => `${now.label[language]}, ${change[language]}`));
}

interface Telling<Claim> {
  /** What tells this claim from its neighbours, and names it to readers. */
  name: (claim: Claim) => Text;
  said: (claim: Claim) => Text;
  publishers: (claim: Claim) => string;
}

/** Where several claims have one name, they are told apart by their order. */
function compared<Claim>(was: readonly Claim[], now: readonly Claim[], telling: Telling<Claim>): Text[] {
  const old = byName(was, telling.name);
  const fresh = byName(now, telling.name);
  const changed = [...fresh].flatMap(([key, claim]): Text[] => {
    const before = old.get(key);
    const [name, said, publishers] = [telling.name(claim), telling.said(claim), telling.publishers(claim)];
    const saidBefore = before === undefined ? undefined : telling.said(before);
    if (!saidBefore) {
      return [
        {
          de: `${name.de}: neu${said.de ? `, ${said.de}` : ''}; Quelle: ${publishers}`,
          en: `${name.en}: new${said.en ? `, ${said.en}` : ''}; source: ${publishers}`,
        },
      ];
    }
    if (LANGUAGES.every((language) => said[language] === saidBefore[language])) return [];
    return [
      {
        de: `${name.de}: jetzt ${said.de}, vorher ${saidBefore.de}; Quelle: ${publishers}`,
        en: `${name.en}: now ${said.en}, was ${saidBefore.en}; source: ${publishers}`,
      },
    ];
  });
  const gone = [...old].flatMap(([key, claim]): Text[] => {
    const name = telling.name(claim);
    return fresh.has(key) ? [] : [{ de: `${name.de}: entfernt`, en: `${name.en}: removed` }];
  });
  return [...changed, ...gone];
}

function byName<Claim>(claims: readonly Claim[], name: (claim: Claim) => Text): Map<string, Claim> {
  const named = new Map<string, Claim>();
  for (const claim of claims) {
    let key = name(claim).en;
    while (named.has(key)) key += ' ';
    named.set(key, claim);
  }
  return named;
}

const positionsOf = ({ disputes }: Entity) =>
  disputes.flatMap(({ question, positions }) => positions.map((position) => ({ ...position, question })));

const rowsOf = ({ series }: Entity) =>
  series.flatMap(({ title, unit, rows, sources }) =>
    rows.map((row) => ({ title, unit, row, from: row.sources ?? sources })),
  );

const added = ({ label, facts }: Entity): Text => ({
  de: `${label.de}: neu, mit ${facts.length} ${facts.length === 1 ? 'Fakt' : 'Fakten'}`,
  en: `${label.en}: new, with ${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`,
});

const removed = ({ label }: Entity): Text => ({ de: `${label.de}: entfernt`, en: `${label.en}: removed` });

function saidOf({ value, unit, when }: Fact, language: Language): string {
  const text =
    typeof value === 'number'
      ? `${numeral(value, language)}${unit ? ` ${unit[language]}` : ''}`
      : value[language];
  const time = timeOf(when, language);
  return time === '' ? text : `${text} (${time})`;
}

function timeOf(when: When, language: Language): string {
  if ('asOf' in when) return when.asOf;
  return 'from' in when ? spanOf(when.from, when.to, language) : '';
}

function spanOf(from: string | undefined, to: string | undefined, language: Language): string {
  const words = language === 'de' ? { since: 'seit', until: 'bis' } : { since: 'since', until: 'until' };
  if (from && to) return `${from} – ${to}`;
  if (from) return `${words.since} ${from}`;
  return to ? `${words.until} ${to}` : '';
}

const numeral = (value: number, language: Language): string => value.toLocaleString(language);

const entitiesById = ({ packs }: Knowledge): Map<string, Entity> =>
  new Map(packs.flatMap(({ entities }) => entities.map(({ value }) => [value.id, value])));

const inBoth = (wording: (language: Language) => string): Text => ({ de: wording('de'), en: wording('en') });

const t = (de: string, en: string): Text => ({ de, en });
