import type { Series, SeriesRow } from '@/knowledge/entity';
import { numberInWords } from './numbers';
import type { Reading } from './reading';
import { SeriesCaption } from './SeriesCaption';
import { SourceNumbers } from './SourceNumbers';
import { VoteRows } from './VoteRows';

/**
 * A small chart. It is a table whose middle column is drawn: what a picture would show stands in
 * words beside it, so it needs no second text.
 *
 * @param own Id of the card's entity: its row stands out.
 */
export function BarChart({ series, own, reading }: { series: Series; own: string; reading: Reading }) {
  return (
    <section class="chart">
      <table>
        <SeriesCaption series={series} reading={reading} />
        {series.columns && series.columns.length > 1 ? (
          <VoteRows rows={series.rows} columns={series.columns} own={own} reading={reading} />
        ) : (
          <Bars rows={series.rows} own={own} reading={reading} />
        )}
      </table>
      {series.note && <p class="note">{series.note[reading.language]}</p>}
    </section>
  );
}

function Bars({ rows, own, reading }: { rows: readonly SeriesRow[]; own: string; reading: Reading }) {
  const { language } = reading;
  const longest = Math.max(...rows.filter(({ total }) => !total).map(numberOf), 0);
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.label.de} class={row.total ? 'total' : row.entity === own ? 'own' : undefined}>
          <th scope="row" colSpan={row.total ? 2 : 1}>
            <span class="row-label">
              {row.label[language]}
              <SourceNumbers ids={row.sources ?? []} reading={reading} />
            </span>
          </th>
          {!row.total && (
            <td class="bar">
              <i style={{ width: `${percentOf(numberOf(row), longest)}%` }} />
            </td>
          )}
          <td class="number">{numberInWords(numberOf(row), language)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function numberOf(row: SeriesRow): number {
  return row.values[0] ?? 0;
}

function percentOf(value: number, whole: number): number {
  return whole > 0 ? Math.max((value / whole) * 100, 0) : 0;
}
