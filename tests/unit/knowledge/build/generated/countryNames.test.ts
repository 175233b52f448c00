import { expect, test } from 'vitest';
import { countryNames, labelOf } from '@/knowledge/build/generated/countryNames';
import { countryRows } from '@/knowledge/build/generated/countryRows';
import { CERTAIN, NAMESAKES } from '@/knowledge/build/generated/namesakes';
import { PLURALS, SPELLINGS } from '@/knowledge/build/generated/spellings';
import { LANGUAGES } from '@/knowledge/entity';
import { rowOf } from './rowOf';

test('takes the names of the data set', () => {
  expect(countryNames(rowOf('GA'), 'de')).toEqual([{ text: 'Gabun' }]);
});

test('takes ours where the data set inverts a name or names two countries', () => {
  expect(countryNames(rowOf('SY'), 'de').map(({ text }) => text)).toEqual([
    'Syrien',
    'Arabisch|e Republik Syrien',
  ]);
  expect(countryNames(rowOf('CD'), 'de').map(({ text }) => text)).not.toContain('Kongo');
});

test('only the first name of a country with a namesake is ambiguous', () => {
  expect(countryNames(rowOf('AX'), 'de').map(({ ambiguous }) => ambiguous !== undefined)).toEqual([
    true,
    false,
  ]);
});

test('a name that the lists know as the country is certain, a German plural is declined', () => {
  expect(countryNames(rowOf('JP'), 'en')).toMatchObject([{ text: 'Japan', certain: expect.any(String) }]);
  expect(countryNames(rowOf('NL'), 'de')).toMatchObject([{ text: 'Niederlande', inflect: 'noun' }]);
});

test('a label has no stem bars', () => {
  expect(labelOf(rowOf('DO'), 'de')).toBe('Dominikanische Republik');
});

test('nothing is inverted or in brackets, and no spelling of ours is for nobody', () => {
  const rows = countryRows();
  const codes = new Set(rows.map(({ alpha2 }) => alpha2));
  const tables = [SPELLINGS, NAMESAKES.de, NAMESAKES.en].flatMap(Object.keys);
  expect(tables.filter((code) => !codes.has(code))).toEqual([]);
  const written = Object.values(SPELLINGS).flatMap(({ de = [], en = [] }) => [...de, ...en]);
  expect(written.filter((text) => /[(),]/.test(text))).toEqual([]);
  const all = new Set(
    rows.flatMap((row) =>
      LANGUAGES.flatMap((language) => countryNames(row, language)).map(({ text }) => text),
    ),
  );
  expect([...PLURALS, ...CERTAIN.de, ...CERTAIN.en].filter((name) => !all.has(name))).toEqual([]);
});
