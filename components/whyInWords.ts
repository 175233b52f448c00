import type { Why } from '@/knowledge/mention';
import { dateInWords } from './dates';
import type { Reading } from './reading';

/**
 * Why a word is marked, in two sentences: which name it was read as and how that stands in the text;
 * what spoke for it.
 */
export function whyInWords(
  { name, form, evidence }: Why,
  { language, words, articleDate }: Pick<Reading, 'language' | 'words' | 'articleDate'>,
): [name: string, evidence: string] {
  const { named, forms, spoke } = words.why;
  return [
    named(name, forms[form]),
    evidence === 'date' ? spoke.date(articleDate && dateInWords(articleDate, language)) : spoke[evidence],
  ];
}
