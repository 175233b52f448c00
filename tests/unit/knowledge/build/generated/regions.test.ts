import { expect, test } from 'vitest';
import { isRegion, REGIONS } from '@/knowledge/build/generated/regions';

test.each(['011', '155'])('%s is a region we have words for', (code) => {
  expect(isRegion(code)).toBe(true);
});

test.each(['001', 'EU', 'toString'])('%s is none', (code) => {
  expect(isRegion(code)).toBe(false);
});

test('every wording fits behind "Staat" and "State"', () => {
  for (const { de, en } of Object.values(REGIONS)) {
    expect(de).toMatch(/^(in|im) /);
    expect(en).toMatch(/^in /);
  }
});
