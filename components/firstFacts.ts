import type { Fact } from '@/knowledge/entity';
import type { ThenAndNow } from '@/knowledge/thenAndNow';

/** Places that what is newer than the article has a right to: whoever reads an old article must not miss it. */
const FOR_NEWER = 1;

/**
 * The facts that stand for all of them where there is room for few: what held then; at least one of what is newer;
 * and what was over by then only where nothing else is left, so that no figure stands there without the one that
 * took its place.
 */
export function firstFacts({ held, since, before }: ThenAndNow, most: number): Fact[] {
  const forHeld = most - Math.min(since.length, FOR_NEWER);
  return [...held.slice(0, forHeld), ...since, ...before].slice(0, most);
}
