import type { Preview } from '../../embed/previews';
import { escaped } from '../escaped';

/** What the head of a page tells whoever links to it: search engines, messengers, editors of other sites. */
export interface PageHead {
  /** On the site, with a slash at its end; empty for the start page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly preview: Preview;
  /** What is to be seen on it. */
  readonly previewAlt: string;
  /** As schema.org has it, in the terms of JSON-LD. */
  readonly facts: object;
}

/**
 * The tags that go with title and description: Open Graph, which the cards of other networks read as well, the address that is meant, and where its
 * oEmbed is. Without the address of the site only what needs none.
 */
export function headTags({ path, title, description, preview, previewAlt, facts }: PageHead, siteUrl: string | null): string {
  const url = siteUrl === null ? null : siteUrl + path;
  return [
    ...(url === null ? [] : [`<link rel="canonical" href="${escaped(url)}">`, oEmbedLink(url, title)]),
    property('og:type', 'website'),
    property('og:title', title),
    property('og:description', description),
    ...(url === null || siteUrl === null ? [] : [property('og:url', url), ...pictureTags(siteUrl, preview, previewAlt)]),
    jsonLd(facts),
  ].join('\n');
}

function oEmbedLink(url: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${escaped(url)}oembed.json" title="${escaped(title)}">`;
}

function pictureTags(siteUrl: string, { path, widthPx, heightPx }: Preview, alt: string): string[] {
  return [
    property('og:image', siteUrl + path),
    property('og:image:width', String(widthPx)),
    property('og:image:height', String(heightPx)),
    property('og:image:alt', alt),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escaped(content)}">`;
}

/** Data, not a script: browsers never run it. Nothing in it can end the element. */
function jsonLd(facts: object): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...facts });
  return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
}
