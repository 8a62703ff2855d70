import { countBits, hasBit, intersection, type Bitset } from '../bitset';
import type { HubColumns } from '../hub-columns';
import type { CoverageIndex } from './coverage-index';

/** The positions of some hubs on the unit sphere, from south to north, so that a loop reads them one after the other and soon knows where to end. */
export interface PackedHubs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Rising. */
  readonly z: Float64Array;
  readonly hubs: Int32Array;
  /** 1 where the hub is placed in its city. */
  readonly exact: Uint8Array;
}

/** What is near a place; chords, squared, grow with distances. */
export interface Near {
  /** Where in the packed columns; of several equally near one in its city, then the first hub; -1: no hub has a position. */
  readonly nearest: number;
  readonly nearestChord2: number;
  readonly inReach: number;
  readonly exactInReach: number;
}

export function packPlaced(columns: HubColumns, among: Bitset, { southToNorth, exact }: CoverageIndex): PackedHubs {
  const size = countBits(intersection(among, columns.placed));
  const [x, y, z] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const packed = { x, y, z, hubs: new Int32Array(size), exact: new Uint8Array(size) };
  let at = 0;
  for (let place = 0; place < southToNorth.length; place++) {
    const hub = southToNorth[place]!;
    if (!hasBit(among, hub)) continue;
    x[at] = columns.x[hub]!;
    y[at] = columns.y[hub]!;
    z[at] = columns.z[hub]!;
    packed.hubs[at] = hub;
    packed.exact[at++] = hasBit(exact, hub) ? 1 : 0;
  }
  return packed;
}

/** The nearest hub, and how many are in reach: looked for from the place's latitude to the north and to the south, as far as one may be near enough. */
export function nearHubs(packed: PackedHubs, place: CoverageIndex['centres'][number], maxChord2: number): Near {
  const middle = firstFrom(packed.z, place[2]);
  const north = sweep(packed, place, maxChord2, middle, 1, { nearest: -1, nearestChord2: Infinity, inReach: 0, exactInReach: 0 });
  return sweep(packed, place, maxChord2, middle - 1, -1, north);
}

/** The first place in a rising column with at least that value. */
function firstFrom(column: Float64Array, value: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds to what was found before. Without calls for most hubs. */
function sweep(
  packed: PackedHubs,
  [atX, atY, atZ]: CoverageIndex['centres'][number],
  maxChord2: number,
  from: number,
  step: 1 | -1,
  before: Near,
): Near {
  const { x, y, z, exact } = packed;
  let { nearest, nearestChord2, inReach, exactInReach } = before;
  for (let at = from; at >= 0 && at < z.length; at += step) {
    const north2 = (z[at]! - atZ) ** 2;
    // Every further one is at least as far to the north or south.
    if (north2 > maxChord2 && north2 > nearestChord2) break;
    const chord2 = (x[at]! - atX) ** 2 + (y[at]! - atY) ** 2 + north2;
    if (chord2 <= maxChord2) {
      inReach++;
      exactInReach += exact[at]!;
    }
    if (chord2 < nearestChord2 || (chord2 === nearestChord2 && comesFirst(packed, at, nearest))) {
      nearest = at;
      nearestChord2 = chord2;
    }
  }
  return { nearest, nearestChord2, inReach, exactInReach };
}

function comesFirst({ exact, hubs }: PackedHubs, at: number, other: number): boolean {
  return exact[at] === exact[other] ? hubs[at]! < hubs[other]! : exact[at]! > exact[other]!;
}
