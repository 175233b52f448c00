import type { Neighbour } from '@/knowledge/cardContent';
import { endInWords } from './dates';
import type { Reading } from './reading';
import { SourceNumbers } from './SourceNumbers';

/** The other names of this article, those that a sourced relation ties to this one first. Each opens its card. */
export function AlsoHere(props: {
  neighbours: readonly Neighbour[];
  reading: Reading;
  onFollow: (id: string) => void;
}) {
  const { neighbours, reading, onFollow } = props;
  const { language, words } = reading;
  if (neighbours.length === 0) return null;
  return (
    <section class="also">
      <h3>{words.card.alsoHere}</h3>
      <ul>
        {neighbours.map(({ id, label, relation }) => (
          <li key={id}>
            {relation && <span class="relation">{relation.text[language]}</span>}
            <button type="button" class="chip" onClick={() => onFollow(id)}>
              {label[language]}
            </button>
            {relation?.to && <span class="relation">{endInWords(relation, language)}</span>}
            {relation && <SourceNumbers ids={relation.sources} reading={reading} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
