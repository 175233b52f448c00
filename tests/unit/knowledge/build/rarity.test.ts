import { expect, test } from 'vitest';
import { rarityOf } from '@/knowledge/build/rarity';

const named = (...texts: string[]): number =>
  rarityOf({ names: { de: texts.map((text) => ({ text })), en: [] } });

test.each([
  ['what stands everywhere', 0, ['Vereinigte Staaten', 'USA']],
  ['what papers name every day', 1, ['Krim']],
  ['what the list of words knows', 2, ['Kreml']],
  ['what it does not know', 3, ['Nornickel']],
  ['what has no name but phrases', 2, []],
  ['what goes by several words only', 3, ['Budapester Memorandum']],
])('%s has rarity %i', (_, rarity, names) => {
  expect(named(...names)).toBe(rarity);
});
