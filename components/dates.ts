import type { Language, PartialDate, When } from '@/knowledge/entity';
import { words } from './words';

/** English dates the European way round, as German readers of English cards expect them. */
const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** A date for reading, no more precise than it is known: 2014, März 2014, 18. März 2014. */
export function dateInWords(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  });
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** When a statement holds, in words. Never empty: where no date belongs, it says so. */
export function whenInWords(when: When, language: Language): string {
  const { asOf, since, span, timeless } = words(language).when;
  if ('asOf' in when) return asOf(dateInWords(when.asOf, language));
  if ('timeless' in when) return timeless;
  const from = dateInWords(when.from, language);
  return when.to === undefined ? since(from) : span(from, dateInWords(when.to, language));
}

/** When a relation ended, in words: "bis 2005", "1998 – 2005"; '' while it lasts. */
export function endInWords(
  { from, to }: { from?: PartialDate; to?: PartialDate },
  language: Language,
): string {
  if (to === undefined) return '';
  if (from !== undefined) return whenInWords({ from, to }, language);
  return words(language).when.until(dateInWords(to, language));
}
