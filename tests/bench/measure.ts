/** Middle, least and most of some numbers: durations in milliseconds, or ratios. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/**
 * Times some programs side by side: every round runs each once, so that whatever else the machine
 * does falls on all of them. Two rounds warm up and do not count.
 *
 * @returns For each program its time in every round, in order. Milliseconds.
 */
export function timeTogether<Name extends string>(
  programs: Record<Name, () => unknown>,
  rounds = 9,
): Record<Name, number[]> {
  const names = Object.keys(programs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = -2; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      programs[name]();
      const took = performance.now() - start;
      if (round >= 0) times[name].push(took);
    }
  }
  return times;
}

/** Median, least and most; NaN of nothing. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  return {
    median: rounded(sorted[sorted.length >> 1] ?? Number.NaN),
    min: rounded(sorted[0] ?? Number.NaN),
    max: rounded(sorted.at(-1) ?? Number.NaN),
  };
}

/**
 * How many times as long one program took as another, round by round: what slows the machine down for
 * a while slows both, so ratios are steadier than times.
 */
export function ratioOf(times: readonly number[], others: readonly number[]): Spread {
  return spreadOf(times.map((time, round) => time / (others[round] ?? Number.NaN)));
}

export const rounded = (number: number): number => Math.round(number * 1000) / 1000;
