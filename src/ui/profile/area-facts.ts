import { coverageShares, type CoverageShares, type RegionCoverage } from '../../domain/gaps';
import { comparedArea, hubsOf, sizeOf, type AreaHubs, type AreaSize, type ComparedArea } from '../../domain/profile/compared-area';
import type { Explorer } from '../../explorer/explorer.svelte';
import { regionName } from '../wording';
import { indicatorsOfArea, type AreaIndicator } from './region-indicators';

/** What is known of one of the compared regions and countries. */
export interface AreaFacts {
  readonly area: ComparedArea;
  readonly name: string;
  readonly size: AreaSize;
  readonly hubs: AreaHubs;
  /** Of a region; `null` for a country, and until it is computed. */
  readonly coverage: RegionCoverage | null;
  /** Of a country by its regions; `null` for a region, and until they are computed. */
  readonly shares: CoverageShares | null;
  readonly indicators: readonly AreaIndicator[];
}

export interface ComparedFacts {
  /** In the order of keeping. */
  readonly areas: readonly AreaFacts[];
  /** Ids that no region and no country has. */
  readonly unknown: readonly string[];
}

/** `null` until regions, figures and what is derived from them are there. */
export function compareFacts(ids: readonly string[], explorer: Explorer): ComparedFacts | null {
  const { geography, observations, regionFacts } = explorer.resources;
  const analysis = explorer.analysis.value;
  if (geography.value === null || observations.value === null || regionFacts.value === null || analysis === null) return null;
  const { regions } = geography.value;
  const { byId } = regionFacts.value;
  const { plannedCoverage, reachKm } = analysis.gaps;
  const found = ids.map((id) => ({ id, area: comparedArea(id, regions) }));
  const figures = observations.value;
  const areas = found.flatMap(({ area }): AreaFacts[] => {
    if (area === null) return [];
    const { region, country } = area;
    const inside = area.regions.map(({ id }) => id);
    return [
      {
        area,
        name: region === null ? explorer.translator.country(country) : regionName(region, explorer.translator),
        size: sizeOf(area, byId),
        hubs: hubsOf(area, byId, explorer.matchingHubs, reachKm),
        coverage: region === null ? null : (plannedCoverage?.regions.get(region.id) ?? null),
        shares: region !== null || plannedCoverage === null ? null : coverageShares(plannedCoverage, byId, inside),
        indicators: indicatorsOfArea(area, figures),
      },
    ];
  });
  return { areas, unknown: found.filter(({ area }) => area === null).map(({ id }) => id) };
}
