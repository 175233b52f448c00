import { spanInWords } from '@/components/dates';
import type { Bond } from '@/knowledge/dossier';
import type { Language } from '@/knowledge/entity';

/** When a relation holds, in words: "seit 2012", "1998 – 2005", "bis 2005"; '' where no date is known. */
export function bondTime({ since, until }: Bond, language: Language): string {
  return spanInWords({ ...(since && { from: since }), ...(until && { to: until }) }, language);
}
