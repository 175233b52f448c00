import { type Pattern, wordForms } from '@/knowledge/forms/pattern';

/** Every surface form of a pattern; of its gaps only that there is one. */
export function formsOf({ words }: Pattern): string[] {
  return words.reduce<string[]>(
    (rows, word) =>
      rows.length === 0
        ? wordForms(word)
        : rows.flatMap((row) => wordForms(word).map((form) => `${row} ${form}`)),
    [],
  );
}
