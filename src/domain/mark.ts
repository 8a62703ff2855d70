import type { LngLat } from './geo';

/** What is drawn for hubs at one zoom: a single hub, or a cluster of several. Which hubs these are is told by `membersOf`. */
export interface Mark {
  /** The hub's id for a single hub, otherwise `cluster-<node>`: the same at every zoom at which the cluster is the same. */
  readonly id: string;
  readonly lngLat: LngLat;
  /** Number of matching hubs under this mark, at least 1. */
  readonly hubCount: number;
  /** Set when all of them share one place, so that zooming in can never part them. */
  readonly placeId: string | null;
  /** How often each category of the split occurs among them, in the order of the split's categories. */
  readonly segments: readonly number[];
  /** The positions in the order of the hierarchy that the mark covers, matching or not; `end` is the first beyond. */
  readonly range: readonly [first: number, end: number];
}
