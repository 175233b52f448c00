import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { dateInWords, whenInWords } from '@/components/dates';
import { SourceNumbers } from '@/components/SourceNumbers';
import type { DossierEvent } from '@/knowledge/dossier';
import type { DossierReading } from './dossierReading';
import { nearArticle } from './nearArticle';

/** What happened, the events around the article first; the article stands among them, and what came later says so. */
export function EventList({ events, reading }: { events: readonly DossierEvent[]; reading: DossierReading }) {
  const [isWhole, setIsWhole] = useState(false);
  const { language, texts, articleDate, lit } = reading;
  const { firstAfter, from, to } = nearArticle(events, articleDate);
  const article = articleDate !== null && (
    <li class="article">
      <span class="date">{dateInWords(articleDate, language)}</span> {texts.thisArticle}
    </li>
  );
  return (
    <>
      <ol class="timeline">
        {events.map(({ date, text, sources, of, holds }, i) => (
          <Fragment key={`${date} ${text.de}`}>
            {i === firstAfter && article}
            <li
              class={[
                !isWhole && (i < from || i >= to) && 'beyond',
                lit !== null && of.includes(lit) && 'lit',
                i >= firstAfter && 'later',
              ]
                .filter(Boolean)
                .join(' ')}
            >
              <span class="date">
                {holds ? whenInWords(holds, language) : dateInWords(date, language)}
                {i >= firstAfter && <em> · {texts.later}</em>}
              </span>{' '}
              {text[language]}
              <SourceNumbers ids={sources} reading={reading} />
              <span class="of">{of.map(reading.labelOf).join(', ')}</span>
            </li>
          </Fragment>
        ))}
        {firstAfter === events.length && article}
      </ol>
      {to - from < events.length && (
        <button type="button" class="more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? texts.fewer : texts.allEvents(events.length)}
        </button>
      )}
    </>
  );
}
