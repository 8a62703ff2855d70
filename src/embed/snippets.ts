/**
 * What a web editor pastes into a page to show the map there, pure. All of it is ASCII, so that it survives an editor or a server that takes the
 * page for another character set, and text is escaped: names come from data, and searches from whoever made the link.
 */
import type { ExplorerState } from '../explorer/explorer-state';
import { frameAddress, fullAddress, sharedAddress } from './address';
import { FRAME_PERMISSIONS } from './contract/frame-permissions';
import type { EmbedOptions } from './options';
import type { Preview } from './previews';

/** What is to be shown on another page, with the words around it, in the language of the frame. */
export interface Embedded {
  /** With a slash at its end. */
  readonly siteUrl: string;
  readonly state: ExplorerState;
  readonly options: EmbedOptions;
  readonly heightPx: number;
  /** Read aloud for the frame, and for the picture in its place. */
  readonly title: string;
  /** Of the link to the full page. */
  readonly linkText: string;
  /** Shown where no frame may be. */
  readonly picture: Preview;
}

/** The address of the frame: where the map looks is said once, by the box if there is one. */
export function addressOfFrame({ siteUrl, state, options }: Embedded): string {
  return frameAddress(siteUrl, options.box === null ? state : { ...state, camera: null }, options);
}

/** The address of the full page that shows the same. */
export function addressOfFullPage({ siteUrl, state }: Embedded): string {
  return fullAddress(siteUrl, state);
}

/**
 * A frame of a fixed height, and a link below it. The size is said twice: some pages take away `style`, by their editor or their security policy,
 * and a frame would then be 150 pixels high.
 */
export function iframeSnippet(embedded: Embedded): string {
  const { title, heightPx } = embedded;
  return [
    `<iframe title="${escapeHtml(title)}" src="${escapeHtml(addressOfFrame(embedded))}"`,
    `  width="100%" height="${heightPx}" style="width:100%;height:${heightPx}px;border:0" loading="lazy"`,
    `  allow="${FRAME_PERMISSIONS}" allowfullscreen`,
    `  referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
    `<p>${fullPageLink(embedded)}</p>`,
  ].join('\n');
}

/**
 * A link that the site's script turns into a frame, which then grows and shrinks with what it shows where its options say so. A fixed height is said
 * to the script by the address, in the place of `height=auto`.
 */
export function scriptSnippet(embedded: Embedded): string {
  const { options, heightPx, title } = embedded;
  const address = addressOfFrame(embedded) + (options.autoHeight ? '' : `&height=${heightPx}`);
  const attributes = `data-dih-map="${escapeHtml(address)}" title="${escapeHtml(title)}"`;
  return `<div ${attributes}>${fullPageLink(embedded)}</div>\n${scriptElement(embedded)}`;
}

/** The same as an element of its own, for pages that are made of components. */
export function elementSnippet(embedded: Embedded): string {
  const { options, heightPx, title } = embedded;
  const address = addressOfFrame(embedded);
  // Not by URL, which spells some characters otherwise.
  const query = address.slice(address.indexOf('?') + 1);
  const height = options.autoHeight ? '' : ` height="${heightPx}"`;
  const attributes = `query="${escapeHtml(query)}"${height} title="${escapeHtml(title)}"`;
  return `<dih-map ${attributes}>${fullPageLink(embedded)}</dih-map>\n${scriptElement(embedded)}`;
}

/** A picture that leads to the full page, for places that allow no frame. */
export function pictureSnippet(embedded: Embedded): string {
  const { siteUrl, title, picture } = embedded;
  const size = `width="${picture.widthPx}" height="${picture.heightPx}" style="max-width:100%;height:auto"`;
  const image = `<img src="${escapeHtml(siteUrl + picture.path)}" ${size} loading="lazy" alt="${escapeHtml(title)}">`;
  return `<a href="${escapeHtml(addressOfFullPage(embedded))}">${image}</a>`;
}

/** The address alone, for places that take no HTML: editors and messengers ask the page there what they may show of it. */
export function linkSnippet({ siteUrl, state }: Embedded): string {
  return sharedAddress(siteUrl, state);
}

function fullPageLink(embedded: Embedded): string {
  return `<a href="${escapeHtml(addressOfFullPage(embedded))}">${escapeHtml(embedded.linkText)}</a>`;
}

function scriptElement({ siteUrl }: Embedded): string {
  return `<script async src="${escapeHtml(siteUrl)}embed.js"></script>`;
}

/** Text as it may stand in HTML, between tags and in quotes, in ASCII. What no HTML can say (half an emoji, a control character) is left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Surrogate}\p{Control}]/gu, '')
    .replace(/[&<>"'`]|[^\x20-\x7e]/gu, (character) => (character === '&' ? '&amp;' : `&#${character.codePointAt(0)!};`));
}
