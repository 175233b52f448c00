import { AhoCorasick } from '@monyone/aho-corasick';
import { TrieMap } from 'mnemonist';

/** A finder of plain names in a text: start and end of each, UTF-16 code units, in text order. */
export type Finder = (text: string) => number[];

const WORD_BEFORE = '(?<![\\p{L}\\p{N}])';
const WORD_AFTER = '(?![\\p{L}\\p{N}])';
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** One regular expression over all names, longest first. */
export function nameExpression(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const source = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`${WORD_BEFORE}(?:${source})${WORD_AFTER}`, 'gu');
}

/** One regular expression over all names. */
export function oneRegExp(names: readonly string[]): Finder {
  const pattern = nameExpression(names);
  return (text) => [...text.matchAll(pattern)].flatMap(({ index, 0: name }) => [index, index + name.length]);
}

/**
 * Words cut by a regular expression; a map from the first word of names to how many words the longest
 * of them has; and a set of all names, asked for as many words at once, then for fewer.
 */
export function mapAndTokeniser(names: readonly string[]): Finder {
  const all = new Set(names);
  const mostWords = new Map<string, number>();
  for (const name of names) {
    const words = name.match(WORD) ?? [];
    const [first = ''] = words;
    mostWords.set(first, Math.max(words.length, mostWords.get(first) ?? 0));
  }
  return (text) => {
    const found: number[] = [];
    const words = [...text.matchAll(WORD)];
    for (let w = 0; w < words.length; w += 1) {
      const start = words[w]?.index ?? 0;
      for (let count = mostWords.get(words[w]?.[0] ?? '') ?? 0; count > 0; count -= 1) {
        const last = words[w + count - 1];
        if (!last || !all.has(text.slice(start, last.index + last[0].length))) continue;
        found.push(start, last.index + last[0].length);
        w += count - 1;
        break;
      }
    }
    return found;
  };
}

/** What a node of mnemonist's trie is: its branches by token, and under `NAME_ENDS` that a name ends here. */
interface TrieNode {
  [token: string]: TrieNode | undefined;
}
const NAME_ENDS = String.fromCharCode(0);

/**
 * A published trie, over words and what stands between them. It answers for whole names only, so the
 * longest match walks its nodes itself; asking it once for every length would be slower.
 */
export function trieOfWords(names: readonly string[]): Finder {
  const trie = new TrieMap<string[], true>(Array as unknown as new () => string[]);
  for (const name of names) trie.set(tokensOf(name), true);
  const { root } = trie as unknown as { root: TrieNode };
  return (text) => {
    const found: number[] = [];
    const tokens = tokensOf(text);
    let start = 0;
    for (let t = 0; t < tokens.length; ) {
      let node = branch(root, tokens[t]);
      let length = 0;
      let longest = 0;
      let taken = 1;
      for (let next = t; node; next += 1) {
        length += tokens[next]?.length ?? 0;
        if (NAME_ENDS in node) {
          longest = length;
          taken = next + 1 - t;
        }
        node = branch(node, tokens[next + 1]);
      }
      if (longest > 0) found.push(start, start + longest);
      start += longest || (tokens[t]?.length ?? 0);
      t += taken;
    }
    return found;
  };
}

/** Words and the stretches between them, all of the text. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The trie's nodes are plain objects, which also have a `constructor`. */
function branch(node: TrieNode, token: string | undefined): TrieNode | undefined {
  return token !== undefined && Object.hasOwn(node, token) ? node[token] : undefined;
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
