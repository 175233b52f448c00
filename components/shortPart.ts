import type { CardContent } from '@/knowledge/cardContent';
import { officesOf } from '@/knowledge/cardParts';
import type { Fact } from '@/knowledge/entity';
import type { ThenAndNow } from '@/knowledge/thenAndNow';
import { firstFacts } from './firstFacts';
import { shortPicture } from './shortPicture';

/** As many facts as stand beside a summary without scrolling, on a card of usual height. */
const SHORT_FACTS = 4;
/** As many as stand there below a chart or a timeline. */
const FACTS_WITH_PICTURE = 2;
/** What happened after an old article: the last steps, that lead to today. */
const SHORT_LATER = 2;
/** Two lines of chips. */
const SHORT_NEIGHBOURS = 6;

/**
 * What a card shows before the reader asks for more: summary, disputes, a picture where it says more
 * than facts, the first facts and neighbours; on an old article also what happened last. Disputes
 * are never cut: half of one would take sides.
 */
export function shortPart(content: CardContent, seen: ThenAndNow): { part: CardContent; hasMore: boolean } {
  const { entity, alsoHere } = content;
  const { events = [], series = [], map } = shortPicture(entity, seen);
  const mostFacts = events.length + series.length > 0 ? FACTS_WITH_PICTURE : SHORT_FACTS;
  const offices = officesOf(entity).offices.slice(0, mostFacts);
  const { map: _map, ...withoutMap } = entity;
  const part: CardContent = {
    ...content,
    entity: {
      ...withoutMap,
      facts: [...offices, ...firstFacts(without(offices, seen), mostFacts - offices.length)],
      events: seen.isOld ? seen.later.slice(-SHORT_LATER) : events,
      series,
      ...(map && { map }),
    },
    alsoHere: alsoHere.slice(0, SHORT_NEIGHBOURS),
  };
  const hasMore =
    entity.facts.length > part.entity.facts.length ||
    alsoHere.length > SHORT_NEIGHBOURS ||
    entity.events.length > part.entity.events.length ||
    entity.series.length > series.length ||
    entity.map !== map;
  return { part, hasMore };
}

/** The same groups without the facts that stand in the sequence of offices. */
function without(offices: readonly Fact[], seen: ThenAndNow): ThenAndNow {
  const rest = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => !offices.includes(fact));
  return { ...seen, held: rest(seen.held), since: rest(seen.since), before: rest(seen.before) };
}
