import type { EntityGroup, ListedEntity } from '@/components/EntityList';
import type { Language } from '@/knowledge/entity';
import { GROUP_OF, GROUPS, type Group } from '@/knowledge/groups';
import type { CatalogueEntry, Overview } from '../contract/requests';

/**
 * The entities of a page in groups, within a group in the page's order (most helpful first). Entities
 * whose pack was switched off since the page was read are left out, and so are empty groups.
 */
export function groupEntities(
  here: Overview['entities'],
  entries: ReadonlyMap<string, CatalogueEntry>,
  language: Language,
  titles: Readonly<Record<Group, string>>,
): EntityGroup[] {
  const listed = here.flatMap(({ id, mentions }) => {
    const entry = entries.get(id);
    return entry
      ? [{ group: GROUP_OF[entry.type], entity: { ...listedEntity(entry, language), mentions } }]
      : [];
  });
  return GROUPS.map((group) => ({
    title: titles[group],
    entities: listed.filter((each) => each.group === group).map(({ entity }) => entity),
  })).filter(({ entities }) => entities.length > 0);
}

/** More hits than fit two screens help nobody; a better query does. */
const MOST_HITS = 25;

/** What a search found, best first, in one group without a title; [] if nothing was found. */
export function groupHits(
  hits: readonly CatalogueEntry[],
  here: Overview['entities'],
  language: Language,
): EntityGroup[] {
  const mentionsOf = new Map(here.map(({ id, mentions }) => [id, mentions]));
  const entities = hits.slice(0, MOST_HITS).map((entry): ListedEntity => {
    const mentions = mentionsOf.get(entry.id);
    const kind = entry.kind[language];
    return { ...listedEntity(entry, language), kind, ...(mentions !== undefined && { mentions }) };
  });
  return entities.length > 0 ? [{ title: '', entities }] : [];
}

function listedEntity({ id, label, disputed }: CatalogueEntry, language: Language): ListedEntity {
  return { id, label: label[language], disputed };
}
