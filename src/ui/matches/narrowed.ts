import type { Narrowed } from '../../domain/emptying';
import { indexCountries, indexHubs, searchHubs } from '../../domain/search';
import type { Explorer } from '../../explorer/explorer.svelte';

/** Each of what narrows the hubs by itself, for the rare case that nothing is left. */
export function narrowedBy({ dataset, columns, state, finder, translator }: Explorer): Narrowed {
  const searched = state.text.trim() !== '';
  return {
    near: finder.near,
    inView: finder.inView,
    text: searched ? searchHubs(indexCountries(indexHubs(dataset.hubs), columns, translator.country), state.text) : null,
    facets: state.facets,
  };
}
