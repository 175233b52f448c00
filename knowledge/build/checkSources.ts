import type { Entity, PartialDate } from '../entity';
import type { Fault } from '../schema';
import { claimsOf } from './claims';
import type { Knowledge, Written } from './read';

/** Does every claim name sources that exist? */
export function checkSources({ file, value }: Written<Entity>, { sources }: Knowledge): Fault[] {
  return claimsOf(value).flatMap((claim) =>
    claim.sources
      .filter((id) => !sources.has(id))
      .map((id) => ({
        file,
        field: `${claim.field}.sources`,
        found: JSON.stringify(id),
        need: 'the id of a source in sources/*.yaml',
      })),
  );
}

/** One who says what others deny is not enough. */
export function checkDisputed({ file, value }: Written<Entity>, { sources }: Knowledge): Fault[] {
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

/** Addresses of pages whose content passes: what a tag or a query leads to, and the door before a page. */
const PASSING = /\/tags?\/|loginFailed|[?&](?:q|query)=/;

/** Is every source named by somebody, its page written down once, and no date of it in the future? */
export function checkSourceUse(
  { sources }: Knowledge,
  entities: Written<Entity>[],
  today: PartialDate,
): Fault[] {
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
        found: JSON.stringify(value.url),
        need: `each page once; ${other} is the same`,
      });
    }
    idOfUrl.set(value.url, id);
    if (PASSING.test(value.url)) {
      faults.push({
        file,
        field: `${id}.url`,
        found: JSON.stringify(value.url),
        need: 'the page itself; a list, a search or a log-in shows something else tomorrow',
      });
    }
    for (const [field, date] of [
      ['date', value.date],
      ['checked.on', value.checked.on],
    ] as const) {
      if (date !== undefined && date > today) {
        faults.push({
          file,
          field: `${id}.${field}`,
          found: JSON.stringify(date),
          need: `a date not after today, ${today}`,
        });
      }
    }
    return faults;
  });
}
