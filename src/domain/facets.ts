import type { Hub } from './hub';
import { HUB_KINDS, SECTORS, SERVICES, TECHNOLOGIES } from './vocabularies';

interface FacetDefinition {
  readonly id: string;
  /** Name of the URL parameter. */
  readonly param: string;
  /** All values there can be, in the order of display; `null`: whatever the hubs hold. */
  readonly vocabulary: readonly string[] | null;
  /** The values of one hub; empty where they are not known. */
  readonly valuesOf: (hub: Hub) => readonly string[];
}

/** Every facet, in the order of the panel. Predicate, counts, panel, chips and URL follow from one entry. */
export const FACETS = [
  { id: 'country', param: 'country', vocabulary: null, valuesOf: (hub) => [hub.country] },
  { id: 'kind', param: 'kind', vocabulary: HUB_KINDS, valuesOf: (hub) => [hub.kind] },
  { id: 'service', param: 'service', vocabulary: SERVICES, valuesOf: (hub) => hub.services ?? [] },
  { id: 'technology', param: 'tech', vocabulary: TECHNOLOGIES, valuesOf: (hub) => hub.technologies ?? [] },
  { id: 'sector', param: 'sector', vocabulary: SECTORS, valuesOf: (hub) => hub.sectors ?? [] },
] as const satisfies readonly FacetDefinition[];

export type Facet = (typeof FACETS)[number];
export type FacetId = Facet['id'];

/** The chosen values of each facet; an empty list chooses nothing, which lets every hub pass. */
export type FacetSelection = Readonly<Record<FacetId, readonly string[]>>;

export const NO_FACETS: FacetSelection = { country: [], kind: [], service: [], technology: [], sector: [] };

/** The values a facet offers for these hubs, in the order of display (countries by code; the page sorts them by name). */
export function facetValues(facet: Facet, hubs: readonly Hub[]): readonly string[] {
  if (facet.vocabulary !== null) return facet.vocabulary;
  const values = new Set<string>();
  for (const hub of hubs) for (const value of facet.valuesOf(hub)) values.add(value);
  return [...values].sort();
}

/** The selection with one value added, or removed if it was chosen. */
export function toggleFacetValue(selection: FacetSelection, facetId: FacetId, value: string): FacetSelection {
  const chosen = selection[facetId];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...selection, [facetId]: next };
}
