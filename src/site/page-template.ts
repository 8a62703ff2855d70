/** The built start page, changed into another page of the site: pure text, so that every page has its script, its styles and its policy. */
import { escaped } from './escaped.ts';

/** The same page in so many folders of the site: its addresses, all relative to the site, lead up first. */
export function deeper(html: string, folders: number): string {
  return html.replaceAll(/(?<=(?:href|src)=")\.\//g, '../'.repeat(folders));
}

/** The page with a member of `data` on its root. */
export function withRootData(html: string, name: 'page' | 'query', value: string): string {
  return replaced(html, /<html /, `<html data-${name}="${escaped(value)}" `);
}

/** With another title and description. */
export function withTitle(html: string, title: string, description: string): string {
  const titled = replaced(html, /<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`);
  return replaced(titled, /<meta\s+name="description"[^>]*>/, `<meta name="description" content="${escaped(description)}" />`);
}

/**
 * With its icon in itself: browsers look for it when the script has given the page another address, from which a relative one leads elsewhere.
 *
 * @param icon SVG
 */
export function withIcon(html: string, icon: string): string {
  return replaced(html, /(?<=<link rel="icon" href=")[^"]*/, `data:image/svg+xml,${encodeURIComponent(icon)}`);
}

/** With more at the end of the head. */
export function withTags(html: string, tags: string): string {
  return replaced(html, /(?=\s*<\/head>)/, `\n${tags}`);
}

/** With this in the place of the app until it is there. */
export function withBody(html: string, body: string): string {
  return replaced(html, /(?<=<div id="app">)[\s\S]*(?=<\/div>\s*<\/body>)/, `\n${body}\n`);
}

/** @throws Error if the start page is not as it is known here */
function replaced(html: string, pattern: RegExp, text: string): string {
  if (!pattern.test(html))
    throw new Error(
      `index.html holds nothing that fits ${String(pattern)}: the other pages are made from it, see src/site/page-template.ts`,
    );
  return html.replace(pattern, () => text);
}
