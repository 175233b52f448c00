import { type CardContent, cardContent } from '@/knowledge/cardContent';
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
  ].filter((entity) => entity !== undefined);
  const onPage = entities.map(({ id }) => id).filter((_, i) => i % 4 === 0);
  return [...new Set(chosen)].flatMap((entity) => {
    const others = [...entity.relations.map(({ target }) => target), ...onPage];
    const neighbours = [...new Set(others)]
      .slice(0, 9)
      .flatMap((id) => entities.find((one) => one.id === id) ?? []);
    return [cardContent(entity, neighbours, shipped.sources)];
  });
}
