import { countCommonWithin, countWithin, firstWithin, lastWithin, permuted } from './bit-range';
import { addBit, emptyBitset, hasBit, type Bitset } from './bitset';
import type { ClusterHierarchy } from './cluster-hierarchy';
import { BLOCK, type ClusterLevel } from './cluster-tree';
import type { Mark } from './mark';
import { fromMercator, type MercatorBox } from './mercator';

export { buildClusterHierarchy, type ClusterHierarchy, type ClusterOptions, type ClusterPoint } from './cluster-hierarchy';

/** Points as bits in the order of a hierarchy, those without a position left out. */
export type OrderedBits = Bitset;

/** The points in the order of the hierarchy. O(n); once for each set, not for each zoom. */
export function orderedBits({ pointAt }: ClusterHierarchy, bits: Bitset): OrderedBits {
  return permuted(bits, pointAt);
}

/** For each category the points that count in it; a point may count in several. */
export function categoryBits(
  { positionOf, pointAt }: ClusterHierarchy,
  categoriesOf: (pointIndex: number) => readonly number[],
  categoryCount: number,
): OrderedBits[] {
  const bits = Array.from({ length: categoryCount }, () => emptyBitset(pointAt.length));
  positionOf.forEach((position, point) => {
    if (position !== -1) for (const category of categoriesOf(point)) addBit(bits[category]!, position);
  });
  return bits;
}

/** What to count, and where. */
export interface MarkQuery {
  /** Fractions are dropped; clamped to the levels of the hierarchy. */
  readonly zoom: number;
  /** Only marks that stand in it, edges included; `null`: all. */
  readonly box: MercatorBox | null;
  readonly matches: OrderedBits;
  readonly categories: readonly OrderedBits[];
}

/**
 * The marks of one zoom level: every matching point that has a position is in exactly one of them. A cluster stands at the mean of *all* its
 * points, whatever matches, so that it never moves when a filter changes; but a single hub, or hubs of a single place, stand at that place.
 * Ordered by `range`, empty ones left out. Costs a word for each 32 points of the clusters about the box.
 */
export function marksAt(hierarchy: ClusterHierarchy, query: MarkQuery): Mark[] {
  const level = levelAt(hierarchy, query.zoom);
  const marks: Mark[] = [];
  for (let block = 0; 4 * block < level.extents.length; block++) {
    if (query.box !== null && !blockTouches(level, block, query.box)) continue;
    const end = Math.min((block + 1) * BLOCK, level.x.length);
    for (let node = block * BLOCK; node < end; node++) {
      const mark = markOfNode(hierarchy, level, node, query);
      if (mark !== null) marks.push(mark);
    }
  }
  return marks;
}

function levelAt({ levels }: ClusterHierarchy, zoom: number): ClusterLevel {
  const index = Math.floor(zoom) - levels[0]!.zoom;
  return levels[Math.min(Math.max(index, 0), levels.length - 1)]!;
}

function blockTouches({ extents }: ClusterLevel, block: number, [left, top, right, bottom]: MercatorBox): boolean {
  const edge = 4 * block;
  return extents[edge]! <= right && extents[edge + 1]! <= bottom && extents[edge + 2]! >= left && extents[edge + 3]! >= top;
}

function markOfNode(hierarchy: ClusterHierarchy, level: ClusterLevel, node: number, query: MarkQuery): Mark | null {
  const [first, end] = [level.first[node]!, level.first[node + 1]!];
  const { matches, categories, box } = query;
  const position = firstWithin(matches, first, end);
  if (position === -1) return null;
  const places = hierarchy.levels.at(-1)!;
  const place = nodeAt(places, position);
  const isSolePlace = lastWithin(matches, first, end) < places.first[place + 1]!;
  const [x, y] = isSolePlace ? [places.x[place]!, places.y[place]!] : [level.x[node]!, level.y[node]!];
  if (box !== null && (x < box[0] || y < box[1] || x > box[2] || y > box[3])) return null;
  const { points, pointAt } = hierarchy;
  const hubCount = countWithin(matches, first, end);
  return {
    id: hubCount === 1 ? points[pointAt[position]!]!.id : `cluster-${level.id[node]}`,
    lngLat: isSolePlace ? points[pointAt[places.first[place]!]!]!.lngLat! : fromMercator(x, y),
    hubCount,
    placeId: isSolePlace ? points[pointAt[position]!]!.placeId : null,
    segments: categories.map((category) => countCommonWithin(matches, category, first, end)),
    range: [first, end],
  };
}

/** The node that covers the position. */
function nodeAt({ first }: ClusterLevel, position: number): number {
  let [low, high] = [0, first.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (first[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Matching points under the mark, as indices into the points of the hierarchy, ascending. O(points), for one mark at a time. */
export function membersOf({ pointAt }: ClusterHierarchy, matches: OrderedBits, { range: [first, end], hubCount }: Mark): Uint32Array {
  const members = new Uint32Array(hubCount);
  let count = 0;
  for (let position = firstWithin(matches, first, end); position !== -1; position = firstWithin(matches, position + 1, end))
    members[count++] = pointAt[position]!;
  return members.sort();
}

/** Whether the point is under the mark and matches. */
export function isMember(
  { positionOf }: ClusterHierarchy,
  matches: OrderedBits,
  { range: [first, end] }: Mark,
  pointIndex: number,
): boolean {
  const position = positionOf[pointIndex]!;
  return position >= first && position < end && hasBit(matches, position);
}

/** One of the points under the mark: the one with the smallest index if they share a place. */
export function firstMemberOf({ pointAt }: ClusterHierarchy, matches: OrderedBits, { range: [first, end] }: Mark): number {
  return pointAt[firstWithin(matches, first, end)]!;
}

/** The lowest integer zoom at which the mark's members are no longer in one mark; `null` when they share a place, so that no zoom parts them. */
export function zoomToPart({ levels }: ClusterHierarchy, matches: OrderedBits, { range: [first, end] }: Mark): number | null {
  const [from, to] = [firstWithin(matches, first, end), lastWithin(matches, first, end)];
  return levels.find((level) => nodeAt(level, from) !== nodeAt(level, to))?.zoom ?? null;
}

/** The mark that holds the point; `undefined` if the point has no position, does not match, or stands for a mark that is not among `marks`. */
export function markOf(hierarchy: ClusterHierarchy, matches: OrderedBits, marks: readonly Mark[], pointIndex: number): Mark | undefined {
  const position = hierarchy.positionOf[pointIndex]!;
  let [low, high] = [0, marks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (marks[middle]!.range[0] <= position) low = middle;
    else high = middle - 1;
  }
  const mark = marks[low];
  return mark !== undefined && isMember(hierarchy, matches, mark, pointIndex) ? mark : undefined;
}
