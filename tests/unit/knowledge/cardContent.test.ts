import { expect, test } from 'vitest';
import { cardContent } from '@/knowledge/cardContent';

test('an unknown id has no card', () => {
  expect(cardContent({ packs: [], entities: [], sources: {} }, 'nobody', [])).toBeNull();
});
