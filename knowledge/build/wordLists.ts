import germanWords from '@zxcvbn-ts/language-de/src/commonWords.json';
import germanGivenNames from '@zxcvbn-ts/language-de/src/firstnames.json';
import germanSurnames from '@zxcvbn-ts/language-de/src/lastnames.json';
import germanEncyclopedia from '@zxcvbn-ts/language-de/src/wikipedia.json';
import englishWords from '@zxcvbn-ts/language-en/src/commonWords.json';
import englishGivenNames from '@zxcvbn-ts/language-en/src/firstnames.json';
import englishSurnames from '@zxcvbn-ts/language-en/src/lastnames.json';
import type { Language } from '../entity';

/** The German words, from film subtitles, are 12,558: frequent, all of them. Of the English 55,830 as many count. */
const FREQUENT_WORDS = 12_500;
/**
 * The German surnames are 3,000, the English 88,799. Up to here they hold the people our names could be
 * mistaken for (Rubio 1,166, Nickel 4,417, Trump 8,608); further down stand "Bild" and "American", in
 * ever longer blocks of equal rarity.
 */
const FREQUENT_SURNAMES = 10_000;

/** Where a word stands in a list: "German surname no. 256"; given names have no rank, theirs is the alphabet. */
interface WordList {
  says: string;
  ranks: ReadonlyMap<string, number>;
  ranked: boolean;
}

const wordList = (says: string, words: readonly string[], most = words.length): WordList => ({
  says,
  ranks: new Map(words.slice(0, most).map((word, n) => [word, n + 1])),
  ranked: true,
});
const givenNames = (says: string, words: readonly string[]): WordList => ({
  ...wordList(says, words),
  ranked: false,
});

const WORDS: Readonly<Record<Language, WordList>> = {
  de: wordList('German word', germanWords as string[], FREQUENT_WORDS),
  en: wordList('English word', englishWords as string[], FREQUENT_WORDS),
};

/** Words belong to a language; people are in the news of both. */
const PEOPLE: readonly WordList[] = [
  givenNames('German given name', germanGivenNames as string[]),
  givenNames('English given name', englishGivenNames as string[]),
  wordList('German surname', germanSurnames as string[], FREQUENT_SURNAMES),
  wordList('English surname', englishSurnames as string[], FREQUENT_SURNAMES),
];

/** Every word of the German lists and every person's name, lower case; the encyclopedia's down to rare ones. */
export const KNOWN_WORDS: readonly string[] = [
  ...new Set(
    [
      germanWords,
      germanEncyclopedia,
      germanGivenNames,
      englishGivenNames,
      germanSurnames,
      englishSurnames,
    ].flat() as string[],
  ),
];

/** Whether the lists know a word as a frequent one: where it stands, [] if nowhere. Case does not count. */
export function asWord(word: string, language: Language): string[] {
  return places(word, [WORDS[language]]);
}

/** Whether the lists know a word as a given name or a frequent surname: where it stands, [] if nowhere. */
export function asPerson(word: string): string[] {
  return places(word, PEOPLE);
}

function places(word: string, lists: readonly WordList[]): string[] {
  return lists.flatMap(({ says, ranks, ranked }) => {
    const rank = ranks.get(word.toLowerCase());
    if (rank === undefined) return [];
    return [ranked ? `${says} no. ${rank}` : says];
  });
}
