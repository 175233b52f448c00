import { useState } from 'preact/hooks';
import { type CardContent, sourcesNamedIn } from '@/knowledge/cardContent';
import type { Why } from '@/knowledge/mention';
import { thenAndNow } from '@/knowledge/thenAndNow';
import { AlsoHere } from './AlsoHere';
import { ArticleAge } from './ArticleAge';
import { CardActions } from './CardActions';
import { CardParts } from './CardParts';
import type { CardActs } from './cardActs';
import { OutwardLinks } from './OutwardLinks';
import type { Reading } from './reading';
import { Senses } from './Senses';
import { SourceList } from './SourceList';
import { Summary } from './Summary';
import { shortPart } from './shortPart';
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
  /** The card stands on a page that does not say when it appeared. */
  isUndated?: boolean;
}) {
  const { content, reading, why, acts, onFollow } = props;
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
      <Summary entity={entity} reading={reading} />
      <Senses senses={content.senses ?? []} reading={reading} />
      <CardParts entity={entity} reading={reading} isUndated={props.isUndated ?? false} />
      {hasMore && (
        <button type="button" class="more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? card.less : card.more}
        </button>
      )}
      <AlsoHere neighbours={alsoHere} reading={reading} onFollow={onFollow} />
      <OutwardLinks links={entity.links} reading={reading} />
      <SourceList sources={sources} reading={reading} />
      {why && <WhyMarked why={why} reading={reading} />}
      {acts && <CardActions content={content} reading={reading} why={why} acts={acts} />}
    </div>
  );
}
