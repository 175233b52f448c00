import { SourceNumbers } from '@/components/SourceNumbers';
import type { Dossier, DossierEntry } from '@/knowledge/dossier';
import type { DossierReading } from './dossierReading';
import { moveFocus } from './moveFocus';
import { TargetIcon } from './TargetIcon';

/** What the reader does with an entry. */
export interface EntryEvents {
  onOpen: (id: string) => void;
  /** Shows its first mention on the page. */
  onShow: (id: string) => void;
  /** The pointer or the focus is on it; `null`: on none. */
  onPoint: (id: string | null) => void;
}

/** What each entity is, in two sentences, in the groups a reader looks in. Arrow keys go from name to name. */
export function EntryGroups(
  props: {
    groups: Dossier['groups'];
    mentions: ReadonlyMap<string, number>;
    reading: DossierReading;
  } & EntryEvents,
) {
  const { groups, reading } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the names in it are buttons; arrow keys are a short cut between them
    <div onKeyDown={moveFocus}>
      {groups.map(({ group, entries }) => (
        <div key={group} class="group">
          <h3>{reading.texts.groups[group]}</h3>
          <ul>
            {entries.map((entry) => (
              <Entry key={entry.id} {...props} entry={entry} count={props.mentions.get(entry.id) ?? 0} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Entry(props: { entry: DossierEntry; count: number; reading: DossierReading } & EntryEvents) {
  const { entry, reading, count, onPoint } = props;
  const { language, texts, lit } = reading;
  const { id, label, kind, summary, disputed } = entry;
  const mentions = texts.list.mentions(count);
  return (
    <li
      data-id={id}
      class={lit === id ? 'entry lit' : 'entry'}
      aria-current={lit === id ? 'true' : undefined}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      onFocusIn={() => onPoint(id)}
      onFocusOut={() => onPoint(null)}
    >
      <div class="line">
        <button type="button" class="name" onClick={() => props.onOpen(id)}>
          {label[language]}
        </button>
        {count > 0 && (
          <button
            type="button"
            class="show"
            title={texts.toPage(label[language])}
            aria-label={`${texts.toPage(label[language])}, ${mentions}`}
            onClick={() => props.onShow(id)}
          >
            {count}
            <TargetIcon />
          </button>
        )}
      </div>
      <p class="kind">{kind[language]}</p>
      <p>
        {summary[language]}
        <SourceNumbers ids={summary.sources} reading={reading} />
      </p>
      {disputed.map((question) => (
        <p key={question.de} class="disputed">
          <b>{texts.disputed}:</b> {question[language]}
        </p>
      ))}
    </li>
  );
}
