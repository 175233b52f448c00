import {
  ADJECTIVE_ENDINGS,
  ENDINGS,
  type Ending,
  endingsMask,
  type Pattern,
  type PatternWord,
} from './pattern';

/** Letters, digits and accents make words; everything else parts them. As in `recogniser/fold.ts`. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Takes a name apart into words. A full stop or hyphen it ends with is the gap behind the last one. A bar parts a declined adjective's stem from its ending; every
 * other word stands as it is.
 *
 * @param text Like `Weiß|es Haus`.
 * @throws RangeError when the letters behind a bar are no adjective ending, or a bar parts nothing.
 */
export function splitName(text: string): Pattern {
  const plain = text.replaceAll('|', '');
  const bars = barPlaces(text);
  const words: PatternWord[] = [];
  for (const match of plain.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const bar = bars.find((at) => at > start && at < end);
    const ending = bar === undefined ? '' : plain.slice(bar, end);
    const nominative = ENDINGS.indexOf(ending as Ending);
    if (nominative < 0 || (ending !== '' && (ADJECTIVE_ENDINGS & (1 << nominative)) === 0)) {
      throw new RangeError(
        `the name ${JSON.stringify(text)} has ${JSON.stringify(ending)} behind its bar; needed: an adjective ending (e, en, er, es, em)`,
      );
    }
    words.push({
      stem: plain.slice(start, bar ?? end),
      endings: bar === undefined ? endingsMask('') : ADJECTIVE_ENDINGS,
      nominative,
      gap: 0,
    });
    const previous = words.at(-2);
    if (previous) previous.gap = gapBefore(plain, start);
  }
  const declined = words.filter(({ nominative }) => nominative !== 0).length;
  if (declined !== bars.length) {
    throw new RangeError(
      `the name ${JSON.stringify(text)} has ${bars.length} bars for ${declined} declined words; needed: one bar within each, before its ending`,
    );
  }
  const last = words.at(-1);
  if (last && /[.-]$/.test(plain)) last.gap = plain.charCodeAt(plain.length - 1);
  return { words };
}

/** The character that parts two words: the one that is no space, if there is one. Of apostrophes and dashes the plain one. */
function gapBefore(text: string, start: number): number {
  const gap = /[^\p{L}\p{N}\p{M}]*$/u.exec(text.slice(0, start))?.[0] ?? ' ';
  return (gap.trim().replace('’', "'").replace('–', '-') || ' ').charCodeAt(0);
}

/** Places of the bars, counted in the text without them. */
function barPlaces(text: string): number[] {
  return [...text.matchAll(/\|/g)].map((match, n) => match.index - n);
}
