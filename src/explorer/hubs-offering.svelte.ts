import type { Hub } from '../domain/hub';
import { nearestHubs } from '../domain/nearest';
import type { Service } from '../domain/vocabularies';
import type { Explorer } from './explorer.svelte';
import { HubQuery } from './hub-query.svelte';

/** So many are named. */
const NAMED = 3;

export interface NamedHub {
  readonly hub: Hub;
  /** From the visitor's place; `null` without one. */
  readonly distanceKm: number | null;
}

/** The hubs of the present filters that are known to offer a service, whichever services the filters ask for. */
export class HubsOffering {
  #explorer: Explorer;
  #service: Service;
  #query: HubQuery;

  /** How many they are, wherever they are. */
  readonly count: number = $derived.by(() => this.#query.matches.count);
  /** A few of them: the nearest, where the visitor has named a place, else the first of the list. */
  readonly named: readonly NamedHub[] = $derived.by(() => {
    const { dataset, columns, finder } = this.#explorer;
    const { origin } = finder.answers;
    const { bits, ranked } = this.#query.matches;
    if (origin === null) return Array.from(ranked.subarray(0, NAMED), (index) => ({ hub: dataset.hubs[index]!, distanceKm: null }));
    return nearestHubs(columns, origin.lngLat, NAMED, bits).map(({ hubIndex, distanceKm }) => ({
      hub: dataset.hubs[hubIndex]!,
      distanceKm,
    }));
  });

  constructor(explorer: Explorer, service: Service) {
    this.#explorer = explorer;
    this.#service = service;
    const { dataset, columns, finder } = explorer;
    this.#query = new HubQuery({
      dataset,
      columns,
      finder,
      get translator() {
        return explorer.translator;
      },
      get state() {
        const { text, facets } = explorer.state;
        return { text, facets: { ...facets, service: [service] } };
      },
    });
  }

  /** Leaves the task for the list of all of them. */
  showAll(): void {
    this.#explorer.clearFacet('service');
    this.#explorer.toggleFacetValue('service', this.#service);
    this.#explorer.closeTask();
  }
}
