import type { PageKind } from '../page-kind';
import { stateInBuilderQuery } from './builder-link';
import BuilderApp from './BuilderApp.svelte';

/** The page on which the snippet of a frame is put together, for the state and the choices in its query. */
export function builderPage(): PageKind {
  return { query: stateInBuilderQuery(location.search), embed: null, App: BuilderApp, begin: () => undefined };
}
