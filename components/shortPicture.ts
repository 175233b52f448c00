import type { Event } from '@/knowledge/entity';
import type { ShownEntity } from '@/knowledge/shipped';
import type { ThenAndNow } from '@/knowledge/thenAndNow';

/** As many facts as leave room for a map below them. */
const FACTS_WITH_MAP = 3;
/** Rows of a chart that leave room for facts below it. */
const SHORT_ROWS = 9;
/** What led to the article and what came of it. */
const SHORT_EVENTS = 3;

/** The one picture that a card shows at once: where it says more than facts, and there is room for it. */
export function shortPicture(
  { type, facts, disputes, events, series, map }: ShownEntity,
  { later }: ThenAndNow,
): Partial<Pick<ShownEntity, 'map' | 'events' | 'series'>> {
  if (disputes.length > 0) return {};
  switch (type) {
    case 'material':
      return { series: series.slice(0, 1).filter(({ rows }) => rows.length <= SHORT_ROWS) };
    case 'event':
    case 'claim':
      return { events: nearest(events, later) };
    case 'place':
    case 'country':
      // Below the facts, so that it pushes none out.
      return map && facts.length <= FACTS_WITH_MAP ? { map } : {};
    default:
      return {};
  }
}

/** The last events before the article and the first after it. */
function nearest(events: readonly Event[], later: readonly Event[]): Event[] {
  const past = events
    .filter((event) => !later.includes(event))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const next = later.slice(0, Math.max(1, SHORT_EVENTS - past.length));
  return [...past.slice(-Math.max(1, SHORT_EVENTS - next.length)), ...next];
}
