import type { Neighbour } from '@/knowledge/cardContent';
import type { Language } from '@/knowledge/entity';
import { spanInWords } from './dates';
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
            <span class="to">
              <button type="button" class="chip" onClick={() => onFollow(id)}>
                {label[language]}
              </button>
              {relation && <SourceNumbers ids={relation.sources} reading={reading} />}
            </span>
            {relation && <Held relation={relation} language={language} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Since when, until when. */
function Held(props: { relation: NonNullable<Neighbour['relation']>; language: Language }) {
  const span = spanInWords(props.relation, props.language);
  return span ? <span class="held">{span}</span> : null;
}
