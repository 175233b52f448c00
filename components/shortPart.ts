import type { CardContent } from '@/knowledge/cardContent';
import { officesOf } from '@/knowledge/cardParts';
import type { Event, PartialDate } from '@/knowledge/entity';
import type { ShownEntity } from '@/knowledge/shipped';
import { isAfter } from './dates';

/** As many facts as stand beside a summary without scrolling, on a card of usual height. */
const SHORT_FACTS = 4;
/** As many as stand there below a chart or a timeline. */
const FACTS_WITH_PICTURE = 2;
/** As many as leave room for a map below them. */
const FACTS_WITH_MAP = 3;
/** Rows of a chart that leave room for facts below it. */
const SHORT_ROWS = 9;
/** Two lines of chips. */
const SHORT_NEIGHBOURS = 6;
/** What led to the article and what came of it. */
const SHORT_EVENTS = 3;

/**
 * What a card shows before the reader asks for more: summary, disputes, a picture where it says more
 * than facts, the first facts and neighbours. Disputes are never cut: half of one would take sides.
 */
export function shortPart(
  content: CardContent,
  articleDate: PartialDate | null,
): { part: CardContent; hasMore: boolean } {
  const { entity, alsoHere } = content;
  const picture = pictureOf(entity, articleDate);
  const isBelow = [...(picture.events ?? []), ...(picture.series ?? [])].length > 0;
  const { offices, others } = officesOf(entity);
  const facts = [...offices, ...others].slice(0, isBelow ? FACTS_WITH_PICTURE : SHORT_FACTS);
  const { map, ...rest } = entity;
  const part: CardContent = {
    ...content,
    entity: { ...rest, events: [], series: [], ...picture, facts },
    alsoHere: alsoHere.slice(0, SHORT_NEIGHBOURS),
  };
  const shown = part.entity;
  const hasMore =
    entity.facts.length > facts.length ||
    alsoHere.length > SHORT_NEIGHBOURS ||
    entity.events.length > shown.events.length ||
    entity.series.length > shown.series.length ||
    (map !== undefined && shown.map === undefined);
  return { part, hasMore };
}

type Picture = Partial<Pick<ShownEntity, 'map' | 'events' | 'series'>>;

/** The one picture that says more than facts on this kind of card, if there is room for it. */
function pictureOf(
  { type, facts, disputes, events, series, map }: ShownEntity,
  articleDate: PartialDate | null,
): Picture {
  if (disputes.length > 0) return {};
  switch (type) {
    case 'material':
      return { series: series.slice(0, 1).filter(({ rows }) => rows.length <= SHORT_ROWS) };
    case 'event':
    case 'claim':
      return { events: nearest(events, articleDate) };
    case 'place':
    case 'country':
      // Below the facts, so that it pushes none out.
      return map && facts.length <= FACTS_WITH_MAP ? { map } : {};
    default:
      return {};
  }
}

/** The last events before the article and the first after it; without an article the last ones. */
function nearest(events: readonly Event[], articleDate: PartialDate | null): Event[] {
  const inOrder = events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const firstAfter = articleDate === null ? -1 : inOrder.findIndex(({ date }) => isAfter(date, articleDate));
  const end = firstAfter === -1 ? inOrder.length : Math.max(firstAfter + 1, SHORT_EVENTS);
  return inOrder.slice(Math.max(end - SHORT_EVENTS, 0), end);
}
