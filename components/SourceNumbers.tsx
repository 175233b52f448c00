import { OutLink } from './OutLink';
import type { Reading } from './reading';

/** The small numbers behind a claim; each opens its source. */
export function SourceNumbers({ ids, reading }: { ids: readonly string[]; reading: Reading }) {
  const sources = [...new Set(ids)].flatMap((id) => reading.sources.get(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <span class="numbers">
      {sources.map((source) => (
        <sup key={source.id}>
          <OutLink
            href={source.url}
            label={reading.words.card.source(source.number, `${source.publisher}, ${source.title}`)}
            hint={`${source.publisher}: ${source.title}`}
          >
            {source.number}
          </OutLink>
        </sup>
      ))}
    </span>
  );
}
