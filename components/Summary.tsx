import type { ShownEntity } from '@/knowledge/shipped';
import { LinkedText } from './LinkedText';
import { partWords } from './partWords';
import type { Reading } from './reading';
import { SourceNumbers } from './SourceNumbers';

/** What an entity is, in two sentences; of claims and terms the heading says what the sentences answer. */
export function Summary({ entity, reading }: { entity: ShownEntity; reading: Reading }) {
  const headings = partWords(reading.language).headings[entity.type];
  return (
    <>
      {headings && <h3 class="over">{headings.summary}</h3>}
      <p class="summary">
        <LinkedText text={entity.summary} reading={reading} />
        <SourceNumbers ids={entity.summary.sources} reading={reading} />
      </p>
    </>
  );
}
