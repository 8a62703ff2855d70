import { syncWithUrl } from '../explorer/url-sync.svelte';
import App from './App.svelte';
import type { PageKind } from './page-kind';

/**
 * The map, the list and all that belongs to them. The page of a hub or a country is this one with that chosen: its address becomes the one that says
 * so in its query, which every further step builds upon.
 */
export function fullPage(siteUrl: string): PageKind {
  const { query } = document.documentElement.dataset;
  if (query !== undefined) history.replaceState(null, '', `${siteUrl}?${location.search.slice(1) || query}${location.hash}`);
  return {
    query: location.search,
    embed: null,
    App,
    begin: (explorer) => {
      syncWithUrl(explorer, window);
    },
  };
}
