import { endingsMask } from './pattern';

/** What may stand between a name and the head of a compound with it: Bundestag-s-wahl, Drohne-n-krieg. */
export const LINKS = ['', 's', 'n', 'en', 'es'] as const;

/** How a compound bends: like a noun, also like an inhabitant (Kremlsprecherinnen). */
export const COMPOUND_ENDINGS = endingsMask('', 's', 'es', 'e', 'en', 'n', 'in', 'innen');

/** Set before an adjective's head: a word in small letters must end with one of these. */
export const ADJECTIVE_SIGN = '0';

/** Shorter ends are no heads. Letters. */
export const SHORTEST_HEAD = 3;
