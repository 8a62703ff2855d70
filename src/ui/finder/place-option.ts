import type { Origin } from '../../domain/answers';
import { printCoordinates } from '../../domain/finder/coordinates';
import type { LngLat } from '../../domain/geo';
import type { Town } from '../../domain/town';
import type { PlaceOfPoint } from './place-of';

/** A place that can be chosen. */
export interface PlaceOption {
  readonly id: string;
  readonly origin: Origin;
  readonly name: string;
  /** The name in which it was found, where that is another. */
  readonly alias: string | null;
  /** `null` where the region is the whole country. */
  readonly regionName: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A typed point, named by its coordinates. */
export function optionAt(lngLat: LngLat, { regionId, regionName, country }: PlaceOfPoint): PlaceOption {
  const name = printCoordinates(lngLat);
  return { id: 'coordinates', name, alias: null, regionName, country, origin: { lngLat, regionId, name } };
}

export function optionOf({ id, name, alias, regionId, regionName, country, lngLat }: Town): PlaceOption {
  return { id, name, alias, regionName: regionId === country ? null : regionName, country, origin: { lngLat, regionId, name } };
}
