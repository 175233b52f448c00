import { FOLD, INVISIBLE, SEPARATOR } from './fold';
import { isGivenName } from './givenNames';

/** What stands right beside a name, in bits: `resolve.ts` weighs it. */
export const CONTEXT = {
  /** A capitalised word follows, or a comma and a given name: a title may belong to somebody else. */
  othersNameFollows: 1,
  /** A number follows: "Bild 4". */
  numberFollows: 2,
  /** A given name stands before: "Judd Trump". */
  givenNameBefore: 4,
  /** The title is of the past, or of another body: "damals US-Präsident", "Ex-US-Präsident", "Präsident des Weltverbands". */
  otherOffice: 8,
  /** A street, a house or a club has the name: "Moskauer Straße", "Hotel Washington". */
  otherThing: 16,
} as const;

// The words in these sets count only with a capital: "weg" and "drive" are also no streets.

/** Words before a name that make a house or a club of it: "Hotel Washington", "RK Krim". */
const LEADS = new Set(
  'bar café cafe club cska diskothek dinamo dynamo fc gasthaus gasthof hotel hk kino kneipe kulturhaus lok lokomotive restaurant rk sc sk spartak sv theater torpedo tsv tus vfb vfl zska'.split(
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
 * What stands right beside a name.
 *
 * @param start Where the name begins, and `end` where it ends: UTF-16 code units, `end` exclusive.
 * @returns Bits of `CONTEXT`; 0 where nothing speaks.
 */
export function contextOf(text: string, start: number, end: number): number {
  // Read once for all questions: pages dense with names ask ten thousand times.
  const isSpaceBefore = isSpace(text.charAt(start - 1));
  const isHyphenBefore = isHyphen(text.charAt(start - 1));
  const before = isSpaceBefore || isHyphenBefore ? wordBefore(text, start - 1) : '';
  const isSpaceAfter = isSpace(text.charAt(end));
  const isHyphenAfter = isHyphen(text.charAt(end));
  const after = isSpaceAfter || isHyphenAfter ? wordAfter(text, end + 1) : '';

  const isOthersName = isSpaceAfter ? hasCapital(after.charAt(0)) : isGivenNameBehindComma(text, end);
  const isOtherOffice =
    (isSpaceAfter && after === 'des') ||
    (isHyphenBefore && OTHER_HOLDER_COUPLED.test(before)) ||
    (isSpaceBefore && OTHER_HOLDER.test(before));
  const isOtherThing =
    (isSpaceBefore && isOneOf(LEADS, before)) ||
    (isHyphenAfter && isOneOf(COUPLED_TAILS, after)) ||
    (isSpaceAfter && isStreet(after, text.slice(end - 2, end)));
  return (
    (isSpaceAfter && /^\d/.test(after) ? CONTEXT.numberFollows : 0) |
    (isOthersName ? CONTEXT.othersNameFollows : 0) |
    (isSpaceBefore && isGivenName(before) ? CONTEXT.givenNameBefore : 0) |
    (isOtherOffice ? CONTEXT.otherOffice : 0) |
    (isOtherThing ? CONTEXT.otherThing : 0)
  );
}

function isGivenNameBehindComma(text: string, end: number): boolean {
  return text.charAt(end) === ',' && isSpace(text.charAt(end + 1)) && isGivenName(wordAfter(text, end + 2));
}

/** Whether a word behind a name with this ending makes a street of it. */
function isStreet(word: string, ending: string): boolean {
  return isOneOf(ENGLISH_STREETS, word) || (isOneOf(STREETS, word) && ending.toLowerCase() === 'er');
}

function isOneOf(words: ReadonlySet<string>, word: string): boolean {
  return hasCapital(word.charAt(0)) && words.has(word.toLowerCase());
}

/** The word that ends at `end`, without invisible characters; '' if none does. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_NEIGHBOUR && isLetter(text, start - 1)) start -= 1;
  return text.slice(start, end).replace(INVISIBLE, '');
}

/** The word that begins at `start`, without invisible characters; '' if none does. */
function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_NEIGHBOUR && isLetter(text, end)) end += 1;
  return text.slice(start, end).replace(INVISIBLE, '');
}

const isLetter = (text: string, at: number): boolean => FOLD[text.charCodeAt(at)] !== SEPARATOR;

const hasCapital = (word: string): boolean => word !== word.toLowerCase();

/** Space or no-break space: a line break parts more. */
const isSpace = (char: string): boolean => char === ' ' || char === '\u00A0';

/** As between the words of a name: hyphen-minus, hyphen, no-break hyphen. */
const isHyphen = (char: string): boolean => char === '-' || char === '\u2010' || char === '\u2011';
