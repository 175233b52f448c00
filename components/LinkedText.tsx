import { Fragment } from 'preact';
import type { Text } from '@/knowledge/entity';
import type { Reading } from './reading';

/** A text of the card. The names of other entities in it are quiet links, each to its card in the same place. */
export function LinkedText({ text, reading }: { text: Text; reading: Reading }) {
  const whole = text[reading.language];
  const names = reading.names.get(whole) ?? [];
  return (
    <>
      {names.map(({ start, end, id }, nth) => (
        <Fragment key={id}>
          {whole.slice(names[nth - 1]?.end ?? 0, start)}
          <button type="button" class="name" onClick={() => reading.onFollow(id)}>
            {whole.slice(start, end)}
          </button>
        </Fragment>
      ))}
      {whole.slice(names.at(-1)?.end ?? 0)}
    </>
  );
}
