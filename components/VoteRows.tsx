import type { SeriesRow, Text } from '@/knowledge/entity';
import { numberInWords } from './numbers';
import type { Reading } from './reading';
import { SourceNumbers } from './SourceNumbers';

/** Rows of several numbers, a vote for instance: one bar in parts, and the numbers under their names. */
export function VoteRows(props: {
  rows: readonly SeriesRow[];
  columns: readonly Text[];
  own: string;
  reading: Reading;
}) {
  const { rows, columns, own, reading } = props;
  const { language } = reading;
  return (
    <>
      <thead>
        <tr>
          <td />
          {columns.map((column, i) => (
            <th scope="col" key={column.de} class={`part part-${i % 4}`}>
              {column[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label.de} class={row.entity === own ? 'own' : undefined}>
            <th scope="row">
              {row.label[language]}
              <SourceNumbers ids={row.sources ?? []} reading={reading} />
              {!row.total && (
                <span class="parts">
                  {row.values.map((value, i) => (
                    <i key={columns[i]?.de} class={`part-${i % 4}`} style={{ flexGrow: value }} />
                  ))}
                </span>
              )}
            </th>
            {row.values.map((value, i) => (
              <td class="number" key={columns[i]?.de}>
                {numberInWords(value, language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
