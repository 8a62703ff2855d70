import { quantileSorted } from 'd3';
import { CLASS_COUNT, classOf, quantileBreaks } from './classify';
import type { Hub } from './hub';
import type { HubCountIndicator, PublishedIndicatorId, ValueIndicator } from './indicators';
import { resolveObservation, type ObservationsByCode, type ResolvedObservation } from './observation';
import type { NutsLevel, Region } from './region';
import type { RegionClasses } from './region-classes';

/** The value that a region is coloured by. */
export interface RegionValue {
  readonly value: number;
  /** `null` for a count of today's hubs. */
  readonly year: number | null;
  readonly flag: string | null;
  /** The code and level the value is published for; not the region's own where it falls back. */
  readonly code: string;
  readonly level: NutsLevel;
}

/** One regional layer, derived once and read by map, legend, summary, table and cards. */
export interface Choropleth extends RegionClasses {
  readonly indicator: ValueIndicator;
  /** By region id; a region without a value is absent. */
  readonly values: ReadonlyMap<string, RegionValue>;
  /** Smallest value of each class but the first; see `quantileBreaks`. */
  readonly breaks: readonly number[];
  readonly statistics: ChoroplethStatistics | null;
}

export interface ChoroplethStatistics {
  /** Published values on the map, each counted once however many regions share it; for counts, the regions. */
  readonly observationCount: number;
  readonly lowest: { readonly value: number; readonly code: string };
  readonly highest: { readonly value: number; readonly code: string };
  /** Quartiles: half of the observations lie between them. */
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** Newest and oldest year; `null` for counts. */
  readonly years: readonly [oldest: number, newest: number] | null;
  readonly regionsWithoutValue: number;
  /** Regions with a value above 0. */
  readonly regionsAboveZero: number;
}

/**
 * The choropleth of an indicator over the drawn regions. Classes are quantiles of the distinct observations, so a national value that stands
 * for thirty regions weighs once. Counts give 0 a class of its own. Missing values are absent everywhere and take no part in the breaks.
 */
export function buildChoropleth(
  indicator: ValueIndicator,
  regions: readonly Region[],
  observations: Readonly<Record<PublishedIndicatorId, ObservationsByCode>>,
  matchingHubs: readonly Hub[],
): Choropleth {
  const values =
    indicator.type === 'published' ? publishedValues(regions, observations[indicator.id]) : hubCounts(regions, matchingHubs, indicator);
  const distinct = [...new Map([...values.values()].map((entry) => [entry.code, entry])).values()];
  const breaks = indicator.type === 'published' ? quantileBreaks(numbers(distinct), CLASS_COUNT) : countBreaks(numbers(distinct));
  return {
    indicator,
    values,
    breaks,
    classCount: breaks.length + 1,
    classOfRegion: new Map([...values].map(([id, entry]) => [id, classOf(entry.value, breaks)])),
    statistics: statisticsOf(distinct, regions.length - values.size, values),
  };
}

function publishedValues(regions: readonly Region[], observations: ObservationsByCode): Map<string, RegionValue> {
  return new Map(
    regions
      .map((region) => [region.id, resolveObservation(observations, region)] as const)
      .filter((entry): entry is [string, ResolvedObservation] => entry[1] !== null),
  );
}

function hubCounts(regions: readonly Region[], hubs: readonly Hub[], { service }: HubCountIndicator): Map<string, RegionValue> {
  const counts = new Map<string, number>();
  for (const hub of hubs) {
    if (hub.regionId === null || hub.services === null) continue;
    if (service === null || hub.services.includes(service)) counts.set(hub.regionId, (counts.get(hub.regionId) ?? 0) + 1);
  }
  return new Map(regions.map(({ id, level }) => [id, { value: counts.get(id) ?? 0, year: null, flag: null, code: id, level }]));
}

function countBreaks(counts: readonly number[]): number[] {
  const positive = counts.filter((count) => count > 0);
  return positive.length === 0 ? [] : [Math.min(...positive), ...quantileBreaks(positive, CLASS_COUNT - 1)];
}

function numbers(entries: readonly RegionValue[]): number[] {
  return entries.map((entry) => entry.value);
}

function statisticsOf(
  distinct: readonly RegionValue[],
  regionsWithoutValue: number,
  values: ReadonlyMap<string, RegionValue>,
): ChoroplethStatistics | null {
  const sorted = [...distinct].sort((a, b) => a.value - b.value || a.code.localeCompare(b.code));
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const years = sorted.map((entry) => entry.year).filter((year) => year !== null);
  return {
    observationCount: sorted.length,
    lowest,
    highest,
    lowerQuartile: quantileSorted(numbers(sorted), 0.25)!,
    upperQuartile: quantileSorted(numbers(sorted), 0.75)!,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    regionsWithoutValue,
    regionsAboveZero: [...values.values()].filter((entry) => entry.value > 0).length,
  };
}
