import type { EntityType, Language, PartialDate, Relation, Source, Text } from './entity';
import { RELATIONS } from './relations';
import type { Entry, ShownEntity } from './shipped';

/** Everything one card shows. */
export interface CardContent {
  entity: ShownEntity;
  /** In the order the card names them first; a claim's source `id` has the number `index + 1`. */
  sources: ({ id: string } & Source)[];
  /** Other entities of the page, those related to this one first. */
  alsoHere: Neighbour[];
  /** What else the card's word on the page may mean; missing or [] where nothing else was near. */
  senses?: Sense[];
  /** By language: each text of the card in which other entities are named, and where. */
  names?: Readonly<Record<Language, readonly NamedText[]>>;
}

export type NamedText = readonly [text: string, names: readonly NameLink[]];

/** A name in a text that leads to another card. UTF-16 code units, `end` exclusive. */
export interface NameLink {
  start: number;
  end: number;
  id: string;
}

/** Another entity that goes by the same name. */
export type Sense = Pick<Entry, 'id' | 'label' | 'kind'>;

export interface Neighbour {
  id: string;
  type: EntityType;
  label: Text;
  /** How the card's entity stands to it, where a sourced relation says so. */
  relation?: { text: Text; sources: string[]; from?: PartialDate; to?: PartialDate };
}

/** What a card needs to know of another entity. */
export type Related = Pick<Entry, 'id' | 'type' | 'label' | 'relations'>;

/**
 * What the card of an entity shows on a page.
 *
 * @param onPage The entities found on the page, most helpful first; itself may be among them.
 * @param sources Of its own claims, and of others' relations to it; who is missing is left out.
 */
export function cardContent(
  entity: ShownEntity,
  onPage: readonly Related[],
  sources: Readonly<Record<string, Source>>,
): CardContent {
  const others = [...new Map(onPage.map((other) => [other.id, other])).values()];
  const neighbours = others
    .filter(({ id }) => id !== entity.id)
    .map((other): Neighbour => {
      const relation = relationBetween(entity, other);
      return { id: other.id, type: other.type, label: other.label, ...(relation && { relation }) };
    });
  const alsoHere = [
    ...neighbours.filter(({ relation }) => relation),
    ...neighbours.filter(({ relation }) => !relation),
  ];
  const named = [...sourcesNamedIn({ entity, alsoHere })].flatMap((id) => {
    const source = sources[id];
    return source ? [{ id, ...source }] : [];
  });
  return { entity, sources: named, alsoHere };
}

/** A relation is written on one of the two; the other reads it backwards. */
function relationBetween(entity: Related, other: Related): Neighbour['relation'] {
  const forth = lasting(entity.relations.filter(({ target }) => target === other.id));
  if (forth) return said(forth, 0);
  const back = lasting(other.relations.filter(({ target }) => target === entity.id));
  return back && said(back, 1);
}

/** Of several relations to one entity the first that has not ended, else the first. */
function lasting(relations: readonly Relation[]): Relation | undefined {
  return relations.find(({ to }) => to === undefined) ?? relations[0];
}

function said({ kind, sources, from, to }: Relation, end: 0 | 1): Neighbour['relation'] {
  return {
    text: RELATIONS[kind][end],
    sources,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
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
    ...(entity.map?.sources ?? []),
    ...alsoHere.flatMap(({ relation }) => relation?.sources ?? []),
  ]);
}
