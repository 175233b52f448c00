import type { CardContent } from '@/knowledge/cardContent';
import type { ThenAndNow } from '@/knowledge/thenAndNow';
import { firstFacts } from './firstFacts';

/** As many facts as stand beside a summary without scrolling, on a card of usual height. */
const SHORT_FACTS = 4;
/** What happened after an old article: the last steps, that lead to today. */
const SHORT_LATER = 2;
/** Two lines of chips. */
const SHORT_NEIGHBOURS = 6;

/**
 * What a card shows before the reader asks for more: summary, disputes, the first facts and
 * neighbours; on an old article also what happened last. Disputes are never cut: half of one would take sides.
 */
export function shortPart(content: CardContent, seen: ThenAndNow): { part: CardContent; hasMore: boolean } {
  const { entity, alsoHere } = content;
  const part: CardContent = {
    ...content,
    entity: {
      ...entity,
      facts: firstFacts(seen, SHORT_FACTS),
      events: seen.isOld ? seen.later.slice(-SHORT_LATER) : [],
      series: [],
    },
    alsoHere: alsoHere.slice(0, SHORT_NEIGHBOURS),
  };
  const hasMore =
    entity.facts.length > SHORT_FACTS ||
    alsoHere.length > SHORT_NEIGHBOURS ||
    entity.events.length > part.entity.events.length ||
    entity.series.length > 0;
  return { part, hasMore };
}
