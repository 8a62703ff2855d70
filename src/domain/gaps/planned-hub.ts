import type { LngLat } from '../geo';
import type { Service } from '../vocabularies';

/** A hub that does not exist: what if it did? */
export interface PlannedHub {
  readonly lngLat: LngLat;
  /** Kilometres along great circles. */
  readonly reachKm: number;
  /** Empty: all four. */
  readonly services: readonly Service[];
  /** Of the place; `null` for a bare position. */
  readonly name: string | null;
}
