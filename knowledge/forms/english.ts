import type { Name } from '../entity';
import { endingsMask, type Pattern } from './pattern';
import { splitName } from './split';

/** The genitive ’s is seen to by `match.ts`; plain names take no ending. */
const NAME = endingsMask('');
const NOUN = endingsMask('', 's', 'es');

/**
 * The English patterns of a name.
 *
 * @throws RangeError when a stem bar is misplaced.
 */
export function englishPatterns({ text, inflect, derived, lower }: Name): Pattern[] {
  const { words } = splitName(text);
  const last = words.at(-1);
  if (!last) return [];
  // What may be written small is a common noun, and has a plural.
  const kind = inflect ?? (lower || derived ? 'noun' : 'name');
  const endings = kind === 'noun' ? NOUN : NAME;
  return [{ words: [...words.slice(0, -1), { ...last, endings }] }];
}
