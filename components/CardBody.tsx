import { useState } from 'preact/hooks';
import { type CardContent, sourcesNamedIn } from '@/knowledge/cardContent';
import type { Why } from '@/knowledge/mention';
import { AlsoHere } from './AlsoHere';
import { BarChart } from './BarChart';
import { CardActions } from './CardActions';
import type { CardActs } from './cardActs';
import { FactList } from './FactList';
import { Positions } from './Positions';
import type { Reading } from './reading';
import { SourceList } from './SourceList';
import { SourceNumbers } from './SourceNumbers';
import { shortPart } from './shortPart';
import { Timeline } from './Timeline';
import { WhyMarked } from './WhyMarked';

/** What a card says: the short part first, the rest on demand in the same place. */
export function CardBody(props: {
  content: CardContent;
  reading: Reading;
  /** Why the card's word is marked; `null`: it has none. */
  why: Why | null;
  /** What the reader can do with the card; missing where there is no page to do it on. */
  acts?: CardActs | undefined;
  onFollow: (id: string) => void;
}) {
  const { content, reading, why, acts, onFollow } = props;
  const [isWhole, setIsWhole] = useState(false);
  const { part, hasMore } = shortPart(content);
  const { entity, alsoHere } = isWhole ? content : part;
  const { card } = reading.words;
  const named = sourcesNamedIn(isWhole ? content : part);
  const sources = [...reading.sources.values()].filter(({ id }) => named.has(id));
  return (
    <div class="body">
      <p class="summary">
        {entity.summary[reading.language]}
        <SourceNumbers ids={entity.summary.sources} reading={reading} />
      </p>
      {entity.disputes.map((dispute) => (
        <Positions key={dispute.question.de} dispute={dispute} reading={reading} />
      ))}
      <FactList facts={entity.facts} reading={reading} />
      <Timeline events={entity.events} reading={reading} />
      {entity.series.map((series) => (
        <BarChart key={series.id} series={series} own={entity.id} reading={reading} />
      ))}
      {hasMore && (
        <button type="button" class="more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? card.less : card.more}
        </button>
      )}
      <AlsoHere neighbours={alsoHere} reading={reading} onFollow={onFollow} />
      <SourceList sources={sources} reading={reading} />
      {why && <WhyMarked why={why} reading={reading} />}
      {acts && <CardActions content={content} reading={reading} why={why} acts={acts} />}
    </div>
  );
}
