import type { TownSearch } from '../domain/town';

/** Placeholder of the contract: knows no town. */
export function createTownSearch(baseUrl: string): TownSearch {
  if (!baseUrl.endsWith('/')) throw new Error(`'${baseUrl}' is no folder: it wants a trailing slash`);
  return { search: () => Promise.resolve({ towns: [], nearlySpelled: [] }) };
}
