import { isAfter } from '@/knowledge/date';
import type { DossierEvent } from '@/knowledge/dossier';
import type { PartialDate } from '@/knowledge/entity';

/** What a reader of the article needs first: what led to it, and what came of it. */
const BEFORE = 8;
const AFTER = 6;

/** Events that are shown at once, by number; `to` is exclusive. */
export interface Near {
  /** Number of the first event after the article: where the article stands among them. */
  firstAfter: number;
  from: number;
  to: number;
}

/**
 * The events around the day of an article; the latest, where it has no date.
 *
 * @param events The oldest first.
 */
export function nearArticle(events: readonly DossierEvent[], date: PartialDate | null): Near {
  const found = date === null ? -1 : events.findIndex((event) => isAfter(event.date, date));
  const firstAfter = found < 0 ? events.length : found;
  const to = Math.min(events.length, firstAfter + AFTER);
  return { firstAfter, from: Math.max(0, firstAfter - BEFORE), to };
}
