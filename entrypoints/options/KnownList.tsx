import { useRef, useState } from 'preact/hooks';
import type { Language } from '@/knowledge/entity';
import type { Catalogue } from '../contract/requests';
import type { OptionsWords } from './optionsWords';

/** What the reader said they know, each with a way to have it marked again. */
export function KnownList(props: {
  /** Ids of entities. */
  known: readonly string[];
  /** What is known under these ids; an entity that is in none (its pack is off) goes by its id. */
  entities: Catalogue['entities'];
  language: Language;
  texts: OptionsWords['known'];
  onForget: (id: string) => void;
}) {
  const { known, entities, language, texts, onForget } = props;
  const [said, setSaid] = useState('');
  const top = useRef<HTMLParagraphElement>(null);
  const labels = new Map(entities.map(({ id, label }) => [id, label[language]]));
  const listed = known
    .map((id) => ({ id, label: labels.get(id) ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      <p class="explained" tabIndex={-1} ref={top}>
        {listed.length > 0 ? texts.explained : texts.none}
      </p>
      <ul class="known">
        {listed.map(({ id, label }) => (
          <li key={id}>
            <span>{label}</span>
            <button
              type="button"
              class="button"
              aria-label={texts.forget(label)}
              onClick={() => {
                onForget(id);
                setSaid(texts.forgotten(label));
                // The button goes, and the focus would be lost with it.
                top.current?.focus();
              }}
            >
              {texts.again}
            </button>
          </li>
        ))}
      </ul>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}
