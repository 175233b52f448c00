import type { Event } from '@/knowledge/entity';

/** Events as a card tells them: the earliest first. Of two of which one is known less precisely, that one first. */
export function eventsInOrder(events: readonly Event[]): Event[] {
  return events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
