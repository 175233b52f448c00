import { useEffect, useRef } from 'preact/hooks';
import type { CardContent } from '@/knowledge/cardContent';
import type { Language, PartialDate } from '@/knowledge/entity';
import { CardBody } from './CardBody';
import { BackIcon } from './icons';
import { readingOf } from './reading';

/** A card as a screen of its own, where there is no page to open it on. */
export function KnowledgeCard(props: {
  content: CardContent;
  language: Language;
  /** The day of the article the card is read with, where there is one. */
  articleDate?: PartialDate | null;
  /** What the way back is called. */
  backLabel: string;
  onBack: () => void;
  onFollow: (id: string) => void;
}) {
  const { content, language } = props;
  const way = useRef<HTMLButtonElement>(null);
  // What was pressed to come here is gone; the focus would be lost with it.
  useEffect(() => way.current?.focus(), [content.entity.id]);
  return (
    <article class="card knowledge-card" lang={language} aria-label={content.entity.label[language]}>
      <header>
        <button type="button" class="back" ref={way} onClick={props.onBack}>
          <BackIcon />
          <span>{props.backLabel}</span>
        </button>
        <div class="heading">
          <p class="kind">{content.entity.kind[language]}</p>
          <h2>{content.entity.label[language]}</h2>
        </div>
      </header>
      <CardBody
        key={content.entity.id}
        content={content}
        reading={readingOf(content, language, props.articleDate ?? null, props.onFollow)}
        why={null}
        onFollow={props.onFollow}
      />
    </article>
  );
}
