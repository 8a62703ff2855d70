import type { Explorer } from '../explorer/explorer.svelte';
import { printQuery } from '../explorer/query-codec';

/** What the build says of a page to others, and that holds for just what the page was built to show (src/site/landing). */
const OWN_LINKS = 'link[rel=canonical], link[rel=alternate]';

/**
 * Keeps language, title and description of the document in step with what is shown: as the page brought them while it shows what it was built for,
 * else those of the site. Links that name its address go for good once that is no longer the whole of it: devices would share them in its place.
 *
 * @param builtFor the query that the page stands for; empty for the start page
 * @returns stops it
 */
export function keepHead(explorer: Explorer, builtFor: string, document: Document): () => void {
  const meta = document.querySelector('meta[name=description]');
  const built = { title: document.title, description: meta?.getAttribute('content') ?? '' };
  return $effect.root(() => {
    $effect(() => {
      const { t, language } = explorer.translator;
      // The mark of a network that passed the link on says nothing of what is shown.
      const state = { ...explorer.state, unknownParameters: [] };
      const isAsBuilt = language === 'en' && printQuery({ ...state, language: null, camera: null }) === builtFor;
      const { title, description } = isAsBuilt ? built : t.page;
      document.documentElement.lang = language;
      document.title = title;
      meta?.setAttribute('content', description);
      if (printQuery(state) !== builtFor) for (const link of document.querySelectorAll(OWN_LINKS)) link.remove();
    });
  });
}
