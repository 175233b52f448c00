import type { Entity, EntityType, Source, Text } from './entity';
import { RELATIONS } from './relations';
import type { Shipped, ShippedEntity } from './shipped';

/** Everything one card shows. */
export interface CardContent {
  entity: ShippedEntity;
  /** In the order the card names them first; a claim's source `id` has the number `index + 1`. */
  sources: ({ id: string } & Source)[];
  /** Other entities of the page, those related to this one first. */
  alsoHere: Neighbour[];
}

export interface Neighbour {
  id: string;
  type: EntityType;
  label: Text;
  /** How the card's entity stands to it, where a sourced relation says so. */
  relation?: { text: Text; sources: string[] };
}

/**
 * What the card of an entity shows on a page.
 *
 * @param id The entity.
 * @param onPage Ids of the entities found on the page, most helpful first; may contain `id`.
 * @returns `null` if nothing is known under that id.
 */
export function cardContent(shipped: Shipped, id: string, onPage: readonly string[]): CardContent | null {
  const byId = new Map(shipped.entities.map((entity) => [entity.id, entity]));
  const entity = byId.get(id);
  if (!entity) return null;
  const neighbours = onPage
    .filter((other) => other !== id)
    .flatMap((other) => byId.get(other) ?? [])
    .map((other): Neighbour => {
      const relation = relationBetween(entity, other);
      return { id: other.id, type: other.type, label: other.label, ...(relation && { relation }) };
    });
  const alsoHere = [
    ...neighbours.filter(({ relation }) => relation),
    ...neighbours.filter(({ relation }) => !relation),
  ];
  const sources = [...sourcesNamedIn({ entity, alsoHere })].flatMap((sourceId) => {
    const source = shipped.sources[sourceId];
    return source ? [{ id: sourceId, ...source }] : [];
  });
  return { entity, sources, alsoHere };
}

/** A relation is written on one of the two; the other reads it backwards. */
function relationBetween(entity: Entity, other: Entity): Neighbour['relation'] {
  const forth = entity.relations.find(({ target }) => target === other.id);
  if (forth) return { text: RELATIONS[forth.kind][0], sources: forth.sources };
  const back = other.relations.find(({ target }) => target === entity.id);
  if (back) return { text: RELATIONS[back.kind][1], sources: back.sources };
  return undefined;
}

/** Ids of the sources that a card's claims rest on, in the order in which it prints them. */
export function sourcesNamedIn({ entity, alsoHere }: Omit<CardContent, 'sources'>): ReadonlySet<string> {
  return new Set([
    ...entity.summary.sources,
    ...entity.disputes.flatMap(({ positions }) => positions.flatMap(({ sources }) => sources)),
    ...entity.facts.flatMap(({ sources }) => sources),
    ...entity.events.flatMap(({ sources }) => sources),
    ...entity.series.flatMap(({ sources, rows }) => [
      ...sources,
      ...rows.flatMap((row) => row.sources ?? []),
    ]),
    ...alsoHere.flatMap(({ relation }) => relation?.sources ?? []),
  ]);
}
