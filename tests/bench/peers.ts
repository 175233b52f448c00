import { AhoCorasick } from '@monyone/aho-corasick';

/** A finder of plain names in a text: start and end of each, UTF-16 code units, in text order. */
export type Finder = (text: string) => number[];

const WORD_BEFORE = '(?<![\\p{L}\\p{N}])';
const WORD_AFTER = '(?![\\p{L}\\p{N}])';

/** One regular expression over all names, longest first. */
export function oneRegExp(names: readonly string[]): Finder {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const source = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`${WORD_BEFORE}(?:${source})${WORD_AFTER}`, 'gu');
  return (text) => [...text.matchAll(pattern)].flatMap(({ index, 0: name }) => [index, index + name.length]);
}

/** Words cut by a regular expression, and a map from first words to the names they begin. */
export function mapAndTokeniser(names: readonly string[]): Finder {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    const [first = ''] = name.split(' ');
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  return (text) => {
    const found: number[] = [];
    let taken = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (match.index < taken) continue;
      const name = byFirst
        .get(match[0])
        ?.find(
          (one) =>
            text.startsWith(one, match.index) &&
            !/^[\p{L}\p{N}]/u.test(text.slice(match.index + one.length, match.index + one.length + 2)),
        );
      if (name) {
        taken = match.index + name.length;
        found.push(match.index, taken);
      }
    }
    return found;
  };
}

/** A published Aho-Corasick automaton; edges and overlaps settled behind it. */
export function ahoCorasick(names: readonly string[]): Finder {
  const automaton = new AhoCorasick([...names]);
  return (text) => {
    const whole = automaton
      .matchInText(text)
      .map(({ begin, end }) => ({ start: begin, end }))
      .filter(
        ({ start, end }) =>
          !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
          !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const found: number[] = [];
    let taken = 0;
    for (const { start, end } of whole) {
      if (start < taken) continue;
      found.push(start, end);
      taken = end;
    }
    return found;
  };
}

/** The floor: looks at every character and does nothing else. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
