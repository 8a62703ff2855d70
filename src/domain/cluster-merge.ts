/** Clusters in the making, as columns: position in Web Mercator (0 to 1, y southwards), number of points, and an id unique in the hierarchy. */
export interface Nodes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  readonly id: Int32Array;
}

/**
 * One greedy pass: the heaviest node takes in all free nodes within the radius, then the next heaviest free one, and so on. What took in none
 * keeps its id and place. `owner`: for each node the one that it is in now.
 */
export function mergeNear({ x, y, weight, id }: Nodes, radius: number, firstNewId: number): { nodes: Nodes; owner: Int32Array } {
  const grid = gridOf(x, y, radius);
  const owner = new Int32Array(x.length).fill(-1);
  const merged = { x: new Float64Array(x.length), y: new Float64Array(x.length), weight: new Float64Array(x.length) };
  const ids = new Int32Array(x.length);
  let count = 0;
  let nextId = firstNewId;
  for (const seed of heaviestFirst(weight)) {
    if (owner[seed] !== -1) continue;
    let [sumX, sumY, sum] = [0, 0, 0];
    const parts = takeNear(grid, x[seed]!, y[seed]!);
    for (let part = 0; part < parts; part++) {
      const node = grid.found[part]!;
      owner[node] = count;
      sumX += x[node]! * weight[node]!;
      sumY += y[node]! * weight[node]!;
      sum += weight[node]!;
    }
    ids[count] = parts === 1 ? id[seed]! : nextId++;
    merged.x[count] = parts === 1 ? x[seed]! : sumX / sum;
    merged.y[count] = parts === 1 ? y[seed]! : sumY / sum;
    merged.weight[count++] = sum;
  }
  const nodes = {
    x: merged.x.slice(0, count),
    y: merged.y.slice(0, count),
    weight: merged.weight.slice(0, count),
    id: ids.slice(0, count),
  };
  return { nodes, owner };
}

/** All nodes by weight, equal ones in their order. Weight and index make one number, because numbers sort faster than a comparison is called. */
function heaviestFirst(weight: Float64Array): Float64Array {
  const size = weight.length;
  const heaviest = weight.reduce((a, b) => Math.max(a, b), 0);
  return weight
    .map((value, node) => (heaviest - value) * size + node)
    .sort()
    .map((key) => key % size);
}

/** Nodes by square cells, in buckets that several distant cells may share; those of a bucket lie together in memory, and so do neighbours in a row. */
interface Grid {
  readonly cell: number;
  readonly bucketCount: number;
  /** Bucket `b` holds the slots from `first[b]` up to `first[b + 1]`. */
  readonly first: Int32Array;
  readonly nodeAt: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly isTaken: Uint8Array;
  /** The nodes that were taken last. */
  readonly found: Int32Array;
}

const ROW_STRIDE = 0x9e3779b1;

function gridOf(x: Float64Array, y: Float64Array, cell: number): Grid {
  const size = x.length;
  const bucketCount = 2 ** Math.ceil(Math.log2(size + 1));
  const bucketOfNode = new Int32Array(size);
  const first = new Int32Array(bucketCount + 1);
  for (let node = 0; node < size; node++) {
    const bucket = (Math.imul(Math.floor(y[node]! / cell), ROW_STRIDE) + Math.floor(x[node]! / cell)) & (bucketCount - 1);
    bucketOfNode[node] = bucket;
    first[bucket]!++;
  }
  for (let bucket = 1; bucket <= bucketCount; bucket++) first[bucket]! += first[bucket - 1]!;
  const slots = { nodeAt: new Int32Array(size), x: new Float64Array(size), y: new Float64Array(size) };
  for (let node = size - 1; node >= 0; node--) {
    const slot = --first[bucketOfNode[node]!]!;
    slots.nodeAt[slot] = node;
    slots.x[slot] = x[node]!;
    slots.y[slot] = y[node]!;
  }
  return { cell, bucketCount, first, ...slots, isTaken: new Uint8Array(size), found: new Int32Array(size) };
}

/** Takes all free nodes that are no farther than the size of a cell out of the grid and into `found`; returns how many. */
function takeNear({ cell, bucketCount, first, nodeAt, x, y, isTaken, found }: Grid, atX: number, atY: number): number {
  const [column, row] = [Math.floor(atX / cell), Math.floor(atY / cell)];
  let count = 0;
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) {
      const bucket = (Math.imul(row + dy, ROW_STRIDE) + column + dx) & (bucketCount - 1);
      const end = first[bucket + 1]!;
      for (let slot = first[bucket]!; slot < end; slot++) {
        if (isTaken[slot] === 1 || (x[slot]! - atX) ** 2 + (y[slot]! - atY) ** 2 > cell * cell) continue;
        isTaken[slot] = 1;
        found[count++] = nodeAt[slot]!;
      }
    }
  return count;
}
