import { expect, test } from 'vitest';
import { slug } from '@/knowledge/build/generated/slug';

test.each([
  ['Österreich', 'oesterreich'],
  ['São Tomé und Príncipe', 'sao-tome-und-principe'],
  ['St. Kitts und Nevis', 'st-kitts-und-nevis'],
  ['Åland', 'aland'],
])('%s becomes the id %s', (label, id) => {
  expect(slug(label)).toBe(id);
});
