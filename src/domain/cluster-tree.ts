import type { Nodes } from './cluster-merge';

/** Consecutive nodes that share an entry in `ClusterLevel.extents`. */
export const BLOCK = 64;

/** One zoom level: its clusters as columns, in the order of the tree. */
export interface ClusterLevel {
  readonly zoom: number;
  /** Mean of all points of each cluster, in Web Mercator. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Equal at every level at which the cluster is the same, otherwise unique. */
  readonly id: Int32Array;
  /** Cluster `i` covers the positions from `first[i]` up to, not including, `first[i + 1]`. */
  readonly first: Uint32Array;
  /** Left, top, right and bottom edge in Web Mercator of all points of each `BLOCK` of clusters: neighbours in the order are neighbours on the map. */
  readonly extents: Float64Array;
}

/**
 * All points with a position in one order, depth first, in which every cluster of every level, and every place, is a contiguous range:
 * counting what matches in a cluster is counting the bits of a range. Columns only, so that a worker can hand it over.
 */
export interface ClusterTree {
  /** Index of the point at each position; ascending within a place. */
  readonly pointAt: Uint32Array;
  /** Position of each point, -1 for a point without a place on the map. */
  readonly positionOf: Int32Array;
  /** Coarsest first; the last one holds every place by itself. */
  readonly levels: readonly ClusterLevel[];
}

/** A level as it was merged; `parentOfFiner`: for each node of the next finer level the node that holds it, `null` for the finest. */
export interface BuiltLevel {
  readonly zoom: number;
  readonly nodes: Nodes;
  readonly parentOfFiner: Int32Array | null;
}

export function inDepthFirstOrder(coarsestFirst: readonly BuiltLevel[], placeOfPoint: Int32Array): ClusterTree {
  let order: Uint32Array = Uint32Array.from(coarsestFirst[0]!.nodes.x.keys());
  const ordered = coarsestFirst.map(({ zoom, nodes }, index) => {
    const parents = coarsestFirst[index - 1]?.parentOfFiner;
    if (parents) order = grouped(parents, ranksOf(order));
    return { zoom, ...columnsInOrder(nodes, order) };
  });
  const pointAt = grouped(placeOfPoint, ranksOf(order));
  const positionOf = new Int32Array(placeOfPoint.length).fill(-1);
  pointAt.forEach((point, position) => (positionOf[point] = position));
  const places = ordered.at(-1)!;
  return { pointAt, positionOf, levels: ordered.map((level) => ({ ...level, extents: extentsOf(level.first, places) })) };
}

function ranksOf(order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length);
  order.forEach((item, rank) => (ranks[item] = rank));
  return ranks;
}

/** All items that are in a group, by the rank of the group, those of one group in their order. */
function grouped(groupOf: Int32Array, rankOfGroup: Uint32Array): Uint32Array {
  const next = new Uint32Array(rankOfGroup.length + 1);
  for (const group of groupOf) if (group >= 0) next[rankOfGroup[group]! + 1]!++;
  for (let rank = 0; rank < rankOfGroup.length; rank++) next[rank + 1]! += next[rank]!;
  const items = new Uint32Array(next.at(-1)!);
  groupOf.forEach((group, item) => {
    if (group >= 0) items[next[rankOfGroup[group]!]!++] = item;
  });
  return items;
}

function columnsInOrder({ x, y, weight, id }: Nodes, order: Uint32Array): Omit<ClusterLevel, 'zoom' | 'extents'> {
  const first = new Uint32Array(order.length + 1);
  order.forEach((node, rank) => (first[rank + 1] = first[rank]! + weight[node]!));
  return {
    x: Float64Array.from(order, (node) => x[node]!),
    y: Float64Array.from(order, (node) => y[node]!),
    id: Int32Array.from(order, (node) => id[node]!),
    first,
  };
}

function extentsOf(first: Uint32Array, places: Omit<ClusterLevel, 'extents'>): Float64Array {
  const blocks = Math.ceil((first.length - 1) / BLOCK);
  const extents = new Float64Array(4 * blocks);
  let place = 0;
  for (let block = 0; block < blocks; block++) {
    const end = first[Math.min((block + 1) * BLOCK, first.length - 1)]!;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (; places.first[place]! < end; place++) {
      const [x, y] = [places.x[place]!, places.y[place]!];
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
    extents.set([left, top, right, bottom], 4 * block);
  }
  return extents;
}

/** All columns of the tree, none twice: what changes hands when it is transferred. */
export function columnsOf({ pointAt, positionOf, levels }: ClusterTree): (Uint32Array | Int32Array | Float64Array)[] {
  return [pointAt, positionOf, ...levels.flatMap(({ x, y, id, first, extents }) => [x, y, id, first, extents])];
}
