import type { Knowledge } from '../build/read';
import { dateNumber, today } from '../date';

/** Entities whose day of review has come, the longest overdue first. */
export function stale({ packs }: Knowledge): string {
  const day = today();
  const due = packs
    .flatMap(({ entities }) => entities)
    .flatMap(({ file, value: { reviewBy } }) =>
      reviewBy !== undefined && dateNumber(reviewBy) <= dateNumber(day) ? [{ file, reviewBy }] : [],
    )
    .sort((a, b) => dateNumber(a.reviewBy) - dateNumber(b.reviewBy));
  if (due.length === 0) return `Nothing is due as of ${day}.`;
  return due.map(({ file, reviewBy }) => `${reviewBy}  ${file}`).join('\n');
}
