import germanWords from '@zxcvbn-ts/language-de/src/commonWords.json';
import encyclopedia from '@zxcvbn-ts/language-de/src/wikipedia.json';
import type { Entity } from '../entity';

/**
 * Ranks among the words of German Wikipedia. Up to the first stand countries and capitals everybody knows
 * (USA 242, Russland 787, Ukraine 1,797), up to the second what a newspaper names every day (Nato 3,093,
 * Krim 6,510).
 */
const EVERYWHERE = 2_000;
const EVERY_DAY = 10_000;

const RANKS: ReadonlyMap<string, number> = new Map(
  (encyclopedia as string[]).map((word, n): [string, number] => [word, n + 1]),
);
const WORDS: ReadonlySet<string> = new Set(germanWords as string[]);

/** What has no name but goes by phrases is made of everyday words. */
const OF_A_PHRASE = 2;

/**
 * How seldom papers name an entity, by the most frequent of its names of one word: 0 (everywhere), 1 (every
 * day), 2 (the list knows it), 3 (hardly ever, or only by several words).
 */
export function rarityOf({ names }: Pick<Entity, 'names'>): number {
  if (names.de.length === 0) return OF_A_PHRASE;
  return Math.min(
    3,
    ...names.de.filter(({ derived }) => !derived).map(({ text }) => rarityOfWord(text.toLowerCase())),
  );
}

function rarityOfWord(word: string): number {
  const rank = RANKS.get(word);
  if (rank === undefined) return WORDS.has(word) ? 0 : 3;
  return rank <= EVERYWHERE ? 0 : rank <= EVERY_DAY ? 1 : 2;
}
