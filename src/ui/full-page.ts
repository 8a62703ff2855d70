import { syncWithUrl } from '../explorer/url-sync.svelte';
import App from './App.svelte';
import type { PageKind } from './page-kind';

/**
 * The map, the list and all that belongs to them. The page of a hub or a country is this one with that chosen: its address becomes the one that says
 * so in its query, which every further step builds upon. What others have added to the address (a network its mark, a reader a language) stays.
 */
export function fullPage(siteUrl: string): PageKind {
  const { query } = document.documentElement.dataset;
  if (query !== undefined) history.replaceState(null, '', `${siteUrl}?${query}${location.search.replace('?', '&')}${location.hash}`);
  return {
    query: location.search,
    embed: null,
    App,
    begin: (explorer) => {
      syncWithUrl(explorer, window);
    },
  };
}
