import germanGiven from '@zxcvbn-ts/language-de/src/firstnames.json';
import germanFamily from '@zxcvbn-ts/language-de/src/lastnames.json';
import germanWords from '@zxcvbn-ts/language-de/src/wikipedia.json';
import englishGiven from '@zxcvbn-ts/language-en/src/firstnames.json';
import englishFamily from '@zxcvbn-ts/language-en/src/lastnames.json';
import { ENDINGS } from '@/knowledge/forms/pattern';
import { inventedWords, randomNumbers } from './gazetteer';

/** Each kind of name and how many in a hundred names are of it. A guess at what a large gazetteer of news holds. */
const SHARES = {
  person: 43,
  noble: 2,
  double: 5,
  family: 10,
  place: 20,
  body: 14,
  bodyFor: 5,
  titled: 1,
} as const;
/** So many words of the list are too common to begin the name of a body: "und", "wurde", "nach". */
const COMMON_WORDS = 200;

/**
 * Names as news are full of: persons (given and family name, "Anna von Weber", "Eva-Lena Kurz-Müller"),
 * families, places and firms of one invented word, bodies whose first word is an ordinary one
 * ("Stiftung Weber", "Museum für Brandorf"), titles with an article ("Die Brandorf"). All different, the
 * same in every run.
 *
 * @param background A text that must hold none of them, bent or not, by itself.
 */
export function newsNames(count: number, background: string): string[] {
  const random = randomNumbers(count);
  const invented = inventedWords(random);
  const given = either(words(germanGiven), words(englishGiven), random);
  const family = either(words(germanFamily), words(englishFamily), random);
  const ordinary = frequentFirst(words(germanWords.slice(COMMON_WORDS)), random);
  const make: Record<keyof typeof SHARES, () => string> = {
    person: () => `${given()} ${family()}`,
    noble: () => `${given()} von ${family()}`,
    double: () => `${given()}-${given()} ${family()}-${family()}`,
    family,
    place: invented,
    body: () => `${ordinary()} ${random() < 0.5 ? family() : invented()}`,
    bodyFor: () => `${ordinary()} für ${invented()}`,
    titled: () =>
      `${['Der', 'Die', 'Das'][Math.floor(random() * 3)]} ${random() < 0.5 ? ordinary() : invented()}`,
  };
  const kinds = Object.entries(SHARES).flatMap(([kind, share]) =>
    Array.from({ length: share }, () => make[kind as keyof typeof SHARES]),
  );
  const known = foldedStems(background);
  const names = new Set<string>();
  while (names.size < count) {
    const name = kinds[Math.floor(random() * kinds.length)]?.() ?? '';
    if (!name.split(/[ -]/).every((word) => known.has(folded(word)))) names.add(name);
  }
  return [...names];
}

/** Words of at least three letters, with a capital. */
function words(list: readonly string[]): string[] {
  return list
    .filter((word) => /^\p{L}{3,}$/u.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Lists stand in order of frequency; so do names on pages. */
function frequentFirst(list: readonly string[], random: () => number): () => string {
  return () => list[Math.floor(random() ** 2 * list.length)] ?? '';
}

function either(one: readonly string[], other: readonly string[], random: () => number): () => string {
  const ofOne = frequentFirst(one, random);
  const ofOther = frequentFirst(other, random);
  return () => (random() < 0.6 ? ofOne() : ofOther());
}

/** Every word of a text and whatever is left of it without an ending: a name of such words might stand there. */
function foldedStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const whole = folded(word);
    for (const ending of ENDINGS) {
      if (whole.endsWith(ending)) stems.add(whole.slice(0, whole.length - ending.length));
    }
  }
  return stems;
}

const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
