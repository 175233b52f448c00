import german from '@zxcvbn-ts/language-de/src/firstnames.json';
import english from '@zxcvbn-ts/language-en/src/firstnames.json';

/** Given names that stand in front of names as ordinary words: "im August Trump …", "Mark", "Frank". */
const ORDINARY_WORDS = [
  'august',
  'christ',
  'ernst',
  'frank',
  'mai',
  'mark',
  'may',
  'roman',
  'rose',
  'will',
  'wolf',
];

/** Given names that the lists below lack, met before surnames we know. */
const MISSING = ['denzel', 'grigori', 'igor', 'ivana', 'judd', 'steve', 'wassili'];

/** Frequent given names, lower case. From @zxcvbn-ts/language-de and -en (MIT). */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [...(german as string[]), ...(english as string[]), ...MISSING].filter(
    (name) => !ORDINARY_WORDS.includes(name),
  ),
);

/** Whether a capitalised word is a given name ("Judd", "Lennart"). */
export function isGivenName(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && GIVEN_NAMES.has(word.toLowerCase());
}
