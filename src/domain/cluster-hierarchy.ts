import { mergeNear, type Nodes } from './cluster-merge';
import { inDepthFirstOrder, type BuiltLevel, type ClusterTree } from './cluster-tree';
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

/** Which points merge at which zoom. Fixed once built: filters only recount it. */
export interface ClusterHierarchy extends ClusterTree {
  readonly points: readonly ClusterPoint[];
}

/** Where the points are, as columns that can be sent to a worker. */
export interface PlaceColumns {
  /** Place of each point, -1 for a point without position. */
  readonly placeOfPoint: Int32Array;
  /** Position of each place, WGS 84 degrees. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

const DEFAULTS: ClusterOptions = { minZoom: 2, maxZoom: 9, radiusPx: 50 };

/** The hierarchy over all points that have a position. The same input gives the same result. */
export function buildClusterHierarchy(points: readonly ClusterPoint[], options: Partial<ClusterOptions> = {}): ClusterHierarchy {
  return { points, ...buildClusterTree(placesOf(points), options) };
}

/** The places of the points in the order in which they first occur. */
export function placesOf(points: readonly ClusterPoint[]): PlaceColumns {
  const indexOfPlace = new Map<string, number>();
  const placeOfPoint = new Int32Array(points.length).fill(-1);
  const lng = new Float64Array(points.length);
  const lat = new Float64Array(points.length);
  let count = 0;
  points.forEach(({ lngLat, placeId }, point) => {
    if (lngLat === null) return;
    const known = placeId === null ? undefined : indexOfPlace.get(placeId);
    placeOfPoint[point] = known ?? count;
    if (known !== undefined) return;
    if (placeId !== null) indexOfPlace.set(placeId, count);
    [lng[count], lat[count]] = lngLat;
    count++;
  });
  return { placeOfPoint, lng: lng.slice(0, count), lat: lat.slice(0, count) };
}

/**
 * From the finest zoom to the coarsest, clusters nearer than the radius merge, so that every level nests in the finer one.
 * O(n log n) a level; call it once per data set.
 */
export function buildClusterTree(places: PlaceColumns, options: Partial<ClusterOptions> = {}): ClusterTree {
  const { minZoom, maxZoom, radiusPx } = { ...DEFAULTS, ...options };
  let nodes = nodesOfPlaces(places);
  let nextId = nodes.x.length;
  const finestFirst: BuiltLevel[] = [{ zoom: maxZoom + 1, nodes, parentOfFiner: null }];
  for (let zoom = maxZoom; zoom >= minZoom; zoom--) {
    const radius = radiusPx / (WORLD_PX * 2 ** zoom);
    let parentOfFiner = Int32Array.from(nodes.x.keys());
    for (let before = -1; before !== nodes.x.length;) {
      before = nodes.x.length;
      const { nodes: merged, owner } = mergeNear(nodes, radius, nextId);
      nextId += before - merged.x.length;
      nodes = merged;
      parentOfFiner = parentOfFiner.map((node) => owner[node]!);
    }
    finestFirst.push({ zoom, nodes, parentOfFiner });
  }
  return inDepthFirstOrder(finestFirst.reverse(), places.placeOfPoint);
}

function nodesOfPlaces({ lng, lat, placeOfPoint }: PlaceColumns): Nodes {
  const [x, y, weight] = [new Float64Array(lng.length), new Float64Array(lng.length), new Float64Array(lng.length)];
  for (let place = 0; place < lng.length; place++) [x[place], y[place]] = toMercator([lng[place]!, lat[place]!]);
  for (const place of placeOfPoint) if (place >= 0) weight[place]!++;
  return { x, y, weight, id: Int32Array.from(lng.keys()) };
}
