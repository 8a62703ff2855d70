import { bin, extent, tickStep } from 'd3';
import type { Choropleth, RegionValue } from '../choropleth';
import type { Hub } from '../hub';

/** About so many bars are drawn. */
const BIN_COUNT = 16;
/** Steps by which a quotient of decimals may miss a whole number. */
const ROUNDING = 1e-9;

export interface DistributionBin {
  /** Smallest value of the bin. */
  readonly from: number;
  /** The next bin's smallest value, which is not in this one; of the last bin of published values the largest that it holds. */
  readonly to: number;
  /** Whether it holds `to`. */
  readonly closed: boolean;
  /** Published values in the bin whose regions hold at least one of the hubs. */
  readonly withHubs: number;
  readonly withoutHubs: number;
}

/** How the values of an indicator spread over the areas they are published for. */
export interface Distribution {
  /** Without gaps between them, ascending; none where nothing is known. */
  readonly bins: readonly DistributionBin[];
  /** Values, each counted once however many regions share it; for counts, the regions. */
  readonly values: number;
  /** Of the quarter of the areas with the lowest values. */
  readonly lowest: { readonly upTo: number; readonly areas: number; readonly withoutHubs: number } | null;
  /** Drawn regions without a value: in no bin. */
  readonly regionsWithoutValue: number;
  /** Oldest and newest; `null` for counts. */
  readonly years: readonly [oldest: number, newest: number] | null;
}

interface Area {
  readonly value: number;
  readonly holdsHub: boolean;
}

/**
 * The distribution of the values of a choropleth. An area holds a hub if one of the regions that its value stands for does; hubs of which the region is not
 * known are in none. Whole numbers have a bin each where they are few.
 *
 * @param regionCount number of drawn regions, with or without a value
 */
export function distributionOf({ values, statistics, indicator }: Choropleth, regionCount: number, hubs: readonly Hub[]): Distribution {
  const areas = areasOf(values, new Set(hubs.map(({ regionId }) => regionId)));
  const limit = statistics?.lowerQuartile ?? null;
  const lowest = limit === null ? [] : areas.filter(({ value }) => value <= limit);
  return {
    bins: binsOf(areas, indicator.type === 'hub-count'),
    values: areas.length,
    lowest: limit === null ? null : { upTo: limit, areas: lowest.length, withoutHubs: lowest.filter((area) => !area.holdsHub).length },
    regionsWithoutValue: regionCount - values.size,
    years: statistics?.years ?? null,
  };
}

function areasOf(values: ReadonlyMap<string, RegionValue>, regionsWithHub: ReadonlySet<string | null>): Area[] {
  const byCode = new Map<string, Area>();
  for (const [regionId, { code, value }] of values)
    byCode.set(code, { value, holdsHub: regionsWithHub.has(regionId) || byCode.get(code)?.holdsHub === true });
  return [...byCode.values()];
}

function binsOf(areas: readonly Area[], whole: boolean): DistributionBin[] {
  const [lowest, highest] = extent(areas, ({ value }) => value);
  if (lowest === undefined) return [];
  const step = Math.max(tickStep(lowest, highest, BIN_COUNT), whole ? 1 : 0) || 1;
  // Counted in steps, so that no bound is a sum of rounding errors.
  const first = Math.floor(lowest / step + ROUNDING);
  const last = whole ? Math.floor(highest / step + ROUNDING) : Math.max(first, Math.ceil(highest / step - ROUNDING) - 1);
  const bounds = Array.from({ length: last - first + 2 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  const binned = bin<Area, number>()
    .value(({ value }) => value)
    .domain([bounds[0]!, bounds.at(-1)!])
    .thresholds(bounds.slice(1, -1))(areas);
  return binned.map((inside, index) => {
    const withHubs = inside.filter(({ holdsHub }) => holdsHub).length;
    return {
      from: inside.x0!,
      to: inside.x1!,
      closed: !whole && index === binned.length - 1,
      withHubs,
      withoutHubs: inside.length - withHubs,
    };
  });
}
