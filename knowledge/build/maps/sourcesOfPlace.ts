import type { Place } from '../../entity';

/** What a map rests on: the data sets of shapes and towns (`generated/datasets.ts`), and who gives its point. */
export function sourcesOfPlace(place: Place): string[] {
  if ('town' in place) return ['geonames', 'natural-earth'];
  return 'sources' in place ? [...place.sources, 'natural-earth'] : ['natural-earth'];
}
