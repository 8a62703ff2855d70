import type { ExplorerState } from '../explorer/explorer-state';
import { printQuery } from '../explorer/query-codec';
import { EMBED_PARAMS, printOptions, type EmbedOptions } from './options';

/** Folders of the site that hold pages of their own. */
export const FRAME_PATH = 'embed/';
export const BUILDER_PATH = 'builder/';

/** The full page that shows the state. @param siteUrl with a slash at its end */
export function fullAddress(siteUrl: string, state: ExplorerState): string {
  return withQuery(siteUrl, printQuery(state));
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
