import { Fragment } from 'preact';
import { isAfter } from '@/knowledge/date';
import type { Event } from '@/knowledge/entity';
import { dateInWords } from './dates';
import { LinkedText } from './LinkedText';
import type { Reading } from './reading';
import { SourceNumbers } from './SourceNumbers';

/** What happened, in order. The article stands in its place among the events, so that a reader sees what came later. */
export function Timeline({ events, reading }: { events: readonly Event[]; reading: Reading }) {
  if (events.length === 0) return null;
  const { language, words, articleDate } = reading;
  const inOrder = events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const firstAfter = articleDate === null ? -1 : inOrder.findIndex(({ date }) => isAfter(date, articleDate));
  const article = articleDate !== null && (
    <li class="article">
      <span class="date">{dateInWords(articleDate, language)}</span> {words.card.thisArticle}
    </li>
  );
  return (
    <section class="timeline">
      <h3>{words.card.events}</h3>
      <ol>
        {inOrder.map(({ date, text, sources }, i) => (
          <Fragment key={`${date} ${text.de}`}>
            {i === firstAfter && article}
            <li>
              <span class="date">{dateInWords(date, language)}</span>{' '}
              <LinkedText text={text} reading={reading} />
              <SourceNumbers ids={sources} reading={reading} />
            </li>
          </Fragment>
        ))}
        {firstAfter === -1 && article}
      </ol>
    </section>
  );
}
