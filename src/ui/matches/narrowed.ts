import type { Narrowed } from '../../domain/emptying';
import { indexCountries, indexHubs, searchHubs } from '../../domain/search';
import type { Explorer } from '../../explorer/explorer.svelte';

/** Each of what narrows the hubs by itself, for the rare case that nothing is left. */
export function narrowedBy({ dataset, columns, state, finder, map, resources, translator }: Explorer): Narrowed {
  const { ranking, radiusKm } = finder;
  const code = resources.finderCode.value;
  const box = state.onlyInView ? map.boundingBoxAtRest : null;
  const searched = state.text.trim() !== '';
  return {
    near: code === null || ranking === null || radiusKm === null ? null : code.hubsWithin(ranking.distanceKm, radiusKm),
    inView: code === null || box === null ? null : code.hubsInBox(dataset.hubs, box),
    text: searched ? searchHubs(indexCountries(indexHubs(dataset.hubs), columns, translator.country), state.text) : null,
    facets: state.facets,
  };
}
