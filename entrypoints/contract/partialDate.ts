import * as v from 'valibot';

/** The day a page says its article appeared, or `null`: a year at least. */
export function partialDate() {
  return v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)));
}
