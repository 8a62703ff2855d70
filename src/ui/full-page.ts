import { pageQuery } from '../explorer/page-query';
import { syncWithUrl } from '../explorer/url-sync.svelte';
import App from './App.svelte';
import { keepHead } from './page-head.svelte';
import type { PageKind } from './page-kind';

/**
 * The map, the list and all that belongs to them. The page of a hub or a country is this one with that chosen: its address becomes the one that says
 * so in its query, which every further step builds upon. Not before it can be shown: links in what the page brought lead from where it lies.
 */
export function fullPage(siteUrl: string): PageKind {
  const { query: builtFor = '' } = document.documentElement.dataset;
  const query = pageQuery(builtFor, location.search);
  return {
    query,
    embed: null,
    keepsSite: true,
    App,
    begin: (explorer) => {
      if (builtFor !== '') history.replaceState(null, '', siteUrl + query + location.hash);
      syncWithUrl(explorer, window);
      keepHead(explorer, builtFor, document);
    },
  };
}
