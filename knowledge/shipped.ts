import type { ChangeNote, Entity, PackInfo, Source } from './entity';

/** An entity as it reaches readers: only claims read in a source, and the pack it comes from. */
export interface ShippedEntity extends Entity {
  pack: string;
}

/** All bundled knowledge, as the build has it in hand. */
export interface Shipped {
  packs: PackInfo[];
  /** What changed with each version, the newest first. */
  notes: ChangeNote[];
  entities: ShippedEntity[];
  /** Every source some shipped claim names, by id. */
  sources: Readonly<Record<string, Source>>;
}

/** An entity as cards show it: what it is recognised by stands in the index. */
export type ShownEntity = Omit<ShippedEntity, 'names' | 'blocked' | 'cues' | 'patterns'>;

/** One entity with the sources its claims name. */
export interface SourcedEntity {
  entity: ShownEntity;
  sources: Readonly<Record<string, Source>>;
}

/** What of an entity is at hand without reading it: for lists, search, and other entities' cards. */
export interface Entry extends Pick<ShippedEntity, 'id' | 'type' | 'pack' | 'label' | 'kind' | 'relations'> {
  /** Every name in both languages, as readers see it. */
  names: string[];
  disputed: boolean;
  /** Where its `SourcedEntity` stands in the file of cards: bytes, `end` exclusive. */
  at: { start: number; end: number };
}

/** The table of contents of the file of cards. */
export interface Contents {
  packs: PackInfo[];
  entries: Entry[];
}
