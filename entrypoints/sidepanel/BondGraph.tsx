import type { Bond } from '@/knowledge/dossier';
import { type Arc, arcLayout } from './arcLayout';
import type { DossierReading } from './dossierReading';

/** Units of the drawing, which CSS sizes in em: a row, and the width arcs may take. */
const ROW = 20;
const WIDTH = 70;

/** Who is related to whom, at a glance: names below each other, related ones joined by arcs. The list says it in words. */
export function BondGraph({ bonds, reading }: { bonds: readonly Bond[]; reading: DossierReading }) {
  const { rows, arcs } = arcLayout(bonds);
  const { texts, lit } = reading;
  if (rows.length < 3) return null;
  const longest = Math.max(...arcs.map(({ from, to }) => to - from));
  const litRow = rows.indexOf(lit ?? '');
  const touches = ({ from, to }: Arc) => from === litRow || to === litRow;
  return (
    <>
      <div class={litRow < 0 ? 'graph' : 'graph has-lit'} role="img" aria-label={texts.graph(rows.length)}>
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`}
          style={{ height: `${rows.length * 1.6}em` }}
        >
          {arcs.map((arc) => (
            <path
              key={`${arc.from}-${arc.to}`}
              class={[arc.ended && 'ended', touches(arc) && 'lit'].filter(Boolean).join(' ')}
              d={pathOf(arc, longest)}
            />
          ))}
        </svg>
        <ol>
          {rows.map((id, i) => (
            <li
              key={id}
              class={
                i === litRow || arcs.some((arc) => touches(arc) && (arc.from === i || arc.to === i))
                  ? 'lit'
                  : ''
              }
            >
              {reading.labelOf(id)}
            </li>
          ))}
        </ol>
      </div>
      {arcs.some(({ ended }) => ended) && <p class="legend">{texts.ended}</p>}
    </>
  );
}

/** Half an ellipse from row to row, the wider the further they are apart; the longest takes all the room. */
function pathOf({ from, to }: Arc, longest: number): string {
  const height = ((to - from) * ROW) / 2;
  const width = 8 + ((WIDTH - 12) * (to - from)) / longest;
  const y = (row: number) => row * ROW + ROW / 2;
  return `M${WIDTH} ${y(from)}A${width.toFixed(1)} ${height} 0 0 0 ${WIDTH} ${y(to)}`;
}
