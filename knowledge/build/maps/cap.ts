import { geoCentroid, geoDistance } from 'd3-geo';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';

/** A round piece of the globe. Distances are angles, in radians. */
export interface Cap {
  center: [lon: number, lat: number];
  radius: number;
}

/** The cap around a shape's centroid that all its corners lie in. */
export function capAround(shape: LineString | Polygon | MultiPolygon): Cap {
  const center = geoCentroid(shape);
  const corners = (
    shape.type === 'LineString' ? shape.coordinates : shape.coordinates.flat(shape.type === 'Polygon' ? 1 : 2)
  ) as Position[];
  const distances = corners.map(([lon = 0, lat = 0]) => geoDistance(center, [lon, lat]));
  return { center, radius: distances.reduce((most, one) => Math.max(most, one), 0) };
}

/** Whether two caps share any point. */
export const overlap = (one: Cap, other: Cap): boolean =>
  geoDistance(one.center, other.center) <= one.radius + other.radius;
