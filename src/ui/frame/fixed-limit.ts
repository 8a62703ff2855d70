import { FACETS } from '../../domain/facets';
import type { FixedParam } from '../../embed/options';
import type { Limit } from '../../explorer/explorer-state';

/** Leaves of a reader's change all but what is fixed. */
export function limitTo(fixed: readonly FixedParam[]): Limit {
  const facets = FACETS.filter(({ param }) => fixed.includes(param));
  return (change, state) => {
    const kept = { ...change };
    if (fixed.includes('q')) delete kept.text;
    if (fixed.includes('layer')) {
      delete kept.layer;
      delete kept.indicator;
    }
    if (kept.facets !== undefined) kept.facets = { ...kept.facets, ...Object.fromEntries(facets.map(({ id }) => [id, state.facets[id]])) };
    return kept;
  };
}
