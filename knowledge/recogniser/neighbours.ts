import { FOLD, SEPARATOR } from './fold';
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

/** Words that put a title into the past, without their endings. */
const FORMER = /^(?:damal(?:s|ig)|einstig|ehemalig|früher|vormalig|zeitweilig|former|then)/i;
const FORMER_COUPLED = /^(?:ex|alt|vize)$/i;

/** A neighbour is read no further. UTF-16 code units. */
const LONGEST_NEIGHBOUR = 24;

/** Whether the words around make something else of a name: a street, a house, a club. */
function isOtherThing(text: string, start: number, end: number): boolean {
  const gapBefore = text.charAt(start - 1);
  if (isSpace(gapBefore) && LEADS.has(wordBefore(text, start - 1).toLowerCase())) return true;
  const gap = text.charAt(end);
  if (gap !== '-' && !isSpace(gap)) return false;
  const next = wordAfter(text, end + 1).toLowerCase();
  if (gap === '-') return COUPLED_TAILS.has(next);
  return ENGLISH_STREETS.has(next) || (STREETS.has(next) && text.slice(end - 2, end) === 'er');
}

/** Bits of `CONTEXT`. */
export function contextOf(text: string, start: number, end: number): number {
  return (
    (numberFollows(text, end) ? CONTEXT.numberFollows : 0) |
    (othersNameFollows(text, end) ? CONTEXT.othersNameFollows : 0) |
    (isSpace(text.charAt(start - 1)) && isGivenName(wordBefore(text, start - 1))
      ? CONTEXT.givenNameBefore
      : 0) |
    (isOtherOffice(text, start, end) ? CONTEXT.otherOffice : 0) |
    (isOtherThing(text, start, end) ? CONTEXT.otherThing : 0)
  );
}

function numberFollows(text: string, end: number): boolean {
  return isSpace(text.charAt(end)) && /^\d/.test(text.charAt(end + 1));
}

function othersNameFollows(text: string, end: number): boolean {
  if (isSpace(text.charAt(end))) {
    const next = text.charAt(end + 1);
    return next !== next.toLowerCase();
  }
  return text.charAt(end) === ',' && isSpace(text.charAt(end + 1)) && isGivenName(wordAfter(text, end + 2));
}

function isOtherOffice(text: string, start: number, end: number): boolean {
  if (isSpace(text.charAt(end)) && wordAfter(text, end + 1) === 'des') return true;
  const gap = text.charAt(start - 1);
  if (gap === '-') return FORMER_COUPLED.test(wordBefore(text, start - 1));
  return isSpace(gap) && FORMER.test(wordBefore(text, start - 1));
}

/** The word that ends at `end`; '' if none does. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_NEIGHBOUR && isLetter(text, start - 1)) start -= 1;
  return text.slice(start, end);
}

/** The word that begins at `start`; '' if none does. */
function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_NEIGHBOUR && isLetter(text, end)) end += 1;
  return text.slice(start, end);
}

const isLetter = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && FOLD[text.charCodeAt(at)] !== SEPARATOR;

/** Space or no-break space: a line break parts more. */
const isSpace = (char: string): boolean => char === ' ' || char === '\u00A0';
