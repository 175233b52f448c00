import type { ChangeNote, Entity, PackInfo, Source, Text } from './entity';

/** An entity as it reaches readers: only claims read in a source, and the pack it comes from. */
export interface ShippedEntity extends Entity {
  pack: string;
}

/**
 * A small map as paths of SVG, in a box of `width` × `height` user units; north is up. Any path may be empty.
 */
export interface MapPicture {
  width: number;
  height: number;
  /** All land in view, and the lines between its countries. */
  land: string;
  borders: string;
  /** The country the map is about. */
  own: string;
  /** Areas in view that more than one side claims. */
  disputed: { label: Text; path: string }[];
  /** Where a town lies. */
  at?: [x: number, y: number];
  /** Names of countries in view, each where there is room for it. */
  names: { label: Text; at: [x: number, y: number] }[];
  /** Degrees, for words instead of the picture. */
  lat: number;
  lon: number;
  sources: string[];
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
export interface ShownEntity
  extends Omit<ShippedEntity, 'names' | 'blocked' | 'cues' | 'patterns' | 'place'> {
  /** Where it lies, drawn at build time. */
  map?: MapPicture;
}

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
