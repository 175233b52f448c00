import { expect, test } from 'vitest';
import { actionWords } from '@/components/actionWords';
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

test.each(['de', 'en'] as const)('every text exists in %s', (language) => {
  const missing = textsOf({
    ...words(language),
    actions: actionWords[language],
    parts: partWords(language),
  }).filter(([, text]) => text.trim() === '');
  expect(missing.map(([way]) => way)).toEqual([]);
});

test('both languages have the same texts', () => {
  const ways = (language: 'de' | 'en') =>
    textsOf({ ...words(language), parts: partWords(language) })
      .map(([way]) => way)
      .sort();
  expect(ways('en')).toEqual(ways('de'));
});
