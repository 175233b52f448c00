import { sourced } from '@/knowledge/build/bind';
import { type CardContent, cardContent } from '@/knowledge/cardContent';
import { officesOf } from '@/knowledge/cardParts';
import { ENTITY_TYPES } from '@/knowledge/entity';
import type { Shipped, ShippedEntity } from '@/knowledge/shipped';

/** One card of every kind: for each type the entity with most to show, and the fullest of each part. */
export function chooseCards(shipped: Shipped): CardContent[] {
  const { entities } = shipped;
  const fullest = (of: (entity: ShippedEntity) => number, among = entities) =>
    among.toSorted((a, b) => of(b) - of(a)).find((entity) => of(entity) > 0);
  const parts = (entity: ShippedEntity) =>
    entity.facts.length + 3 * entity.disputes.length + 2 * entity.events.length + 4 * entity.series.length;
  const chosen = [
    ...ENTITY_TYPES.map((type) =>
      fullest(
        parts,
        entities.filter((entity) => entity.type === type),
      ),
    ),
    fullest(({ disputes }) => disputes.flatMap(({ positions }) => positions).length),
    fullest(({ events }) => events.length),
    fullest(({ series }) => series.length),
    fullest(({ series }) => series.filter(({ columns }) => columns).length),
    fullest(({ relations }) => relations.length),
    fullest((entity) => officesOf(entity).offices.length),
    fullest(({ links }) => Object.keys({ ...links, ...links?.wikipedia }).length),
    // Every way to be on a map: a disputed area, a town, a country too small to be seen.
    fullest(({ place, disputes }) => (place && 'area' in place ? 1 + disputes.length : 0)),
    ...['moskau', 'vatikanstadt'].map((id) => entities.find((entity) => entity.id === id)),
  ].filter((entity) => entity !== undefined);
  const onPage = entities.map(({ id }) => id).filter((_, i) => i % 4 === 0);
  return [...new Set(chosen)].flatMap((entity) => {
    const others = [...entity.relations.map(({ target }) => target), ...onPage];
    const neighbours = [...new Set(others)]
      .slice(0, 9)
      .flatMap((id) => entities.find((one) => one.id === id) ?? []);
    return [cardContent(sourced(entity, shipped.sources).entity, neighbours, shipped.sources)];
  });
}
