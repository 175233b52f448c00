import type { Bond } from '@/knowledge/dossier';

/** As many as a glance takes in, and as stand below each other on a small screen. */
const MOST_ROWS = 14;

/** A line between two rows, by their numbers; `from` is the upper one. */
export interface Arc {
  from: number;
  to: number;
  /** Every relation between the two has ended. */
  ended: boolean;
}

export interface ArcLayout {
  /** Ids from top to bottom. */
  rows: string[];
  arcs: Arc[];
}

/**
 * The entities with the most relations below each other, and who is related to whom as arcs beside them: labels
 * stay horizontal and legible however narrow it is. Rows change places for as long as that makes arcs shorter.
 * Same bonds, same picture.
 *
 * @returns No rows where nothing is related.
 */
export function arcLayout(bonds: readonly Bond[], most = MOST_ROWS): ArcLayout {
  const pairs = pairsOf(bonds);
  const chosen = mostCentral(pairs, most);
  const lines = pairs.filter(({ a, b }) => chosen.includes(a) && chosen.includes(b));
  // One whose partners were all left out has nothing to show.
  const rows = shortened(
    chosen.filter((id) => lines.some(({ a, b }) => a === id || b === id)),
    lines,
  );
  const arcs = lines.map(({ a, b, ended }) => {
    const [one, other] = [rows.indexOf(a), rows.indexOf(b)];
    return { from: Math.min(one, other), to: Math.max(one, other), ended };
  });
  return { rows, arcs };
}

interface Pair {
  a: string;
  b: string;
  ended: boolean;
}

function pairsOf(bonds: readonly Bond[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { from, to, until } of bonds) {
    const [a, b] = from < to ? [from, to] : [to, from];
    const ended = until !== undefined && (pairs.get(`${a} ${b}`)?.ended ?? true);
    pairs.set(`${a} ${b}`, { a, b, ended });
  }
  return [...pairs.values()];
}

function mostCentral(pairs: readonly Pair[], most: number): string[] {
  const degree = new Map<string, number>();
  for (const id of pairs.flatMap(({ a, b }) => [a, b])) degree.set(id, (degree.get(id) ?? 0) + 1);
  return [...degree]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id);
}

/** Swaps two rows at a time while the arcs together get shorter: at 14 rows a few thousand additions. */
function shortened(rows: readonly string[], pairs: readonly Pair[]): string[] {
  let best = [...rows];
  let length = lengthOf(best, pairs);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let i = 0; i < best.length; i += 1) {
      for (let j = i + 1; j < best.length; j += 1) {
        const swapped = best.with(i, best[j] ?? '').with(j, best[i] ?? '');
        const shorter = lengthOf(swapped, pairs);
        if (shorter >= length) continue;
        [best, length, isBetter] = [swapped, shorter, true];
      }
    }
  }
  return best;
}

function lengthOf(rows: readonly string[], pairs: readonly Pair[]): number {
  const place = new Map(rows.map((id, i) => [id, i]));
  return pairs.reduce((sum, { a, b }) => sum + Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0)), 0);
}
