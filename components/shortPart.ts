import type { CardContent } from '@/knowledge/cardContent';

/** As many facts as stand beside a summary without scrolling, on a card of usual height. */
const SHORT_FACTS = 4;
/** Two lines of chips. */
const SHORT_NEIGHBOURS = 6;

/**
 * What a card shows before the reader asks for more: summary, disputes, the first facts and
 * neighbours. Disputes are never cut: half of one would take sides.
 */
export function shortPart(content: CardContent): { part: CardContent; hasMore: boolean } {
  const { entity, alsoHere } = content;
  const part: CardContent = {
    ...content,
    entity: { ...entity, facts: entity.facts.slice(0, SHORT_FACTS), events: [], series: [] },
    alsoHere: alsoHere.slice(0, SHORT_NEIGHBOURS),
  };
  const hasMore =
    entity.facts.length > SHORT_FACTS ||
    alsoHere.length > SHORT_NEIGHBOURS ||
    entity.events.length > 0 ||
    entity.series.length > 0;
  return { part, hasMore };
}
