import { isAfter } from '@/knowledge/date';
import type { Fact, PartialDate } from '@/knowledge/entity';
import { whenInWords } from './dates';
import { FactValue } from './FactValue';
import { partWords } from './partWords';
import type { Reading } from './reading';
import { timeScale } from './timeScale';

/**
 * A person's offices and other spans, the latest first, each with a bar to scale. The one that
 * lasts and the one held on the day of the article say so in words.
 */
export function OfficeSequence({ offices, reading }: { offices: readonly Fact[]; reading: Reading }) {
  const { articleDate, today } = reading;
  const spans = offices.flatMap((fact) => ('from' in fact.when ? [{ fact, when: fact.when }] : []));
  if (spans.length === 0) return null;
  const ends = spans.map(({ when }) => endBy(when.to, today));
  const at = timeScale([
    ...spans.map(({ when }) => when.from),
    ...ends,
    ...(articleDate ? [articleDate] : []),
  ]);
  return (
    <section class="offices">
      <h3>
        {partWords(reading.language).offices.title}
        {articleDate && (
          <span class="key" aria-hidden="true">
            {reading.words.card.thisArticle}
          </span>
        )}
      </h3>
      <ol>
        {spans.map(({ fact, when }, i) => {
          const [from, to] = [at(when.from), at(ends[i] ?? today)];
          return (
            <li key={`${fact.label.de} ${when.from}`}>
              <Office fact={fact} when={when} reading={reading} />
              <div class="span" aria-hidden="true">
                <i style={{ left: `${from}%`, width: `${to - from}%` }} />
                {articleDate && <b style={{ left: `${at(articleDate)}%` }} />}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface Span {
  from: PartialDate;
  to?: PartialDate;
}

function Office({ fact, when, reading }: { fact: Fact; when: Span; reading: Reading }) {
  const { language, words, articleDate, today } = reading;
  const texts = partWords(language).offices;
  const { label, nature } = fact;
  const tags = [
    articleDate !== null && isWithin(when, articleDate) && texts.atArticle,
    articleDate !== null && isAfter(when.from, articleDate) && texts.afterArticle,
    isWithin(when, today) && texts.lasts,
  ].filter((tag) => tag !== false);
  return (
    <>
      <p class="office">
        <span class="label">{label[language]}</span>
        <span class="when">
          {nature !== 'established' && <span class={`nature ${nature}`}>{words.natures[nature]}</span>}
          {whenInWords(when, language)}
        </span>
      </p>
      <p>
        <FactValue fact={fact} reading={reading} />
        {tags.length > 0 && <span class="tags">{tags.join(' · ')}</span>}
      </p>
    </>
  );
}

/** Surely begun and not surely over. */
function isWithin({ from, to }: Span, date: PartialDate): boolean {
  return !isAfter(from, date) && (to === undefined || !isAfter(date, to));
}

/** A term that still runs is drawn as far as it has come. */
function endBy(to: PartialDate | undefined, today: PartialDate): PartialDate {
  return to === undefined || isAfter(to, today) ? today : to;
}
