import type { LngLat } from './geo';
import { toMercator, WORLD_PX } from './mercator';

/** A hub as far as clustering sees it; `Hub` is one. Without `lngLat` it is drawn nowhere. */
export interface ClusterPoint {
  readonly id: string;
  readonly lngLat: LngLat | null;
  /** Points of equal place are never parted and are drawn at the position of the first; `null`: a place of its own. */
  readonly placeId: string | null;
}

export interface ClusterOptions {
  /** Coarsest and finest zoom with clusters; above the finest every place stands alone. Integers. */
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Clusters nearer than this to each other merge. CSS pixels at the integer zoom, 512 px world at zoom 0. */
  readonly radiusPx: number;
}

/** Nodes as columns: position in Web Mercator (0 to 1, y southwards), number of points, and an id that is unique in the hierarchy. */
interface Nodes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  readonly id: Int32Array;
}

/** One zoom level: its clusters, and for each place the cluster that holds it. */
export interface ClusterLevel {
  readonly zoom: number;
  readonly nodes: Nodes;
  readonly nodeOfPlace: Int32Array;
}

/** Which points merge at which zoom. Fixed once built: filters only recount it. */
export interface ClusterHierarchy {
  readonly pointIds: readonly string[];
  /** Place of each point, -1 for a point without position. */
  readonly placeOfPoint: Int32Array;
  readonly placeIds: readonly (string | null)[];
  readonly placeLngLats: readonly LngLat[];
  /** Coarsest first; the last one holds every place by itself. */
  readonly levels: readonly ClusterLevel[];
}

const DEFAULTS: ClusterOptions = { minZoom: 2, maxZoom: 9, radiusPx: 50 };
/**
 * The hierarchy over all points that have a position: from the finest zoom to the coarsest, clusters nearer than the radius merge, so that
 * every level nests in the finer one. The same input gives the same result. O(n log n) a level; call it once per data set.
 */
export function buildClusterHierarchy(points: readonly ClusterPoint[], options: Partial<ClusterOptions> = {}): ClusterHierarchy {
  const { minZoom, maxZoom, radiusPx } = { ...DEFAULTS, ...options };
  const places = gatherPlaces(points);
  let nodes = nodesOfPlaces(places.placeLngLats, places.placeOfPoint);
  let nodeOfPlace = Int32Array.from(places.placeLngLats.keys());
  let nextId = places.placeLngLats.length;
  const levels: ClusterLevel[] = [{ zoom: maxZoom + 1, nodes, nodeOfPlace }];
  for (let zoom = maxZoom; zoom >= minZoom; zoom--) {
    const radius = radiusPx / (WORLD_PX * 2 ** zoom);
    for (let before = -1; before !== nodes.x.length;) {
      before = nodes.x.length;
      const merged = mergeNear(nodes, radius, nextId);
      nextId += before;
      nodes = merged.nodes;
      nodeOfPlace = nodeOfPlace.map((node) => merged.owner[node]!);
    }
    levels.unshift({ zoom, nodes, nodeOfPlace });
  }
  return { pointIds: points.map(({ id }) => id), ...places, levels };
}

function gatherPlaces(points: readonly ClusterPoint[]) {
  const indexOfPlace = new Map<string, number>();
  const placeOfPoint = new Int32Array(points.length).fill(-1);
  const placeIds: (string | null)[] = [];
  const placeLngLats: LngLat[] = [];
  points.forEach(({ lngLat, placeId }, point) => {
    if (lngLat === null) return;
    const known = placeId === null ? undefined : indexOfPlace.get(placeId);
    placeOfPoint[point] = known ?? placeIds.length;
    if (known !== undefined) return;
    if (placeId !== null) indexOfPlace.set(placeId, placeIds.length);
    placeIds.push(placeId);
    placeLngLats.push(lngLat);
  });
  return { placeOfPoint, placeIds, placeLngLats };
}

function nodesOfPlaces(lngLats: readonly LngLat[], placeOfPoint: Int32Array): Nodes {
  const weight = new Float64Array(lngLats.length);
  for (const place of placeOfPoint) if (place >= 0) weight[place]!++;
  return {
    x: Float64Array.from(lngLats, (lngLat) => toMercator(lngLat)[0]),
    y: Float64Array.from(lngLats, (lngLat) => toMercator(lngLat)[1]),
    weight,
    id: Int32Array.from(lngLats.keys()),
  };
}

/** One greedy pass: the heaviest node takes in all free nodes within the radius, then the next heaviest free one, and so on. */
function mergeNear({ x, y, weight, id }: Nodes, radius: number, firstNewId: number): { nodes: Nodes; owner: Int32Array } {
  const near = gridIndex(x, y, radius);
  const owner = new Int32Array(x.length).fill(-1);
  const merged = { x: [] as number[], y: [] as number[], weight: [] as number[], id: [] as number[] };
  const heaviestFirst = Uint32Array.from(x.keys()).sort((a, b) => weight[b]! - weight[a]! || a - b);
  for (const seed of heaviestFirst) {
    if (owner[seed] !== -1) continue;
    let [sumX, sumY, sum, parts] = [0, 0, 0, 0];
    near(seed, (node) => {
      if (owner[node] !== -1 || (x[node]! - x[seed]!) ** 2 + (y[node]! - y[seed]!) ** 2 > radius * radius) return;
      owner[node] = merged.x.length;
      sumX += x[node]! * weight[node]!;
      sumY += y[node]! * weight[node]!;
      sum += weight[node]!;
      parts++;
    });
    merged.id.push(parts === 1 ? id[seed]! : firstNewId + merged.id.length);
    merged.x.push(parts === 1 ? x[seed]! : sumX / sum);
    merged.y.push(parts === 1 ? y[seed]! : sumY / sum);
    merged.weight.push(sum);
  }
  return {
    nodes: {
      x: Float64Array.from(merged.x),
      y: Float64Array.from(merged.y),
      weight: Float64Array.from(merged.weight),
      id: Int32Array.from(merged.id),
    },
    owner,
  };
}

/** Visits all nodes in the cells around a node: at least those within `cell`. */
function gridIndex(x: Float64Array, y: Float64Array, cell: number): (node: number, visit: (neighbour: number) => void) => void {
  const columns = Math.ceil(1 / cell) + 2;
  const keyOf = (node: number): number => Math.floor(y[node]! / cell) * columns + Math.floor(x[node]! / cell);
  const first = new Map<number, number>();
  const next = new Int32Array(x.length).fill(-1);
  for (let node = x.length - 1; node >= 0; node--) {
    next[node] = first.get(keyOf(node)) ?? -1;
    first.set(keyOf(node), node);
  }
  return (node, visit) => {
    for (let row = -1; row <= 1; row++)
      for (let column = -1; column <= 1; column++)
        for (let i = first.get(keyOf(node) + row * columns + column) ?? -1; i !== -1; i = next[i]!) visit(i);
  };
}
