import type { Recognisable } from '@/knowledge/index/names';

/** Repeatable random numbers (mulberry32): every run of the bench measures the same. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = 'b br d dr f fl g gr h k kl kr l m n p pl r s sch schl st str t tr v w z'.split(' ');
const NUCLEI = 'a e i o u au ei ie ä ö ü'.split(' ');
const CODAS = ' n r l s t m nd rg rt ch ng st'.split(' ');

/** Makes capitalised words in the sounds of German, two or three syllables long. */
export function inventedWords(random: () => number): () => string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const syllable = (): string => pick(ONSETS) + pick(NUCLEI) + pick(CODAS);
  return () => {
    const letters = Array.from({ length: 2 + Math.floor(random() * 2) }, syllable).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
}

/** Invented names, one, two or three words long (60, 30, 10 %), all different. */
export function inventedNames(count: number): string[] {
  const random = randomNumbers(count);
  const word = inventedWords(random);
  const texts = new Set<string>();
  while (texts.size < count) {
    const dice = random();
    texts.add(Array.from({ length: dice < 0.6 ? 1 : dice < 0.9 ? 2 : 3 }, word).join(' '));
  }
  return [...texts];
}

/**
 * An entity for each name. They bend like any German name; `plain` ones stand as they are, so that
 * peers, which know nothing of endings, find the same.
 */
export function gazetteer(names: readonly string[], { plain }: { plain: boolean }): Recognisable[] {
  return names.map((text, n) => ({
    id: `name-${n}`,
    pack: 'bench',
    names: { de: [{ text, ...(plain && { inflect: 'none' as const }) }], en: [] },
  }));
}
