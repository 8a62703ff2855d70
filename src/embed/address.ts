import type { ExplorerState } from '../explorer/explorer-state';
import { printQuery } from '../explorer/query-codec';
import { EMBED_PARAMS, printOptions, type EmbedOptions } from './options';

/** Folders of the site that hold pages of their own. */
export const FRAME_PATH = 'embed/';
export const BUILDER_PATH = 'builder/';
/** Of a hub, by its id, and of a country that has a hub, by its ISO code. */
export const hubPath = (id: string): string => `hub/${id}/`;
export const countryPath = (isoCode: string): string => `country/${isoCode.toLowerCase()}/`;

/** The full page that shows the state. @param siteUrl with a slash at its end */
export function fullAddress(siteUrl: string, state: ExplorerState): string {
  return withQuery(siteUrl, printQuery(state));
}

/**
 * The same to be given away: the page of the hub that is open or, if none is, of the one country that is chosen, which tells others what it is about;
 * its query says the rest. Reads back by `pageQuery` (explorer/page-query.ts).
 */
export function sharedAddress(siteUrl: string, state: ExplorerState): string {
  const { selection, facets } = state;
  if (selection?.type === 'hub') return withQuery(siteUrl + hubPath(selection.id), printQuery({ ...state, selection: null }));
  const [country, ...others] = facets.country;
  if (country === undefined || others.length > 0) return fullAddress(siteUrl, state);
  return withQuery(siteUrl + countryPath(country), printQuery({ ...state, facets: { ...facets, country: [] } }));
}

/** The page for a frame that shows the state. */
export function frameAddress(siteUrl: string, state: ExplorerState, options: EmbedOptions): string {
  // What means nothing to the full page would mean something to a frame.
  const unknownParameters = state.unknownParameters.filter(([name]) => !(EMBED_PARAMS as readonly string[]).includes(name));
  const parts = [printOptions(options), printQuery({ ...state, unknownParameters })];
  return withQuery(siteUrl + FRAME_PATH, parts.filter((part) => part !== '').join('&'));
}

function withQuery(address: string, query: string): string {
  return query === '' ? address : `${address}?${query}`;
}
