import type { HubDataset } from '../dataset/hubs';
import type { KnownIds } from './query-codec';

/** What tells links to the data from wrong ones. */
export function knownIds({ countries, hubIndexById, hubs }: HubDataset): KnownIds {
  const placeIds = new Set(hubs.map((hub) => hub.placeId));
  return { countries, hasHub: (id) => hubIndexById.has(id), hasPlace: (id) => placeIds.has(id) };
}
