import type { HubDataset } from '../../dataset/hubs';
import type { Hub } from '../../domain/hub';
import type { HubMatches } from '../../domain/filter';
import type { Sequence } from '../rows/row-window.svelte';

/** Hubs in an order of display: an array of them, or a look at their indices that makes none. */
export interface HubSequence extends Sequence<Hub> {
  /** `-1` if the hub is not among them. */
  indexOf(hub: Hub): number;
}

/** The matching hubs in the order of display. Costs nothing by their number until they are looked at. */
export function matchingHubsOf({ hubs, hubIndexById }: HubDataset, { ranked }: Pick<HubMatches, 'ranked'>): HubSequence {
  return {
    length: ranked.length,
    at: (index) => hubs[ranked[index]!],
    indexOf: ({ id }) => ranked.indexOf(hubIndexById.get(id) ?? -1),
  };
}
