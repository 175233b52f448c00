import type { Entity, PackInfo, Source } from './entity';

/** An entity as it reaches readers: only claims read in a source, and the pack it comes from. */
export interface ShippedEntity extends Entity {
  pack: string;
}

/** All bundled knowledge: what the build writes and the background reads. */
export interface Shipped {
  packs: PackInfo[];
  entities: ShippedEntity[];
  /** Every source some shipped claim names, by id. */
  sources: Readonly<Record<string, Source>>;
}
