import type { Sense } from '@/knowledge/cardContent';
import type { Reading } from './reading';

/** What else the card's word may mean. Choosing opens that card in the same place. */
export function Senses({ senses, reading }: { senses: readonly Sense[]; reading: Reading }) {
  if (senses.length === 0) return null;
  const { language, words } = reading;
  return (
    <section class="senses" aria-label={words.card.mayMean}>
      <span>{words.card.mayMean}: </span>
      <ul>
        {senses.map(({ id, label, kind }) => (
          <li key={id}>
            <button type="button" class="chip" onClick={() => reading.onFollow(id)}>
              {label[language]}
            </button>
            <span>{kind[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
