import type { Name } from '../entity';
import { compoundHeads } from './heads';
import { endingsMask, type Pattern, type PatternWord } from './pattern';
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

/**
 * The German patterns of a name: itself with its endings, and its closed compounds where it takes
 * any.
 *
 * @throws RangeError when a stem bar is misplaced.
 */
export function germanPatterns(name: Name): Pattern[] {
  const pattern = withLastEndings(splitName(name.text), endingsOf(name));
  return name.compounds ? [pattern, ...compoundHeads.map((head) => compound(name.text, head))] : [pattern];
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

/** Kreml + sprecher: one word, bending like its head. Only the name's last word is joined. */
function compound(text: string, head: string): Pattern {
  const { words } = splitName(`${text}${head}`);
  const last = words.at(-1) as PatternWord;
  return { words: [...words.slice(0, -1), { ...last, endings: NOUN | INHABITANT_ER }] };
}
