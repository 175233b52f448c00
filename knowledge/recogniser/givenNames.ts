import german from '@zxcvbn-ts/language-de/src/firstnames.json';
import english from '@zxcvbn-ts/language-en/src/firstnames.json';

/**
 * Given names that are also words, months or places that stand in front of names: "im August Trump …",
 * "Can Trump …", "In April Trump …", "in Georgia Putin …".
 */
const ORDINARY_WORDS = new Set(
  `adel angel april asia atlanta august austin bill bird bride brooks can carolina carry chad charity chelsea cherish
   christ con dallas dawn de dean del deny di easter eden else em ernst faith fan fine florence florida frank gates
   geneva georgia glad glory grace happy harmony honor hope jewel jordan joy juli june juni lane lasse lean line lion
   lucky mag mai mark max may mercy milan min morgen page patience pen penny pet reine roman rose row said shell star
   storm sue sunshine sydney till tuesday van victoria virginia will wolf`.split(/\s+/),
);

/** Given names that the lists below lack, met before surnames we know. */
const MISSING =
  `achmat balázs boris charles daniil darja denzel dmitri grigori heiko igor ivana judd kirill pawel siim stephen steve
  vladimir wassili wladimir zach`.split(/\s+/);

/** Frequent given names, lower case. From @zxcvbn-ts/language-de and -en (MIT). */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [...(german as string[]), ...(english as string[]), ...MISSING].filter((name) => !ORDINARY_WORDS.has(name)),
);

/** Whether a capitalised word is a given name ("Judd", "Lennart"). */
export function isGivenName(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && GIVEN_NAMES.has(word.toLowerCase());
}
