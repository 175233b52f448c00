/**
 * A full stop, question or exclamation mark that ends a sentence: before a capital, a number or a quote, and
 * not behind a number ("18. März") or a single letter ("z. B."). `Intl.Segmenter` takes both for ends.
 * A line break ends one as well.
 */
const SENTENCE_END = /(?<![\d\s.]|\b\p{L})[.!?…]+["“”’»]?(?=\s+["„“»«‚]?[\p{Lu}\d])|\n/gu;

/** Abbreviations before a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Prof|Nr|St|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Lt|Col|No|vs|bzw|ca|vgl|usw|etc|Mio|Mrd|evtl|ggf|sog|Abs|Art|Jh)\.$/u;

/** Where the sentences of a text end, in UTF-16 code units, in order; the last one's end is left out. */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)]
    .map(({ index, 0: sign }) => index + sign.length)
    .filter((end) => !ABBREVIATION.test(text.slice(Math.max(0, end - 8), end)));
}
