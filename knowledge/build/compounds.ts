import type { Entity } from '../entity';
import { compoundHeads } from '../forms/heads';
import { ENDINGS } from '../forms/pattern';
import type { Fault } from '../schema';
import type { Written } from './read';
import { surfaceForms } from './surfaceForms';
import { wordsBeginning } from './wordLists';

/**
 * Looks for words that the recogniser would take for a closed compound with a name, and that the lists
 * know: a word so established means something of its own ("Krimkrieg", "Europarat").
 *
 * @returns A fault for each such word that is neither blocked nor itself a name. Never throws.
 */
export function checkCompounds(entities: readonly Written<Entity>[]): Fault[] {
  const joined = entities.flatMap(({ file, value }) =>
    value.names.de.flatMap(({ text, compounds }, n) =>
      compounds ? [{ file, field: `names.de[${n}]`, text, small: text.toLowerCase() }] : [],
    ),
  );
  if (joined.length === 0) return [];
  const settled = settledWords(entities.map(({ value }) => value));
  const heads = new Set(compoundHeads().map((head) => head.replace(NO_LETTERS, '')));
  return wordsBeginning(joined.map(({ small }) => small))
    .filter((word) => !settled.has(word))
    .flatMap((word) =>
      joined
        .filter(({ small }) => word.startsWith(small) && isTail(word.slice(small.length), heads))
        .map(({ file, field, text }) => ({
          file,
          field,
          found: `${JSON.stringify(word)} in the lists of words, which would be read as a compound of ${JSON.stringify(text)}`,
          need: 'that word in `blocked`, or as a name of what it means',
        })),
    );
}

/** Words of which somebody has said what they mean: names and blocked phrases, lower case. */
function settledWords(entities: readonly Entity[]): Set<string> {
  return new Set(
    entities
      .flatMap(({ names, blocked }) => [
        ...names.de.flatMap((name) => surfaceForms(name, 'de')),
        ...(blocked?.de ?? []).flatMap((text) => surfaceForms({ text, inflect: 'noun' }, 'de')),
      ])
      .map((form) => form.toLowerCase()),
  );
}

/** Heads bend like nouns, and may be put together of two: -sicherheitsberaterin. */
function isTail(tail: string, heads: ReadonlySet<string>): boolean {
  return (
    isHead(tail, heads) ||
    [...tail].some((_, at) => isHead(tail.slice(0, at), heads) && isHead(tail.slice(at), heads))
  );
}

function isHead(tail: string, heads: ReadonlySet<string>): boolean {
  return ENDINGS.some(
    (ending) => tail.endsWith(ending) && heads.has(tail.slice(0, tail.length - ending.length)),
  );
}

/** Heads carry a sign of what they make: a noun or an adjective. Here that is all one. */
const NO_LETTERS = /^[^\p{L}]+/u;
