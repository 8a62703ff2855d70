import type { LngLat } from '../../domain/geo';
import { isoCountryOf } from '../../domain/region';
import type { Resources } from '../../explorer/resources.svelte';

/** Where a point lies: its region, whose name is `null` where it is the whole country (ISO code). */
export interface PlaceOfPoint {
  readonly regionId: string;
  readonly regionName: string | null;
  readonly country: string;
}

/** The region and country of a point; `null` outside Europe. @throws when the regions cannot be fetched; asking again tries again */
export async function placeOf(resources: Pick<Resources, 'geography' | 'finderCode'>, lngLat: LngLat): Promise<PlaceOfPoint | null> {
  const { geography, finderCode } = resources;
  geography.retry();
  finderCode.retry();
  const [{ ground, regionById }, { regionNear }] = await Promise.all([geography.arrival(), finderCode.arrival()]);
  const regionId = regionNear(ground, lngLat);
  if (regionId === null) return null;
  const region = regionById.get(regionId);
  return { regionId, regionName: region === undefined || region.level === 0 ? null : region.name, country: isoCountryOf(regionId) };
}
