import { rollup } from 'd3';
import type { RegionValue } from '../../domain/choropleth';
import type { RegionCoverage, UnderservedRegion } from '../../domain/gaps';
import { indicatorById } from '../../domain/indicators';
import type { RegionFacts } from '../../domain/region-facts';
import { choroplethOf } from '../../explorer/choropleth-of';
import type { Explorer } from '../../explorer/explorer.svelte';
import { regionName } from '../wording';

/** A region with what the present layer shows of it; `null`: not known, or not of this layer. */
export interface RegionRow {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Matching hubs inside. */
  readonly hubCount: number;
  /** Of the active indicator, or of the one whose low values are the need. */
  readonly value: RegionValue | null;
  readonly coverage: RegionCoverage | null;
  readonly nearestHub: string | null;
  readonly facts: RegionFacts | null;
  /** Need × 3 + supply. */
  readonly needClass: number | null;
  readonly ranked: UnderservedRegion | null;
}

/** All drawn regions by their ids, as the filters and the layer have them now: reactive. None until the regions are there. */
export function regionRows(explorer: Explorer): RegionRow[] {
  const { indicator, resources, matchingHubs, translator } = explorer;
  const gaps = indicator?.layer === 'gaps' ? (explorer.analysis.value?.gaps ?? null) : null;
  const hubCounts = rollup(matchingHubs, (hubs) => hubs.length, (hub) => hub.regionId); // prettier-ignore
  const shown =
    indicator?.type === 'need' ? choroplethOf({ resources, indicator: indicatorById(indicator.of), matchingHubs }) : explorer.choropleth;
  return (resources.geography.value?.regions ?? []).map((region) => {
    const coverage = gaps?.plannedCoverage?.regions.get(region.id) ?? null;
    const nearestId = coverage?.nearestHubId ?? null;
    return {
      id: region.id,
      name: regionName(region, translator),
      country: region.country,
      hubCount: hubCounts.get(region.id) ?? 0,
      value: shown?.values.get(region.id) ?? null,
      coverage,
      nearestHub: nearestId === null ? null : (explorer.hubById(nearestId)?.name ?? null),
      facts: gaps?.facts.get(region.id) ?? null,
      needClass: gaps?.needSupply?.classOfRegion.get(region.id) ?? null,
      ranked: (indicator?.type === 'underserved' ? gaps?.underserved?.byId.get(region.id) : null) ?? null,
    };
  });
}
