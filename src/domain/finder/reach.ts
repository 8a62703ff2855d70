import type { Hub } from '../hub';
import { isoCountryOf } from '../region';

/** Where a hub is, seen from a region: in it, elsewhere in its country, or in another one. */
export type Reach = 'region' | 'country' | 'abroad';

/**
 * Where a hub is, seen from a region. A hub that is known to lie in a larger NUTS 1 region is in the region if that one holds it; one of which no region is known is in
 * the country. So are all hubs of a country that the map draws as one region, whose id is the country's.
 */
export function reachFrom(originRegionId: string): (hub: Pick<Hub, 'country' | 'regionId' | 'statedRegion'>) => Reach {
  const originCountry = isoCountryOf(originRegionId);
  const isWholeCountry = originRegionId.length === 2;
  return ({ country, regionId, statedRegion }) => {
    if (country !== originCountry) return 'abroad';
    if (isWholeCountry) return 'country';
    if (regionId === null) return statedRegion !== null && originRegionId.startsWith(statedRegion) ? 'region' : 'country';
    return regionId === originRegionId ? 'region' : 'country';
  };
}
