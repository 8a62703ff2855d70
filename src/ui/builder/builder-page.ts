import type { PageKind } from '../page-kind';
import BuilderApp from './BuilderApp.svelte';

/** The page on which the snippet of a frame is put together, for the state in its query. */
export function builderPage(): PageKind {
  // Loaded anew it would lose what was chosen.
  return { query: location.search, embed: null, keepsSite: false, App: BuilderApp, begin: () => undefined };
}
