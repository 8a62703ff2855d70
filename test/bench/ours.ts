import type { Answers } from '../../src/domain/answers';
import { countBits, type Bitset } from '../../src/domain/bitset';
import { buildClusterHierarchy, categoryBits, marksAt, orderedBits } from '../../src/domain/clusters';
import { FACETS, type FacetId, type FacetSelection } from '../../src/domain/facets';
import { rankHubs } from '../../src/domain/finder';
import { coverRegions, indexCoverage, type Coverage } from '../../src/domain/gaps';
import { filterHubs, type FacetCounts, type HubMatches } from '../../src/domain/filter';
import type { BoundingBox, LngLat } from '../../src/domain/geo';
import type { Hub } from '../../src/domain/hub';
import { buildHubColumns, type HubColumns } from '../../src/domain/hub-columns';
import type { Mark } from '../../src/domain/mark';
import { boxToMercator } from '../../src/domain/mercator';
import { nearestHubs } from '../../src/domain/nearest';
import { indexCountries, indexHubs, searchHubs, type SearchIndex } from '../../src/domain/search';
import type { Region } from '../../src/domain/region';
import { categoriesOf, categoryCountOf } from '../../src/domain/split';

/** The engine as the bench needs it: this file is all that knows its present shape. */
export interface Engine {
  readonly filter: (facets: FacetSelection) => HubMatches;
  /** How many hubs match a search. */
  readonly search: (text: string) => number;
  /** Indices of the nearest hubs, nearest first. */
  readonly nearest: (lngLat: LngLat, count: number) => readonly number[];
  /** One for each facet value: what a filter has to read. */
  readonly valueBitsets: readonly Bitset[];
}

interface Prepared {
  readonly columns: HubColumns;
  readonly searchIndex: SearchIndex;
}

/** What the engine prepares once per data set, apart from clusters. */
export function prepareHubs(hubs: readonly Hub[]): Prepared {
  const columns = buildHubColumns(hubs);
  return { columns, searchIndex: indexCountries(indexHubs(hubs), columns, (code) => code) };
}

export function openEngine(hubs: readonly Hub[]): Engine {
  const { columns, searchIndex } = prepareHubs(hubs);
  const order = Uint32Array.from(hubs.keys()).sort((a, b) => (hubs[a]!.name < hubs[b]!.name ? -1 : 1));
  return {
    filter: (facets) => filterHubs(columns, null, order, facets),
    search: (text) => countBits(searchHubs(searchIndex, text)?.bits ?? columns.all),
    nearest: (lngLat, count) => nearestHubs(columns, lngLat, count).map(({ hubIndex }) => hubIndex),
    valueBitsets: FACETS.flatMap(({ id }) => columns.facets[id].bits),
  };
}

/** Counts as the engine gives them, as lists: for each facet its values with a hub, sorted. */
export function countsAsLists(counts: FacetCounts): readonly (readonly [FacetId, readonly (readonly [string, number])[]])[] {
  return FACETS.map(({ id }) => [id, [...counts[id]].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The marks in a box for matching hubs. */
export type MarksIn = (matches: Bitset, zoom: number, box: BoundingBox) => readonly Mark[];

export function openClusters(hubs: readonly Hub[]): MarksIn {
  const hierarchy = buildClusterHierarchy(hubs);
  const categories = categoryBits(hierarchy, (hubIndex) => categoriesOf(hubs[hubIndex]!, 'kind'), categoryCountOf('kind'));
  return (matches, zoom, box) =>
    marksAt(hierarchy, { zoom, box: boxToMercator(box), matches: orderedBits(hierarchy, matches), categories });
}

export interface Ranking {
  /** Indices of all hubs, the best match first. */
  readonly rank: (answers: Answers) => Uint32Array;
  /** What a ranking has to read at most: positions, and the bitsets of what hubs offer. */
  readonly columnsRead: readonly (Bitset | Float64Array)[];
}

export function openRanking(hubs: readonly Hub[]): Ranking {
  const columns = buildHubColumns(hubs);
  const { service, technology, sector } = columns.facets;
  return {
    rank: (answers) => rankHubs(hubs, columns, answers).order,
    columnsRead: [columns.x, columns.y, columns.z, ...[service, technology, sector].flatMap(({ bits }) => bits)],
  };
}

export interface Coverer {
  readonly filter: (facets: FacetSelection) => Bitset;
  /** Every region by the matching hubs. */
  readonly cover: (matching: Bitset) => Coverage;
  /** What coverage has to read at least: where the hubs are. */
  readonly positions: readonly Float64Array[];
}

export function openCoverage(hubs: readonly Hub[], regions: readonly Region[], reachKm: number): Coverer {
  const { filter } = openEngine(hubs);
  const columns = buildHubColumns(hubs);
  const subject = { regions, facts: new Map(), hubs, columns };
  const index = indexCoverage(subject);
  return {
    filter: (facets) => filter(facets).bits,
    cover: (matching) => coverRegions(subject, matching, reachKm, index),
    positions: [columns.x, columns.y, columns.z],
  };
}
