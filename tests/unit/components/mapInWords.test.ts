import { expect, test } from 'vitest';
import { mapInWords } from '@/components/mapInWords';
import { mapOf } from './someMap';

test.each([
  {
    drawn: 'an area',
    map: mapOf(),
    name: 'Lagekarte: Krim schraffiert, mit den Namen Russische Föderation und Ukraine. Schraffiert: umstritten (Krim).',
  },
  {
    drawn: 'a town',
    map: mapOf({ own: 'M0 0h9v9z', at: [320, 180], disputed: [] }),
    name: 'Lagekarte: Krim als Punkt, mit den Namen Russische Föderation und Ukraine.',
  },
  {
    drawn: 'a country without names',
    map: mapOf({ own: 'M0 0h9v9z', names: [], disputed: [] }),
    name: 'Lagekarte: Krim hervorgehoben.',
  },
])('a map of $drawn says what is where', ({ map, name }) => {
  expect(mapInWords(map, 'Krim', 'de').name).toBe(name);
});

test('what a map is about is not listed among the names around it', () => {
  const { name } = mapInWords(mapOf({ own: 'M0 0h9v9z', disputed: [] }), 'Ukraine', 'en');
  expect(name).toBe('Locator map: Ukraine highlighted, with the names Russian Federation.');
});

test.each([
  { lat: 45.1, lon: 34.6, de: '45,1° nördlicher Breite, 34,6° östlicher Länge.' },
  { lat: -8.5, lon: -179.2, de: '8,5° südlicher Breite, 179,2° westlicher Länge.' },
])('$lat and $lon are coordinates in words', ({ lat, lon, de }) => {
  expect(mapInWords(mapOf({ lat, lon }), 'Ort', 'de').coordinates).toBe(de);
});

test('the hatching is explained only where something is hatched', () => {
  expect(mapInWords(mapOf(), 'Krim', 'en').hatched).toBe('Hatched: disputed (Crimea).');
  expect(mapInWords(mapOf({ disputed: [] }), 'Krim', 'en').hatched).toBe('');
});
