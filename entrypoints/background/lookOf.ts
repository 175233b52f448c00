import type { Entity } from '@/knowledge/entity';
import type { Look } from '../contract/requests';

/** How marks of an entity look. A disputed term looks disputed: that is what a reader must not miss. */
export function lookOf({ disputes, type }: Pick<Entity, 'disputes' | 'type'>): Look {
  if (disputes.length > 0) return 'disputed';
  return type === 'term' || type === 'claim' ? 'term' : 'ordinary';
}
