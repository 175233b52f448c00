import type { Entity } from '../entity';
import { compoundHeads } from '../forms/heads';
import { compileIndex } from '../index/compile';
import { entityOf, idOf, nameText, openIndex } from '../index/open';
import { beginsLikeCompound, compoundNames } from '../recogniser/compounds';
import type { Fault } from '../schema';
import type { Written } from './read';
import { surfaceForms } from './surfaceForms';
import { KNOWN_WORDS } from './wordLists';

/**
 * Looks for words that the recogniser takes for a closed compound with a name, and that the lists
 * know: a word so established means something of its own ("Krimkrieg", "Europarat").
 *
 * @returns A fault for each such word that is neither blocked nor itself a name. Never throws.
 */
export function checkCompounds(entities: readonly Written<Entity>[]): Fault[] {
  const compounding = entities.flatMap(({ value }) => {
    const names = value.names.de.filter(({ compounds }) => compounds);
    return names.length === 0 ? [] : [{ id: value.id, pack: '', names: { de: names, en: [] } }];
  });
  if (compounding.length === 0) return [];
  const index = openIndex(compileIndex(compounding, compoundHeads()));
  const settled = settledWords(entities.map(({ value }) => value));
  return KNOWN_WORDS.filter((word) => !settled.has(word)).flatMap((word) => {
    if (!beginsLikeCompound(index, word, 0, word.length)) return [];
    const written = word.charAt(0).toUpperCase() + word.slice(1);
    return compoundNames(index, written, 0, written.length).flatMap(({ name }) => {
      const id = idOf(index, entityOf(index, name));
      const text = nameText(index, name);
      const owner = entities.find(({ value }) => value.id === id);
      const place = owner?.value.names.de.findIndex((one) => one.compounds && one.text === text) ?? -1;
      return {
        file: owner?.file ?? '',
        field: `names.de[${place}]`,
        found: `${JSON.stringify(word)} in the lists of words, which is read as a compound of ${JSON.stringify(text)}`,
        need: 'that word in `blocked`, or as a name of what it means',
      };
    });
  });
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
