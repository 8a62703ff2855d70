import { intersection, type Bitset } from './bitset';
import { FACETS, type FacetId, type FacetSelection } from './facets';
import { filterHubs } from './filter';
import type { HubColumns } from './hub-columns';
import type { TextMatch } from './search';

/** What may narrow the hubs. */
export type Narrowing = 'radius' | 'in-view' | 'text' | FacetId;

/** What the hubs are narrowed by; `null` and no choice: not by that. */
export interface Narrowed {
  readonly near: Bitset | null;
  readonly inView: Bitset | null;
  readonly text: TextMatch | null;
  readonly facets: FacetSelection;
}

/** Where nothing is left: what by itself, when taken away, leaves some hubs again; none where it takes more than one. */
export function emptyingParts(columns: HubColumns, narrowed: Narrowed): Narrowing[] {
  const present: Narrowing[] = [
    ...(narrowed.near === null ? [] : ['radius' as const]),
    ...(narrowed.inView === null ? [] : ['in-view' as const]),
    ...(narrowed.text === null ? [] : ['text' as const]),
    ...FACETS.map(({ id }) => id).filter((id) => narrowed.facets[id].length > 0),
  ];
  return present.filter((part) => countOf(columns, without(narrowed, part)) > 0);
}

function countOf(columns: HubColumns, { near, inView, text, facets }: Narrowed): number {
  const within = near === null || inView === null ? (near ?? inView) : intersection(near, inView);
  return filterHubs(columns, text, [], facets, within).count;
}

function without(narrowed: Narrowed, part: Narrowing): Narrowed {
  if (part === 'radius') return { ...narrowed, near: null };
  if (part === 'in-view') return { ...narrowed, inView: null };
  if (part === 'text') return { ...narrowed, text: null };
  return { ...narrowed, facets: { ...narrowed.facets, [part]: [] } };
}
