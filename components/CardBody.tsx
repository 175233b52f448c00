import { useState } from 'preact/hooks';
import { type CardContent, sourcesNamedIn } from '@/knowledge/cardContent';
import type { Why } from '@/knowledge/mention';
import { AlsoHere } from './AlsoHere';
import { CardParts } from './CardParts';
import { OutwardLinks } from './OutwardLinks';
import type { Reading } from './reading';
import { SourceList } from './SourceList';
import { shortPart } from './shortPart';
import { WhyMarked } from './WhyMarked';

/** What a card says: the short part first, the rest on demand in the same place. */
export function CardBody(props: {
  content: CardContent;
  reading: Reading;
  /** Why the card's word is marked; `null`: it has none. */
  why: Why | null;
  onFollow: (id: string) => void;
}) {
  const { content, reading, why, onFollow } = props;
  const [isWhole, setIsWhole] = useState(false);
  const { part, hasMore } = shortPart(content, reading.articleDate);
  const { entity, alsoHere } = isWhole ? content : part;
  const { card } = reading.words;
  const named = sourcesNamedIn(isWhole ? content : part);
  const sources = [...reading.sources.values()].filter(({ id }) => named.has(id));
  return (
    <div class="body">
      <CardParts entity={entity} reading={reading} />
      {hasMore && (
        <button type="button" class="more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? card.less : card.more}
        </button>
      )}
      <AlsoHere neighbours={alsoHere} reading={reading} onFollow={onFollow} />
      <OutwardLinks links={entity.links} reading={reading} />
      <SourceList sources={sources} reading={reading} />
      {why && <WhyMarked why={why} reading={reading} />}
    </div>
  );
}
