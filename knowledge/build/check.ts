import { dirname, basename as nameOf } from 'node:path';
import { type Cue, type Entity, LANGUAGES, type PartialDate, type When } from '../entity';
import type { Fault } from '../schema';
import { checkOffices } from './checkOffices';
import { checkSeries } from './checkSeries';
import { checkWording } from './checkWording';
import { claimsOf } from './claims';
import { placeFault } from './maps/locatorMap';
import { checkNamesakes } from './namesakes';
import { type Knowledge, stemOf, type Written } from './read';

/** What a reader takes in before the facts; more belongs into them. */
const SUMMARY_MAX_CHARACTERS = 320;
const SUMMARY_MAX_SENTENCES = 2;

/**
 * A full stop, question or exclamation mark that ends a sentence: at the end or before a capital, and
 * not behind a number ("18. März") or a single letter ("z. B."). `Intl.Segmenter` takes both for ends.
 */
const SENTENCE_END = /(?<![\d\s.]|\b\p{L})[.!?](?=["“”’»]?(?:\s+["„“»«]?\p{Lu}|\s*$))/gu;

/**
 * Checks that pieces of knowledge, each well formed by itself, also fit together.
 *
 * @param today The day of the check; nothing may be dated after it.
 * @returns A fault for each thing that does not; [] when all is well. Never throws.
 */
export function checkKnowledge(knowledge: Knowledge, today: PartialDate): Fault[] {
  const entities = knowledge.packs.flatMap((pack) => pack.entities);
  const ids = new Set(entities.map(({ value }) => value.id));
  return [
    ...entities.flatMap((written) => [
      ...checkPlace(written),
      ...checkSources(written, knowledge),
      ...checkDisputed(written, knowledge),
      ...checkTargets(written, ids),
      ...checkMap(written),
      ...checkDates(written, today),
      ...checkSeries(written),
      ...checkSummary(written),
      ...checkWorth(written),
      ...checkNames(written),
      ...checkWording(written),
      ...checkReview(written),
    ]),
    ...checkNamesakes(entities),
    ...checkOffices(entities),
    ...checkWikidata(entities),
    ...checkSourceUse(knowledge, entities, today),
  ];
}

type Check = (written: Written<Entity>) => Fault[];

/** The file must stand where its id and type say. */
const checkPlace: Check = ({ file, value }) => {
  const faults: Fault[] = [];
  if (stemOf(file) !== value.id) {
    faults.push({
      file,
      field: 'id',
      found: quote(value.id),
      need: `the name of its file, ${quote(stemOf(file))}`,
    });
  }
  if (nameOf(dirname(file)) !== value.type) {
    faults.push({
      file,
      field: 'type',
      found: quote(value.type),
      need: `the name of its folder, ${quote(nameOf(dirname(file)))}`,
    });
  }
  return faults;
};

function checkSources({ file, value }: Written<Entity>, { sources }: Knowledge): Fault[] {
  return claimsOf(value).flatMap((claim) =>
    claim.sources
      .filter((id) => !sources.has(id))
      .map((id) => ({
        file,
        field: `${claim.field}.sources`,
        found: quote(id),
        need: 'the id of a source in sources/*.yaml',
      })),
  );
}

/** One who says what others deny is not enough. */
function checkDisputed({ file, value }: Written<Entity>, { sources }: Knowledge): Fault[] {
  return value.facts.flatMap((fact, i) => {
    const publishers = new Set(fact.sources.map((id) => sources.get(id)?.value.publisher));
    if (fact.nature !== 'disputed' || publishers.size > 1) return [];
    return [
      {
        file,
        field: `facts[${i}].sources`,
        found: `${publishers.size} publisher, for a disputed fact`,
        need: 'two that are independent of each other',
      },
    ];
  });
}

function checkTargets({ file, value }: Written<Entity>, ids: ReadonlySet<string>): Fault[] {
  const unknown = (field: string, id: string): Fault[] =>
    ids.has(id) && id !== value.id
      ? []
      : [
          {
            file,
            field,
            found: quote(id),
            need: id === value.id ? 'another entity than this one' : 'the id of an entity that exists',
          },
        ];
  return [
    ...checkRelationsOnce(file, value),
    ...value.relations.flatMap((relation, i) => unknown(`relations[${i}].target`, relation.target)),
    ...cuedEntities(value).flatMap(({ field, id }) => unknown(field, id)),
    ...value.series.flatMap((series, i) =>
      series.rows.flatMap((row, k) =>
        row.entity === undefined || row.entity === value.id
          ? []
          : unknown(`series[${i}].rows[${k}].entity`, row.entity),
      ),
    ),
  ];
}

/** One relation is written once, at one end: `relations.ts` words it from both. */
function checkRelationsOnce(file: string, { relations }: Entity): Fault[] {
  const seen = new Set<string>();
  return relations.flatMap(({ kind, target, from }, i) => {
    const key = `${kind} ${target} ${from ?? ''}`;
    const twice = seen.has(key);
    seen.add(key);
    return twice
      ? [{ file, field: `relations[${i}]`, found: quote(`${kind} ${target}`), need: 'each relation once' }]
      : [];
  });
}

/** Every entity that a cue or a pattern speaks of. */
function cuedEntities({ cues, patterns }: Entity): { field: string; id: string }[] {
  const named = (field: string, list: readonly Cue[]): { field: string; id: string }[] =>
    list.flatMap((cue, i) => (typeof cue === 'string' ? [] : [{ field: `${field}[${i}]`, id: cue.entity }]));
  return LANGUAGES.flatMap((language) => [
    ...named(`cues.${language}`, cues?.[language] ?? []),
    ...(patterns?.[language] ?? []).flatMap((pattern, n) => [
      ...pattern.with.flatMap((group, g) => named(`patterns.${language}[${n}].with[${g}]`, group)),
      ...named(`patterns.${language}[${n}].without`, pattern.without ?? []),
    ]),
  ]);
}

const checkMap: Check = ({ file, value: { place } }) => {
  const need = place && placeFault(place);
  return need === undefined ? [] : [{ file, field: 'place', found: JSON.stringify(place), need }];
};

function checkDates({ file, value }: Written<Entity>, today: PartialDate): Fault[] {
  const notAfterToday = (field: string, date: PartialDate | undefined): Fault[] =>
    date !== undefined && date > today
      ? [{ file, field, found: quote(date), need: `a date not after today, ${today}` }]
      : [];
  const inOrder = (field: string, from: PartialDate | undefined, to: PartialDate | undefined): Fault[] =>
    from !== undefined && to !== undefined && from.slice(0, to.length) > to
      ? [{ file, field: `${field}.to`, found: quote(to), need: `a date not before \`from\`, ${from}` }]
      : [];
  const checkWhen = (field: string, when: When): Fault[] => {
    if ('asOf' in when) return notAfterToday(`${field}.asOf`, when.asOf);
    if ('from' in when)
      return [...notAfterToday(`${field}.from`, when.from), ...inOrder(field, when.from, when.to)];
    return [];
  };
  return [
    ...value.facts.flatMap((fact, i) => checkWhen(`facts[${i}].when`, fact.when)),
    ...value.events.flatMap((event, i) => notAfterToday(`events[${i}].date`, event.date)),
    ...value.disputes.flatMap(({ positions }, i) =>
      positions.flatMap((position, k) =>
        notAfterToday(`disputes[${i}].positions[${k}].since`, position.since),
      ),
    ),
    ...value.relations.flatMap((relation, i) => [
      ...notAfterToday(`relations[${i}].from`, relation.from),
      ...inOrder(`relations[${i}]`, relation.from, relation.to),
    ]),
  ];
}

const checkSummary: Check = ({ file, value }) =>
  (['de', 'en'] as const).flatMap((language) => {
    const field = `summary.${language}`;
    const text = value.summary[language];
    const faults: Fault[] = [];
    if (text.length > SUMMARY_MAX_CHARACTERS) {
      faults.push({
        file,
        field,
        found: `${text.length} characters`,
        need: `at most ${SUMMARY_MAX_CHARACTERS}`,
      });
    }
    const sentences = text.match(SENTENCE_END)?.length ?? 0;
    if (sentences > SUMMARY_MAX_SENTENCES) {
      faults.push({ file, field, found: `${sentences} sentences`, need: `at most ${SUMMARY_MAX_SENTENCES}` });
    }
    return faults;
  });

/** A card that tells less is not worth a mark. What data sets give is no more than that. */
const LEAST_FACTS = 3;

const checkWorth: Check = ({ file, value, generated }) => {
  const { facts, disputes, series, events } = value;
  const tellsMore = disputes.length > 0 || series.length > 0 || events.length > 0;
  if (generated || facts.length >= LEAST_FACTS || (tellsMore && facts.length > 0)) return [];
  return [
    {
      file,
      field: 'facts',
      found: `${facts.length} facts, and no dispute, series or events`,
      need: `${LEAST_FACTS} facts; or one, and a dispute, a series or events`,
    },
  ];
};

/** What ages says when it wants another look: titles held today, lists one may leave, figures of an edition. */
const checkReview: Check = ({ file, value, generated }) => {
  const { names, relations, series, reviewBy } = value;
  const ages = [
    names.de.some(({ role }) => role !== undefined && role.to === undefined) && 'a title held today',
    relations.some(({ kind, to }) => kind === 'sanctioned-by' && to === undefined) && 'a listing in force',
    series.some(({ edition }) => edition !== undefined) && 'figures of an edition',
  ].filter((reason) => reason !== false);
  if (generated || reviewBy !== undefined || ages.length === 0) return [];
  return [{ file, field: 'reviewBy', found: `nothing, but ${ages[0]}`, need: 'the day to look at it again' }];
};

/** Two entities with one number are one, or one number is wrong. */
function checkWikidata(entities: readonly Written<Entity>[]): Fault[] {
  const idOf = new Map<string, string>();
  return entities.flatMap(({ file, value: { id, wikidata } }) => {
    if (wikidata === undefined) return [];
    const other = idOf.get(wikidata);
    idOf.set(wikidata, id);
    return other === undefined
      ? []
      : [
          {
            file,
            field: 'wikidata',
            found: quote(wikidata),
            need: `a number of its own; ${other} has this one`,
          },
        ];
  });
}

const checkNames: Check = ({ file, value }) =>
  (['de', 'en'] as const).flatMap((language) => {
    const seen = new Set<string>();
    return value.names[language].flatMap(({ text, role }, i) => {
      const field = `names.${language}[${i}]`;
      // Who holds an office twice has the title twice.
      const key = `${text} ${role?.from ?? ''}`;
      const twice = seen.has(key);
      seen.add(key);
      return twice ? [{ file, field, found: quote(text), need: 'each name once' }] : [];
    });
  });

function checkSourceUse({ sources }: Knowledge, entities: Written<Entity>[], today: PartialDate): Fault[] {
  const used = new Set(entities.flatMap(({ value }) => claimsOf(value).flatMap((claim) => claim.sources)));
  const idOfUrl = new Map<string, string>();
  return [...sources].flatMap(([id, { file, value }]) => {
    const faults: Fault[] = [];
    if (!used.has(id)) {
      faults.push({
        file,
        field: id,
        found: 'no claim that names it',
        need: 'a source somebody uses, or none',
      });
    }
    const other = idOfUrl.get(value.url);
    if (other) {
      faults.push({
        file,
        field: `${id}.url`,
        found: quote(value.url),
        need: `each page once; ${other} is the same`,
      });
    }
    idOfUrl.set(value.url, id);
    for (const [field, date] of [
      ['date', value.date],
      ['checked.on', value.checked.on],
    ] as const) {
      if (date !== undefined && date > today) {
        faults.push({
          file,
          field: `${id}.${field}`,
          found: quote(date),
          need: `a date not after today, ${today}`,
        });
      }
    }
    return faults;
  });
}

const quote = (value: string): string => JSON.stringify(value);
