import type { LngLat } from '../geo';

/** About 100 m: what a link keeps of the place of a what-if hub. */
const DECIMALS = 3;
const KM_PER_DEGREE = 111.195;
/** No map shows more of the globe. */
const MAX_LAT = 85;

/** The place as a link says it, to about 100 m. */
export function toPlannedPlace([lng, lat]: LngLat): LngLat {
  const rounded = (degrees: number, max: number) => Number(Math.min(Math.max(degrees, -max), max).toFixed(DECIMALS));
  return [rounded(lng, 180), rounded(lat, MAX_LAT)];
}

/** The place so far east and north of another, along the axes of the map: its parallel and its meridian. Stops at the edges of the map. */
export function movedBy([lng, lat]: LngLat, eastKm: number, northKm: number): LngLat {
  const kmPerDegreeEast = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return toPlannedPlace([lng + eastKm / kmPerDegreeEast, lat + northKm / KM_PER_DEGREE]);
}
