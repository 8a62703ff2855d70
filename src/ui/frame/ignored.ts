import type { QueryProblem } from '../../domain/query-values';
import type { Explorer } from '../../explorer/explorer.svelte';

/** All that had to be ignored of what a frame was asked for: flags, state, and parameters that mean nothing. */
export function ignoredOf({ problems, state }: Pick<Explorer, 'problems' | 'state'>, ofFlags: readonly QueryProblem[]): QueryProblem[] {
  const unknown = state.unknownParameters.map(([param, value]): QueryProblem => ({ param, value, reason: 'unknown-param', allowed: [] }));
  return [...ofFlags, ...unknown, ...problems];
}
