import type { ClusterHierarchy, ClusterLevel } from './cluster-hierarchy';
import type { Mark } from './mark';
import { fromMercator } from './mercator';

export { buildClusterHierarchy, type ClusterHierarchy, type ClusterOptions, type ClusterPoint } from './cluster-hierarchy';

/** How to count: at which zoom level, which points, and which categories each point counts for. */
export interface MarkQuery {
  /** Fractions are dropped; clamped to the levels of the hierarchy. */
  readonly zoom: number;
  readonly matches: (pointIndex: number) => boolean;
  readonly categoriesOf: readonly (readonly number[])[];
  readonly categoryCount: number;
}

/**
 * The marks of one zoom level: every matching point that has a position is in exactly one of them. A cluster stands at the mean of *all* its
 * points, whatever matches, so that it never moves when a filter changes; but a single hub, or hubs of a single place, stand at that place.
 * Ordered by the clusters of the level, empty ones left out. O(n).
 */
export function marksAt(hierarchy: ClusterHierarchy, query: MarkQuery): Mark[] {
  const { placeOfPoint } = hierarchy;
  const { nodes, nodeOfPlace } = levelAt(hierarchy, query.zoom);
  const segments = new Uint32Array(nodes.x.length * query.categoryCount);
  const members: (number[] | undefined)[] = new Array<undefined>(nodes.x.length);
  const solePlace = new Int32Array(nodes.x.length);
  for (let point = 0; point < placeOfPoint.length; point++) {
    const place = placeOfPoint[point]!;
    if (place === -1 || !query.matches(point)) continue;
    const node = nodeOfPlace[place]!;
    const others = members[node];
    if (others === undefined) {
      members[node] = [point];
      solePlace[node] = place;
    } else {
      others.push(point);
      if (solePlace[node] !== place) solePlace[node] = -1;
    }
    for (const category of query.categoriesOf[point]!) segments[node * query.categoryCount + category]!++;
  }
  const marks: Mark[] = [];
  members.forEach((indices, node) => {
    if (indices === undefined) return;
    const place = solePlace[node]!;
    marks.push({
      id: indices.length === 1 ? hierarchy.pointIds[indices[0]!]! : `cluster-${nodes.id[node]}`,
      lngLat: place === -1 ? fromMercator(nodes.x[node]!, nodes.y[node]!) : hierarchy.placeLngLats[place]!,
      members: indices,
      placeId: place === -1 ? null : hierarchy.placeIds[place]!,
      segments: [...segments.subarray(node * query.categoryCount, (node + 1) * query.categoryCount)],
    });
  });
  return marks;
}

function levelAt({ levels }: ClusterHierarchy, zoom: number): ClusterLevel {
  const index = Math.floor(zoom) - levels[0]!.zoom;
  return levels[Math.min(Math.max(index, 0), levels.length - 1)]!;
}

/** The lowest integer zoom at which the mark's members are no longer in one mark; `null` when they share a place, so that no zoom parts them. */
export function zoomToPart(hierarchy: ClusterHierarchy, mark: Pick<Mark, 'members'>): number | null {
  const places = mark.members.map((point) => hierarchy.placeOfPoint[point]!);
  const parted = hierarchy.levels.find(({ nodeOfPlace }) => places.some((place) => nodeOfPlace[place] !== nodeOfPlace[places[0]!]));
  return parted?.zoom ?? null;
}

/** The mark that holds the hub; `undefined` if the hub has no position or does not match. */
export function markOf(marks: readonly Mark[], pointIndex: number): Mark | undefined {
  return marks.find(({ members }) => members.includes(pointIndex));
}
