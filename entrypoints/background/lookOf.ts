import type { Entry } from '@/knowledge/shipped';
import type { Look } from '../contract/requests';

/** How marks of an entity look. A disputed term looks disputed: that is what a reader must not miss. */
export function lookOf({ disputed, type }: Pick<Entry, 'disputed' | 'type'>): Look {
  if (disputed) return 'disputed';
  return type === 'term' || type === 'claim' ? 'term' : 'ordinary';
}
