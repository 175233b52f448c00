import { endInWords, whenInWords } from '@/components/dates';
import type { Bond } from '@/knowledge/dossier';
import type { Language } from '@/knowledge/entity';

/** When a relation holds, in words: "seit 2012", "1998 – 2005", "bis 2005"; '' where no date is known. */
export function bondTime({ since, until }: Bond, language: Language): string {
  if (since === undefined) return endInWords(until === undefined ? {} : { to: until }, language);
  return whenInWords(until === undefined ? { from: since } : { from: since, to: until }, language);
}
