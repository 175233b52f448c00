/** How long something took over several rounds. Milliseconds. */
export interface Timing {
  median: number;
  min: number;
  max: number;
}

/**
 * Times some programs side by side: every round runs each once, so that whatever else the machine
 * does falls on all of them. Two rounds warm up and do not count.
 */
export function timeTogether<Name extends string>(
  programs: Record<Name, () => unknown>,
  rounds = 9,
): Record<Name, Timing> {
  const names = Object.keys(programs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      programs[name]();
      const took = performance.now() - start;
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(times.get(name) ?? [])])) as Record<
    Name,
    Timing
  >;
}

/** Median, least and most of some durations. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: rounded(sorted[sorted.length >> 1] ?? 0),
    min: rounded(sorted[0] ?? 0),
    max: rounded(sorted.at(-1) ?? 0),
  };
}

export const rounded = (number: number): number => Math.round(number * 1000) / 1000;
