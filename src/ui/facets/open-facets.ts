import { FACETS, type Facet } from '../../domain/facets';
import type { Explorer } from '../../explorer/explorer.svelte';

/** Those whose values the visitor chooses: a frame can fix some. */
export function openFacets({ embed }: Pick<Explorer, 'embed'>): readonly Facet[] {
  return FACETS.filter(({ param }) => embed?.fixed.includes(param) !== true);
}
