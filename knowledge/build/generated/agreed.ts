/**
 * What two lists say, if they say the same in whatever order; [] where they differ, for then nobody here
 * can tell which is right.
 */
export function agreed(one: readonly string[], other: readonly string[]): string[] {
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && [...a].every((value) => b.has(value)) ? [...a].sort() : [];
}
