import type { Bitset } from '../../src/domain/bitset';
import { hasBit } from '../../src/domain/bitset';
import { buildClusterHierarchy, marksAt, type ClusterHierarchy } from '../../src/domain/clusters';
import { FACETS, type FacetId, type FacetSelection } from '../../src/domain/facets';
import { filterHubs, type FacetCounts } from '../../src/domain/filter';
import { contains, type BoundingBox, type LngLat } from '../../src/domain/geo';
import type { Hub } from '../../src/domain/hub';
import type { Mark } from '../../src/domain/mark';
import { buildSearchIndex, foldedWords, textRank, type SearchIndex } from '../../src/domain/search';
import { categoriesOf, categoryCountOf } from '../../src/domain/split';

/** The engine as the bench needs it: this file is all that knows its present shape. */
export interface Engine {
  readonly filter: (facets: FacetSelection) => { readonly bits: Bitset; readonly count: number; readonly counts: FacetCounts };
  /** How many hubs match a search. */
  readonly search: (text: string) => number;
  /** Indices of the nearest hubs, nearest first; `null`: the engine has no such search. */
  readonly nearest: ((lngLat: LngLat, count: number) => readonly number[]) | null;
}

interface Columns {
  readonly index: SearchIndex;
  readonly order: readonly number[];
}

/** All that the engine prepares once per data set, apart from clusters: what `memory per hub` weighs. */
export function buildColumns(hubs: readonly Hub[]): Columns {
  const index = buildSearchIndex(hubs, (code) => code);
  const order = [...hubs.keys()].sort((a, b) => (hubs[a]!.name < hubs[b]!.name ? -1 : 1));
  return { index, order };
}

export function openEngine(hubs: readonly Hub[]): Engine {
  const { index, order } = buildColumns(hubs);
  return {
    filter: (facets) => filterHubs(hubs, index, order, { text: '', facets }),
    search: (text) => {
      const words = foldedWords(text);
      return order.reduce((count, hubIndex) => count + (textRank(index, hubIndex, words) === null ? 0 : 1), 0);
    },
    nearest: null,
  };
}

/** Counts as the engine gives them, as a list of lists: for each facet its values with a hub, sorted. */
export function countsAsLists(counts: FacetCounts): readonly (readonly [FacetId, readonly (readonly [string, number])[]])[] {
  return FACETS.map(({ id }) => [id, [...counts[id]].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The marks in a box for matching hubs. */
export type MarksIn = (matches: Bitset, zoom: number, box: BoundingBox) => readonly Mark[];

export function openClusters(hubs: readonly Hub[]): MarksIn {
  const hierarchy: ClusterHierarchy = buildClusterHierarchy(hubs);
  const categories = hubs.map((hub) => categoriesOf(hub, 'kind'));
  return (matches, zoom, box) =>
    marksAt(hierarchy, {
      zoom,
      matches: (hubIndex) => hasBit(matches, hubIndex),
      categoriesOf: categories,
      categoryCount: categoryCountOf('kind'),
    }).filter(({ lngLat }) => contains(box, lngLat));
}

export const hubCountOf = (mark: Mark): number => mark.members.length;
