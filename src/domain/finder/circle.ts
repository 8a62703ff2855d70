import { circle } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import type { LngLat } from '../geo';

/** So fine that no corner shows, however close the map is. */
const STEPS = 128;

/** An area without properties. */
export type Circle = Feature<Polygon, Record<string, never>>;

/** All that is at most so far away along great circles, as a polygon whose corners are exactly so far. Across the antimeridian longitudes go on beyond 180°. */
export function circleAround([lng, lat]: LngLat, radiusKm: number): Circle {
  return circle([lng, lat], radiusKm, { steps: STEPS, units: 'kilometers', properties: {} });
}
