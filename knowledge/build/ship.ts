import type { Entity, Source } from '../entity';
import type { Shipped, ShippedEntity } from '../shipped';
import { checkOf, claimsOf } from './claims';
import type { Knowledge } from './read';

/**
 * What of the knowledge reaches readers: claims read on their page or in a copy of it (`seen`,
 * `copy`). Claims that are only recalled stay in the tree, and so do sources nobody then names. An
 * entity whose summary is only recalled does not ship at all.
 */
export function ship({ packs, sources, notes }: Knowledge): Shipped {
  const sourceOf = (id: string): Source | undefined => sources.get(id)?.value;
  const ships = (claim: { sources: string[]; recalled?: boolean | undefined }): boolean =>
    checkOf(claim, sourceOf) !== 'recalled';
  const readOnly = (ids: string[]): string[] => ids.filter((id) => sourceOf(id)?.checked.how !== 'recalled');
  const kept = <T extends { sources: string[]; recalled?: true }>(claims: T[]): T[] =>
    claims.filter(ships).map((claim) => ({ ...claim, sources: readOnly(claim.sources) }));

  const entities = packs.flatMap(({ info, entities: written }) =>
    written
      .filter(({ value }) => ships(value.summary))
      .map(
        ({ value }): ShippedEntity => ({
          ...value,
          pack: info.id,
          summary: { ...value.summary, sources: readOnly(value.summary.sources) },
          facts: kept(value.facts),
          disputes: value.disputes
            .map((dispute) => ({ ...dispute, positions: kept(dispute.positions) }))
            .filter(({ positions }) => positions.length > 1),
          events: kept(value.events),
          series: value.series.filter(ships).map((series) => ({
            ...series,
            sources: readOnly(series.sources),
            rows: series.rows.filter((row) => ships({ ...row, sources: row.sources ?? series.sources })),
          })),
          relations: kept(value.relations),
        }),
      ),
  );
  const shippedIds = new Set(entities.map(({ id }) => id));
  const connected = entities.map((entity) => ({
    ...entity,
    relations: entity.relations.filter(({ target }) => shippedIds.has(target)),
  }));
  const named = new Set(
    connected.flatMap((entity: Entity) => claimsOf(entity).flatMap((claim) => claim.sources)),
  );
  return {
    packs: packs.map(({ info }) => info),
    notes,
    entities: connected,
    sources: Object.fromEntries(
      [...named].sort().flatMap((id) => {
        const source = sourceOf(id);
        return source ? [[id, source]] : [];
      }),
    ),
  };
}
