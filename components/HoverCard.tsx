import { useId } from 'preact/hooks';
import type { CardContent } from '@/knowledge/cardContent';
import type { Language, PartialDate, Text } from '@/knowledge/entity';
import type { Why } from '@/knowledge/mention';
import { CardBody } from './CardBody';
import { BackIcon, CloseIcon, PinIcon } from './icons';
import { readingOf } from './reading';

/** A card without content: why there is none. */
export type CardAbsence = 'nothing' | 'unreadable';

export interface HoverCardProps {
  content: CardContent | CardAbsence;
  language: Language;
  articleDate: PartialDate | null;
  /** The reader's day; missing: by the clock. */
  today?: PartialDate;
  /** Why the card's word is marked; `null`: the card was not opened on a word of its own. */
  why: Why | null;
  pinned: boolean;
  /** The card before this one in the same place. */
  back: Text | null;
  onClose: () => void;
  onPin: () => void;
  onBack: () => void;
  /** Another entity of the article was chosen. */
  onFollow: (id: string) => void;
}

/** The card of an entity: what it is, what is disputed, dated facts, its neighbours here, and every source. */
export function HoverCard(props: HoverCardProps) {
  const { content, language, articleDate, why, pinned, back, onClose, onPin, onBack, onFollow } = props;
  const known = typeof content === 'string' ? null : content;
  const reading = readingOf(known, language, articleDate, onFollow, props.today);
  const texts = reading.words.card;
  const titleId = useId();
  return (
    <div
      class="card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={titleId}
      lang={language}
      tabIndex={-1}
    >
      <header>
        {back && (
          <button type="button" class="back" onClick={onBack}>
            <BackIcon />
            <span>{texts.backTo(back[language])}</span>
          </button>
        )}
        <div class="heading">
          {known && <p class="kind">{known.entity.kind[language]}</p>}
          <h2 id={titleId}>{known ? known.entity.label[language] : texts.noCard}</h2>
        </div>
        <div class="tools">
          <button
            type="button"
            class="tool"
            aria-pressed={pinned}
            aria-label={texts.pin}
            title={pinned ? texts.unpin : texts.pin}
            onClick={onPin}
          >
            <PinIcon />
          </button>
          <button type="button" class="tool" aria-label={texts.close} title={texts.close} onClick={onClose}>
            <CloseIcon />
          </button>
        </div>
      </header>
      {typeof content === 'string' ? (
        <p class="absent">{texts[content]}</p>
      ) : (
        <CardBody
          key={content.entity.id}
          content={content}
          reading={reading}
          why={why}
          onFollow={onFollow}
          isUndated={articleDate === null}
        />
      )}
    </div>
  );
}
