/**
 * How often a page that keeps changing is read again. Pure: the clock is handed in. Times in ms, on
 * any clock that runs evenly.
 */
export interface Pace {
  /** When the last passes began; all of them since the last pause, none older than `SPAN_MS`. */
  readonly passes: readonly number[];
  readonly pausedUntil: number;
  /** Pauses in a row, without a quiet time between. */
  readonly pauses: number;
}

export const FRESH_PACE: Pace = { passes: [], pausedUntil: 0, pauses: 0 };

/** So many passes in such a time, then a pause: tickers and counters change every second or faster. */
const MOST_PASSES = 10;
const SPAN_MS = 10_000;
const PAUSE_MS = 2_000;

/** After so many pauses in a row (1½ to 4 minutes) the page will not come to rest. */
const MOST_PAUSES = 20;

/** How long to wait before the next pass may begin. Ms, 0 for at once. */
export function waitBefore(pace: Pace, now: number): number {
  return Math.max(0, pace.pausedUntil - now);
}

/** The pace after a pass that began now. */
export function afterPass(pace: Pace, now: number): Pace {
  const recent = pace.passes.filter((began) => began > now - SPAN_MS);
  const wasQuiet = recent.length === 0 && now > pace.pausedUntil + SPAN_MS;
  const pauses = wasQuiet ? 0 : pace.pauses;
  const passes = [...recent, now];
  return passes.length < MOST_PASSES
    ? { passes, pausedUntil: pace.pausedUntil, pauses }
    : { passes: [], pausedUntil: now + PAUSE_MS, pauses: pauses + 1 };
}

/** Whether to stop reading the page again. */
export function isRestless(pace: Pace): boolean {
  return pace.pauses >= MOST_PAUSES;
}
