import type { Mark } from '@/entrypoints/contract/desk';
import type { Why } from '@/knowledge/mention';

export const SOME_WHY: Why = { name: 'Krim', form: 'written', evidence: 'unambiguous', score: 0.8 };

/** A mark that stands where it is told to. */
export function markOf(id: string, rects: Mark['rects'] = () => []): Mark {
  return { id, why: SOME_WHY, rects, element: () => null };
}
