import type { PartialDate } from '@/knowledge/entity';

/**
 * A line of time from the first of these dates to the last.
 *
 * @returns Where a date stands on it, in percent of its length; beyond the ends it stays on the
 *   end. All dates on one day: the middle.
 */
export function timeScale(dates: readonly PartialDate[]): (date: PartialDate) => number {
  const years = dates.map(inYears);
  const first = Math.min(...years);
  const length = Math.max(...years) - first;
  return (date) => (length > 0 ? Math.min(Math.max(((inYears(date) - first) / length) * 100, 0), 100) : 50);
}

/** `2014-07-02` → 2014.5: a date known only by its year or month stands in the middle of it. */
function inYears(date: PartialDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return year + 0.5;
  return year + (month - 1 + (day ? (day - 0.5) / 31 : 0.5)) / 12;
}
