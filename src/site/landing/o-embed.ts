import { NO_FACETS } from '../../domain/facets';
import { DEFAULT_OPTIONS, type EmbedOptions } from '../../embed/options';
import { iframeSnippet } from '../../embed/snippets';
import { INITIAL_STATE, type ExplorerState } from '../../explorer/explorer-state';
import type { PageHead } from './head';
import { english, type HubOnRecord } from './site-facts';

/** What a page shows in a frame. */
export interface Framed {
  readonly state: ExplorerState;
  readonly options: EmbedOptions;
  readonly heightPx: number;
}

/** Wide enough for list and map side by side; a frame is as wide as the page lets it be. */
const WIDTH_PX = 800;
/** A day: names, places and hubs change with a release. */
const CACHE_AGE_S = 86_400;

export const FRAMED_START: Framed = { state: INITIAL_STATE, options: DEFAULT_OPTIONS, heightPx: 600 };

export function framedCountry(country: string): Framed {
  return { ...FRAMED_START, state: { ...INITIAL_STATE, facets: { ...NO_FACETS, country: [country] } } };
}

/** The hub's card, in the language of the reader. */
export function framedHub({ id }: Pick<HubOnRecord, 'id'>): Framed {
  const state: ExplorerState = { ...INITIAL_STATE, selection: { type: 'hub', id } };
  return { state, options: { ...DEFAULT_OPTIONS, layout: 'card' }, heightPx: 480 };
}

/** What an editor that is given the address of the page puts in its place (oEmbed 1.0, type rich), as JSON. */
export function oEmbed({ title, preview }: PageHead, framed: Framed, siteUrl: string): string {
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: english.t.page.title,
    provider_url: siteUrl,
    cache_age: CACHE_AGE_S,
    thumbnail_url: siteUrl + preview.path,
    thumbnail_width: preview.widthPx,
    thumbnail_height: preview.heightPx,
    width: WIDTH_PX,
    height: framed.heightPx,
    html: iframeSnippet({ ...framed, siteUrl, title, linkText: english.frame.openFull, picture: preview }),
  });
}
