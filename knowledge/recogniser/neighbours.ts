import { FLAG } from '../index/layout';
import { FOLD, INVISIBLE, SEPARATOR } from './fold';
import { isGivenName } from './givenNames';
import { isHyphen } from './verify';

/** What stands right beside a name, in bits: `evidence.ts` weighs it. */
export const NEIGHBOUR = {
  /** A capitalised word follows: a title may belong to somebody else. */
  othersNameFollows: 1,
  /** A number follows: "Bild 4". */
  numberFollows: 2,
  /** A given name stands before: "Judd Trump". */
  givenNameBefore: 4,
  /** The title is of the past, or of another body: "damals US-Präsident", "Ex-US-Präsident", "Präsident des Weltverbands". */
  otherOffice: 8,
  /** A street, a house or a club has the name: "Moskauer Straße", "Hotel Washington". */
  otherThing: 16,
  /** "als US-Präsident": whoever is spoken of held the office. */
  inOffice: 32,
  /** A comma and a given name follow a title: "US-Präsident, Joe Biden". */
  othersNameBehindComma: 64,
  /** "des Präsidenten": what follows behind a comma belongs to the word before. */
  genitive: 128,
} as const;

const OPENING_QUOTES = '"“„«»‚‘\'';

// The words in these sets count only with a capital: "weg" and "drive" are also no streets.

/** Words before a name that make a house or a club of it: "Hotel Washington", "RK Krim". */
const LEADS = new Set(
  'bar bistro café cafe club cska diskothek dinamo dynamo fc gasthaus gasthof gaststätte hotel hk kino kneipe kulturhaus lok lokal lokomotive pension restaurant rk sc sk spartak sv theater torpedo tsv tus vfb vfl zska'.split(
    ' ',
  ),
);
/** Words coupled to a name by a hyphen that make a place of it: "Kreml-Siedlung". */
const COUPLED_TAILS = new Set(
  'allee apotheke arena café cafe cup gasse hotel höhe linde platz siedlung steg straße strasse str viertel weg'.split(
    ' ',
  ),
);
/** Words behind an adjective in -er: "Moskauer Straße". */
const STREETS = new Set('allee gasse platz straße strasse str weg'.split(' '));
/** Words behind an English name: "Kremlin Drive". */
const ENGLISH_STREETS = new Set('avenue boulevard drive lane road street'.split(' '));

/** Words that give a title to another time or another person, without their endings. */
const OTHER_HOLDER =
  /^(?:damal(?:s|ig)|einstig|ehemalig|früher|vormalig|vorig|zeitweilig|künftig|designiert|stellvertretend|former|then$|future$|deputy$)/i;
/** The same, coupled to a title by a hyphen: "Ex-US-Präsident", "then-US President". */
const OTHER_HOLDER_COUPLED = /^(?:ex|alt|vize|then)$/i;

/** A neighbour is read no further. UTF-16 code units. */
const LONGEST_NEIGHBOUR = 24;

/**
 * What stands right beside a name, as far as it matters for one with these flags.
 *
 * @param start Where the name begins, and `end` where it ends: UTF-16 code units, `end` exclusive.
 * @param flags Bits of `FLAG`.
 * @returns Bits of `NEIGHBOUR`; 0 where nothing speaks.
 */
export function neighboursOf(text: string, start: number, end: number, flags: number): number {
  if ((flags & FLAG.cue) !== 0) return 0;
  const isOffice = (flags & FLAG.office) !== 0;
  // Titles apart, only capitals beside a name say something: most names stand between small words.
  return neighbourBefore(text, start, isOffice) | neighbourAfter(text, end, isOffice);
}

function neighbourBefore(text: string, start: number, isOffice: boolean): number {
  const isQuoted = OPENING_QUOTES.includes(text.charAt(start - 1)) && start > 0;
  const end = isQuoted ? start - 2 : start - 1;
  const isSpaceBefore = isSpace(text.charCodeAt(end));
  if (!isSpaceBefore && !(isOffice && isHyphen(text.charCodeAt(end)))) return 0;
  const begin = wordBegin(text, end);
  if (begin === end || (!isOffice && isSmall(text.charCodeAt(begin)))) return 0;
  const word = visible(text, begin, end);
  if (isQuoted) return isOneOf(LEADS, word) ? NEIGHBOUR.otherThing : 0;
  if (!isSpaceBefore) return OTHER_HOLDER_COUPLED.test(word) ? NEIGHBOUR.otherOffice : 0;
  return (
    (isGivenName(word) ? NEIGHBOUR.givenNameBefore : 0) |
    (isOneOf(LEADS, word) ? NEIGHBOUR.otherThing : 0) |
    (isOffice && OTHER_HOLDER.test(word) ? NEIGHBOUR.otherOffice : 0) |
    (isOffice && (word === 'als' || word === 'as') ? NEIGHBOUR.inOffice : 0) |
    (isOffice && word === 'des' ? NEIGHBOUR.genitive : 0)
  );
}

function neighbourAfter(text: string, end: number, isOffice: boolean): number {
  const isSpaceAfter = isSpace(text.charCodeAt(end));
  if (isOffice && isGivenNameBehindComma(text, end)) return NEIGHBOUR.othersNameBehindComma;
  if (!isSpaceAfter && !isHyphen(text.charCodeAt(end))) return 0;
  if (!isOffice && isSmall(text.charCodeAt(end + 1))) return 0;
  const word = visible(text, end + 1, wordEnd(text, end + 1));
  if (!isSpaceAfter) return isOneOf(COUPLED_TAILS, word) ? NEIGHBOUR.otherThing : 0;
  return (
    (/^\d/.test(word) ? NEIGHBOUR.numberFollows : 0) |
    (hasCapital(word.charAt(0)) && !isLineInCapitals(text, end, word) ? NEIGHBOUR.othersNameFollows : 0) |
    (isOffice && word === 'des' ? NEIGHBOUR.otherOffice : 0) |
    (isStreet(word, text.slice(end - 2, end)) ? NEIGHBOUR.otherThing : 0)
  );
}

/** In "KREMLSPRECHER LOBT GIPFEL" a capital does not make a name. */
const isLineInCapitals = (text: string, end: number, word: string): boolean =>
  hasCapital(text.charAt(end - 1)) && word.length > 1 && word === word.toUpperCase();

function isGivenNameBehindComma(text: string, end: number): boolean {
  return (
    text.charAt(end) === ',' &&
    isSpace(text.charCodeAt(end + 1)) &&
    isGivenName(visible(text, end + 2, wordEnd(text, end + 2)))
  );
}

/** Whether a word behind a name with this ending makes a street of it. */
function isStreet(word: string, ending: string): boolean {
  return isOneOf(ENGLISH_STREETS, word) || (isOneOf(STREETS, word) && ending.toLowerCase() === 'er');
}

function isOneOf(words: ReadonlySet<string>, word: string): boolean {
  return hasCapital(word.charAt(0)) && words.has(word.toLowerCase());
}

/** Where the word begins that ends at `end`; `end` if none does. */
function wordBegin(text: string, end: number): number {
  let begin = end;
  while (begin > 0 && end - begin < LONGEST_NEIGHBOUR && isLetter(text, begin - 1)) begin -= 1;
  return begin;
}

/** Where the word ends that begins at `begin`; `begin` if none does. */
function wordEnd(text: string, begin: number): number {
  let end = begin;
  while (end < text.length && end - begin < LONGEST_NEIGHBOUR && isLetter(text, end)) end += 1;
  return end;
}

/** A stretch of text without invisible characters. */
const visible = (text: string, begin: number, end: number): string =>
  text.slice(begin, end).replace(INVISIBLE, '');

const isLetter = (text: string, at: number): boolean => FOLD[text.charCodeAt(at)] !== SEPARATOR;

/** a to z: most letters that begin a word. */
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;

const hasCapital = (word: string): boolean => word !== word.toLowerCase();

/** Space or no-break space: a line break parts more. */
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0;
