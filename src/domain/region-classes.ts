import type { Indicator } from './indicators';

/** Regions by class, as the map colours them; a region that is missing has no data. */
export interface RegionClasses {
  readonly indicator: Indicator;
  /** By region id. */
  readonly classOfRegion: ReadonlyMap<string, number>;
  readonly classCount: number;
}
