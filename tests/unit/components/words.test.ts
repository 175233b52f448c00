import { expect, test } from 'vitest';
import { partWords } from '@/components/partWords';
import { words } from '@/components/words';

/** Every text of a language, by the way to it. Functions are asked with sample words. */
function textsOf(branch: object, way = ''): [string, string][] {
  return Object.entries(branch).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[way + key, value]];
    if (typeof value === 'function') return [[way + key, String(value('A', 'B', 'C'))]];
    return textsOf(value, `${way}${key}.`);
  });
}

const TABLES = { words, partWords };

test.each([
  ['words', 'de'],
  ['words', 'en'],
  ['partWords', 'de'],
  ['partWords', 'en'],
] as const)('every text of %s exists in %s', (table, language) => {
  const missing = textsOf(TABLES[table](language)).filter(([, text]) => text.trim() === '');
  expect(missing.map(([way]) => way)).toEqual([]);
});

test.each(['words', 'partWords'] as const)('both languages have the same texts in %s', (table) => {
  const ways = (language: 'de' | 'en') =>
    textsOf(TABLES[table](language))
      .map(([way]) => way)
      .sort();
  expect(ways('en')).toEqual(ways('de'));
});
