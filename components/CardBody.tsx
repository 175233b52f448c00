import { useState } from 'preact/hooks';
import { type CardContent, sourcesNamedIn } from '@/knowledge/cardContent';
import type { Why } from '@/knowledge/mention';
import { thenAndNow } from '@/knowledge/thenAndNow';
import { AlsoHere } from './AlsoHere';
import { ArticleAge } from './ArticleAge';
import { BarChart } from './BarChart';
import { FactGroups } from './FactGroups';
import { LinkedText } from './LinkedText';
import { Positions } from './Positions';
import type { Reading } from './reading';
import { Senses } from './Senses';
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
  onFollow: (id: string) => void;
  /** The card stands on a page that does not say when it appeared. */
  isUndated?: boolean;
}) {
  const { content, reading, why, onFollow } = props;
  const [isWhole, setIsWhole] = useState(false);
  const seen = thenAndNow(content.entity, reading.articleDate, reading.today);
  const { part, hasMore } = shortPart(content, seen);
  const { entity, alsoHere } = isWhole ? content : part;
  const { card } = reading.words;
  const named = sourcesNamedIn(isWhole ? content : part);
  const sources = [...reading.sources.values()].filter(({ id }) => named.has(id));
  return (
    <div class="body">
      <ArticleAge seen={seen} reading={reading} />
      <p class="summary">
        <LinkedText text={entity.summary} reading={reading} />
        <SourceNumbers ids={entity.summary.sources} reading={reading} />
      </p>
      <Senses senses={content.senses ?? []} reading={reading} />
      {entity.disputes.map((dispute) => (
        <Positions key={dispute.question.de} dispute={dispute} reading={reading} />
      ))}
      <FactGroups facts={entity.facts} reading={reading} />
      {props.isUndated && entity.facts.length > 0 && <p class="undated">{reading.words.times.undated}</p>}
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
    </div>
  );
}
