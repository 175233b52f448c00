import Fuse from 'fuse.js';
import type { Language, Text } from './entity';
import { withTwoLetterUmlauts } from './forms/spellings';

/** What search looks at. */
export interface Searchable {
  label: Text;
  kind: Text;
  /** Every name in both languages, without stem bars. */
  names: readonly string[];
}

/** Finds entries by what a reader types, best first; [] for a query under two letters, or no hit. */
export type Search<Entry> = (query: string, language: Language) => Entry[];

/** One letter means nothing yet, and would find half of everything. */
const SHORTEST_QUERY = 2;
/** Below that, nearly everything is like nearly everything: only beginnings of words count. */
const SHORTEST_FUZZY_QUERY = 4;

/** How unlike a hit may be, 0 (same) to 1 (anything): lets through a slip in four or five letters ("Nornikel"). */
const FUZZY_THRESHOLD = 0.3;

/** Letters an inflected query may have more than the name: "Kremls", "Rubels", "Moskauern". */
const LONGEST_ENDING = 2;

/**
 * Opens a search over entries. First come names that are the query, then names that begin with it, then
 * names with a word that begins with it; where there are none, names that are like it. Last come entries
 * whose kind line has a word that begins with it ("Außenminister").
 */
export function openSearch<Entry extends Searchable>(entries: readonly Entry[]): Search<Entry> {
  const spelled = entries.map((entry) => ({ entry, spellings: spellingsOf(entry) }));
  const fuse = new Fuse(spelled, { keys: ['spellings'], threshold: FUZZY_THRESHOLD });
  return (query, language) => {
    const asked = fold(query);
    if (asked.length < SHORTEST_QUERY) return [];
    const near = spelled
      .map(({ entry, spellings }) => ({
        entry,
        rank: Math.min(...spellings.map((name) => rankOf(name, asked))),
      }))
      .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry);
    // What is only like the query is noise beside what begins with it.
    const like =
      near.length > 0 || asked.length < SHORTEST_FUZZY_QUERY
        ? []
        : fuse.search(asked).map(({ item }) => item.entry);
    const described = entries.filter(({ kind }) => hasWordFrom(fold(kind[language]), asked));
    return [...new Set([...near, ...like, ...described])];
  };
}

/** Less is closer; of names equally close, the shorter one comes first. No name has a thousand letters. */
const RANK = { same: 0, begins: 1000, wordBegins: 2000 } as const;

function rankOf(name: string, asked: string): number {
  if (name === asked) return RANK.same;
  if (
    name.length > LONGEST_ENDING &&
    asked.startsWith(name) &&
    asked.length - name.length <= LONGEST_ENDING
  ) {
    return RANK.same + asked.length - name.length;
  }
  if (name.startsWith(asked)) return RANK.begins + name.length;
  return hasWordFrom(name, asked) ? RANK.wordBegins + name.length : Number.POSITIVE_INFINITY;
}

function hasWordFrom(text: string, asked: string): boolean {
  return text.startsWith(asked) || text.includes(` ${asked}`) || text.includes(`-${asked}`);
}

/** Every name as it may be typed: umlauts as the letter alone and as two letters. */
function spellingsOf({ label, names }: Searchable): string[] {
  const written = [label.de, label.en, ...names];
  return [
    ...new Set(written.flatMap((name) => [fold(name), fold(withTwoLetterUmlauts(name.normalize('NFC')))])),
  ];
}

/** Lower case, without accents and soft hyphens, ß as ss, one hyphen for any dash, one space for any gap. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
