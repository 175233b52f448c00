import { useState } from 'preact/hooks';
import { SourceNumbers } from '@/components/SourceNumbers';
import type { Bond } from '@/knowledge/dossier';
import { bondTime } from './bondWords';
import type { DossierReading } from './dossierReading';

/** About a screen of a side panel. */
const SHORT_LIST = 12;

/** Who stands how to whom, in words: what the picture above it shows, and all that it leaves out. */
export function BondList({ bonds, reading }: { bonds: readonly Bond[]; reading: DossierReading }) {
  const [isWhole, setIsWhole] = useState(false);
  const { language, texts, lit } = reading;
  return (
    <>
      <ul class="bond-list">
        {bonds.map((bond, i) => {
          const { from, to, text, sources } = bond;
          const time = bondTime(bond, language);
          const isLit = from === lit || to === lit;
          return (
            <li
              key={`${from} ${text.de} ${to}`}
              class={[!isWhole && i >= SHORT_LIST && 'beyond', isLit && 'lit'].filter(Boolean).join(' ')}
            >
              <b>{reading.labelOf(from)}</b> <span class="relation">{text[language]}</span>{' '}
              <b>{reading.labelOf(to)}</b>
              {time && <span class="time">, {time}</span>}
              <SourceNumbers ids={sources} reading={reading} />
            </li>
          );
        })}
      </ul>
      {bonds.length > SHORT_LIST && (
        <button type="button" class="more" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? texts.fewer : texts.allBonds(bonds.length)}
        </button>
      )}
    </>
  );
}
