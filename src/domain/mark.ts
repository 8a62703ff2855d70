import type { LngLat } from './geo';

/** What is drawn for hubs at one zoom: a single hub, or a cluster of several. */
export interface Mark {
  /** The hub's id for a single hub, otherwise `cluster-<node>`: the same at every zoom at which the cluster is the same. */
  readonly id: string;
  readonly lngLat: LngLat;
  /** Matching hubs under this mark, as indices into the array the hierarchy was built from, ascending. Never empty. */
  readonly members: readonly number[];
  /** Set when all members share one place, so that zooming in can never part them. */
  readonly placeId: string | null;
  /** How often each category of the split occurs among the members, in the order of the split's categories. */
  readonly segments: readonly number[];
}
