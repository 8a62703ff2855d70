import { COVERAGE_CLASSES, NEED_LEVELS, type Coverage, type NeedSupply, type Underserved } from '../domain/gaps';
import type { Indicator } from '../domain/indicators';
import type { RegionClasses } from '../domain/region-classes';

/** What is computed of the regions, as far as it is there; each is read only where the indicator shows it. */
export interface ComputedGaps {
  readonly plannedCoverage: Coverage | null;
  readonly needSupply: NeedSupply | null;
  /** `null` where all weights are 0, too: no region is in any class. */
  readonly underserved: Underserved | null;
}

/** What the map is coloured by on the layer of the gaps; `null` on others, and until it is computed. */
export function gapClassesOf(indicator: Indicator | null, gaps: ComputedGaps): RegionClasses | null {
  if (indicator?.type === 'coverage') {
    if (gaps.plannedCoverage === null) return null;
    const regions = [...gaps.plannedCoverage.regions.values()];
    const classOfRegion = new Map(regions.map((region) => [region.id, COVERAGE_CLASSES.indexOf(region.class)]));
    return { indicator, classOfRegion, classCount: COVERAGE_CLASSES.length };
  }
  if (indicator?.type === 'need') {
    const { needSupply } = gaps;
    return needSupply === null ? null : { indicator, classOfRegion: needSupply.classOfRegion, classCount: NEED_LEVELS ** 2 };
  }
  if (indicator?.type !== 'underserved' || gaps.plannedCoverage === null) return null;
  const { underserved } = gaps;
  return { indicator, classOfRegion: underserved?.classOfRegion ?? new Map(), classCount: underserved?.classCount ?? 1 };
}
