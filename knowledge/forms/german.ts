import type { Name } from '../entity';
import { endingsMask, type Pattern } from './pattern';
import { germanSpellings } from './spellings';
import { splitName } from './split';

/** Genitive of names: Putins. */
const NAME = endingsMask('', 's');
/** Behind a hissing sound only an apostrophe can follow (Boris’), which `match.ts` sees to. */
const NAME_HISSING = endingsMask('');
/** Singular and plural of nouns: Abkommens, Hauses, Gesetze, Sanktionen, Waffenruhen. */
const NOUN = endingsMask('', 's', 'es', 'e', 'en', 'n');
/** russisch, russische, … : also undeclined ("spricht Russisch"). */
const DERIVED_ADJECTIVE = endingsMask('', 'e', 'en', 'er', 'es', 'em');
/** Moskauer, Moskauers, Moskauern, Moskauerin, Moskauerinnen. */
const INHABITANT_ER = endingsMask('', 's', 'n', 'in', 'innen');
/** Russe, Russen. */
const INHABITANT_E = endingsMask('', 'n');
/** Russin, Russinnen. */
const INHABITANT_IN = endingsMask('', 'nen');
const AS_IT_STANDS = endingsMask('');

/** What an adjective made from a name may begin with: prorussisch, innerukrainisch. */
const ADJECTIVE_BEGINNINGS = ['', 'pro', 'anti', 'nicht', 'inner'];

/**
 * The German patterns of a name: each of its spellings with the endings it takes.
 *
 * @throws RangeError when a stem bar is misplaced, or compounds are asked for of several words.
 */
export function germanPatterns(name: Name): Pattern[] {
  if (name.compounds && splitName(name.text).words.length > 1) {
    throw new RangeError(
      `the name ${JSON.stringify(name.text)} takes compounds and has several words; needed: one word, or no compounds`,
    );
  }
  const beginnings = name.derived === 'adjective' ? ADJECTIVE_BEGINNINGS : [''];
  return beginnings.flatMap((beginning) =>
    germanSpellings(`${beginning}${name.text}`).map((text) =>
      withLastEndings(splitName(text), endingsOf({ ...name, text })),
    ),
  );
}

function endingsOf({ text, inflect, derived }: Name): number {
  if (derived === 'adjective') return DERIVED_ADJECTIVE;
  if (derived === 'inhabitant') {
    if (text.endsWith('e')) return INHABITANT_E;
    return text.endsWith('in') ? INHABITANT_IN : INHABITANT_ER;
  }
  // A name with a declined adjective ends in a noun: des Weißen Hauses.
  const kind = inflect ?? (text.includes('|') ? 'noun' : 'name');
  if (kind === 'none') return AS_IT_STANDS;
  if (kind === 'noun') return NOUN;
  return /[sxzß]$/i.test(text) ? NAME_HISSING : NAME;
}

/** Gives the last word its endings; a declined last word keeps those of an adjective. */
function withLastEndings({ words }: Pattern, endings: number): Pattern {
  const last = words.at(-1);
  if (last?.nominative !== 0) return { words };
  return { words: [...words.slice(0, -1), { ...last, endings }] };
}
