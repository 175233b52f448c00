import type { Fact } from '@/knowledge/entity';
import { LinkedText } from './LinkedText';
import { withUnit } from './numbers';
import type { Reading } from './reading';
import { SourceNumbers } from './SourceNumbers';

/** What a fact says, with its sources, and what it must not be read without. */
export function FactValue({ fact, reading }: { fact: Fact; reading: Reading }) {
  const { value, unit, note, sources } = fact;
  return (
    <>
      {typeof value === 'number' ? (
        withUnit(value, unit, reading.language)
      ) : (
        <LinkedText text={value} reading={reading} />
      )}
      <SourceNumbers ids={sources} reading={reading} />
      {note && (
        <span class="note">
          <LinkedText text={note} reading={reading} />
        </span>
      )}
    </>
  );
}
