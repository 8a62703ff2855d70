import { OWN_FRAMES_ONLY } from './content-security-policy.ts';
import { byPattern, OTHER_PAGES, type Headers, type HeaderRule } from './header-table.ts';

/** Where the file goes. */
export function placeOfHeaders(folder: string): string {
  return folder === ''
    ? 'stays where it is, at the top of the published folder'
    : `to the top of the published folder, which holds the site as ${folder}`;
}

/** `_headers`, which Netlify and Cloudflare Pages read. Cloudflare takes at most 100 rules, and lines of at most 2000 characters. */
export function netlifyHeaders(table: readonly HeaderRule[], folder: string): string {
  const closed = OTHER_PAGES.map((path) => ruleOf(folder + path, { 'Content-Security-Policy': OWN_FRAMES_ONLY }));
  return [
    `# Netlify and Cloudflare Pages: ${placeOfHeaders(folder)}.`,
    '',
    ...byPattern(table).map(([pattern, headers]) => ruleOf(folder + pattern, headers)),
    '# To have only pages of this site show its pages in frames, take the # away from the lines below. The pages in embed/ stay open to all.',
    '',
    ...closed.map((rule) => rule.replaceAll(/^(?=.)/gm, '# ')),
  ].join('\n');
}

function ruleOf(pattern: string, headers: Headers): string {
  return [`/${pattern}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
