/** An entity in a list of names. */
export interface ListedEntity {
  id: string;
  label: string;
  /** What it is, where the name alone may not say enough. */
  kind?: string;
  /** How often it stands on the page; missing where it does not. */
  mentions?: number;
  disputed: boolean;
}

export interface EntityGroup {
  /** '' for a list that needs no title. */
  title: string;
  entities: readonly ListedEntity[];
}

/** Names to choose from, in groups. A dot stands beside what is disputed. */
export function EntityList(props: {
  groups: readonly EntityGroup[];
  texts: { disputed: string; mentions: (count: number) => string };
  onChoose: (id: string) => void;
}) {
  return (
    <div class="entity-list">
      {props.groups.map(({ title, entities }) => (
        <section key={title}>
          {title && <h2>{title}</h2>}
          <ul>
            {entities.map((entity) => (
              <li key={entity.id}>
                <EntityRow entity={entity} texts={props.texts} onChoose={() => props.onChoose(entity.id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function EntityRow(props: {
  entity: ListedEntity;
  texts: { disputed: string; mentions: (count: number) => string };
  onChoose: () => void;
}) {
  const { label, kind, mentions, disputed } = props.entity;
  return (
    <button type="button" onClick={props.onChoose}>
      <span class="name">
        {label}
        {disputed && (
          <span class="dot" role="img" aria-label={props.texts.disputed} title={props.texts.disputed} />
        )}
        {kind && <small>{kind}</small>}
      </span>
      {mentions !== undefined && (
        <span class="count" title={props.texts.mentions(mentions)}>
          <span aria-hidden="true">{mentions}</span>
          <span class="unseen">{props.texts.mentions(mentions)}</span>
        </span>
      )}
    </button>
  );
}
