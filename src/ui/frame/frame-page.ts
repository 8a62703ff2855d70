import { pinData } from '../../dataset/data-version';
import { parseOptions, withoutFlags } from '../../embed/options';
import type { PageKind } from '../page-kind';
import FrameApp from './FrameApp.svelte';

/** What another page shows of the map, the list or a card, as its query asks. */
export async function framePage(siteUrl: string): Promise<PageKind> {
  const { options } = parseOptions(location.search);
  await pinData(`${siteUrl}data/`, options.data);
  return { query: withoutFlags(location.search), embed: options, App: FrameApp, begin: () => undefined };
}
