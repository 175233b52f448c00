import type { PartialDate } from '@/knowledge/entity';
import { timeScale } from './timeScale';

/**
 * Dates as dots on a line, to scale, the article among them. Only a picture of the list below it,
 * so nothing of it is read aloud. Nothing where there is no distance to see.
 */
export function TimeAxis(props: { dates: readonly PartialDate[]; articleDate: PartialDate | null }) {
  const { dates, articleDate } = props;
  const all = articleDate === null ? dates : [...dates, articleDate];
  const years = all.map((date) => date.slice(0, 4)).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (new Set(all).size < 3) return null;
  const at = timeScale(all);
  return (
    <div class="axis" aria-hidden="true">
      <div class="line">
        {dates.map((date) => (
          <i key={date} style={{ left: `${at(date)}%` }} />
        ))}
        {articleDate !== null && <i class="article" style={{ left: `${at(articleDate)}%` }} />}
      </div>
      <span>{first}</span>
      {last !== first && <span>{last}</span>}
    </div>
  );
}
