import type { PartialDate } from './entity';

/** `2025-01` → 20250100: comparable as numbers; a missing month or day sorts first. */
export function dateNumber(date: PartialDate): number {
  return Number(date.replaceAll('-', '').padEnd(8, '0'));
}

/** The last day a date number covers: `20250000` ends with the year, `20250100` with the month. */
export function lastDay(day: number): number {
  if (day % 10000 === 0) return day + 9999;
  return day % 100 === 0 ? day + 99 : day;
}

/** Is one date surely after another? Compared as far as both are known: 2014 is not after 2014-03. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

/** Today as a date, by the reader's clock. */
export function today(now: Date = new Date()): PartialDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a text is a day that exists, like `2025-03-18`: `Date` alone would take the 30th of February for the 2nd of March. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
