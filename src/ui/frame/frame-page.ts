import { parseOptions, withoutFlags } from '../../embed/options';
import type { PageKind } from '../page-kind';
import FrameApp from './FrameApp.svelte';

/** What another page shows of the map, the list or a card, as its query asks. */
export function framePage(_siteUrl: string): PageKind {
  const { options } = parseOptions(location.search);
  return { query: withoutFlags(location.search), embed: options, App: FrameApp, begin: () => undefined };
}
