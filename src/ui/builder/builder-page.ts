import type { PageKind } from '../page-kind';
import { stateInBuilderQuery } from './builder-link';
import BuilderApp from './BuilderApp.svelte';

/** The page on which the snippet of a frame is put together, for the state and the choices in its query. */
export function builderPage(): PageKind {
  // A new release loads no page anew at which somebody is choosing.
  return { query: stateInBuilderQuery(location.search), embed: null, keepsSite: false, App: BuilderApp, begin: () => undefined };
}
