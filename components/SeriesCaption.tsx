import type { Series } from '@/knowledge/entity';
import type { Reading } from './reading';
import { SourceNumbers } from './SourceNumbers';

/** What the numbers of a chart are: title, unit, edition and source, before the numbers themselves. */
export function SeriesCaption({ series, reading }: { series: Series; reading: Reading }) {
  const { language } = reading;
  const { title, unit, edition, sources } = series;
  return (
    <caption>
      <span class="title">{title[language]}</span>
      <SourceNumbers ids={sources} reading={reading} />
      <span class="unit">{[unit[language], edition?.[language]].filter(Boolean).join(' · ')}</span>
    </caption>
  );
}
