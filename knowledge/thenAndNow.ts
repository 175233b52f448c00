import { isAfter } from './date';
import type { Event, Fact, PartialDate, When } from './entity';

/** An entity's facts and events, seen from the day an article appeared. */
export interface ThenAndNow {
  /** The article is so old that its reader may take then for now, and has to be told. */
  isOld: boolean;
  /** What held on that day, as far as it is known. */
  held: Fact[];
  /** What began, or was first stated, after that day: what replaces something that held then comes first. */
  since: Fact[];
  /** What had ended by that day, or had given way to a newer figure. */
  before: Fact[];
  /** What happened after that day, the earliest first. */
  later: Event[];
}

/**
 * Sorts what is known by the day of an article. Every fact is in exactly one group, and keeps the order of
 * the entity within it.
 *
 * A fact held then if it had begun and not ended. A figure (`asOf`) holds until the next one of the same label:
 * of several editions the one of the time holds, and those before it are past. Spans overlap as they will: two
 * offices held at once both hold. Dates compare as far as both are known, so what began in the article's year
 * had begun.
 *
 * @param articleDate `null`: the article's day is not known, and today counts; nothing is old or later then, but
 *   what is yet to come.
 */
export function thenAndNow(
  { facts, events }: { facts: readonly Fact[]; events: readonly Event[] },
  articleDate: PartialDate | null,
  today: PartialDate,
): ThenAndNow {
  const day = articleDate ?? today;
  const hasBegun = ({ when }: Fact): boolean => !isAfter(beginOf(when) ?? day, day);
  const begun = facts.filter(hasBegun);
  const isOver = (fact: Fact): boolean =>
    hasEnded(fact.when, day) || begun.some((other) => isOvertaken(fact, other));
  const held = begun.filter((fact) => !isOver(fact));
  const labels = new Set(held.map(({ label }) => label.de));
  const begins = facts.filter((fact) => !hasBegun(fact));
  const replaces = ({ label }: Fact): boolean => labels.has(label.de);
  return {
    isOld: articleDate !== null && isAfter(today, yearLater(articleDate)),
    held,
    since: [...begins.filter(replaces), ...begins.filter((fact) => !replaces(fact))],
    before: begun.filter(isOver),
    later: events
      .filter(({ date }) => isAfter(date, day))
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  };
}

/** `null`: it has always held. */
function beginOf(when: When): PartialDate | null {
  if ('asOf' in when) return when.asOf;
  return 'from' in when ? when.from : null;
}

function hasEnded(when: When, day: PartialDate): boolean {
  return 'to' in when && when.to !== undefined && isAfter(day, when.to);
}

/** Whether a figure gave way to another one of its label. */
function isOvertaken({ label, when }: Fact, other: Fact): boolean {
  const begin = beginOf(other.when);
  return 'asOf' in when && other.label.de === label.de && begin !== null && isAfter(begin, when.asOf);
}

/**
 * One year: offices, prices and yearly editions have mostly changed once by then, while a date seen in passing
 * ("18. März") still reads as this year's until about then.
 */
function yearLater(date: PartialDate): PartialDate {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
