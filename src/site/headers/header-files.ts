import { apacheHeaders } from './apache-headers.ts';
import { OWN_FRAMES_ONLY } from './content-security-policy.ts';
import { FRAME_PAGES, OTHER_PAGES, type HeaderRule } from './header-table.ts';
import { azureHeaders, firebaseHeaders, vercelHeaders } from './json-headers.ts';
import { netlifyHeaders, placeOfHeaders } from './netlify-headers.ts';
import { nginxHeaders } from './nginx-headers.ts';

/**
 * What has each kind of host answer as the table says: texts by their path in the built site.
 *
 * @param siteUrl `null`: not known, and then the site lies at the top of its host
 */
export function headerFiles(table: readonly HeaderRule[], siteUrl: string | null): Readonly<Record<string, string>> {
  const knownFolder = siteUrl === null ? null : new URL(siteUrl).pathname.slice(1);
  const folder = knownFolder ?? '';
  return {
    _headers: netlifyHeaders(table, folder),
    '.htaccess': apacheHeaders(table, knownFolder),
    'hosting/nginx.conf': nginxHeaders(table, folder),
    'hosting/vercel.json': vercelHeaders(table, folder),
    'hosting/staticwebapp.config.json': azureHeaders(table, folder),
    'hosting/firebase.json': firebaseHeaders(table, folder),
    'hosting/README.md': readme(folder),
  };
}

const listed = (paths: readonly string[], folder: string): string => paths.map((path) => `\`/${folder}${path}\``).join(', ');

const FOR_A_FOLDER = 'To publish the site in a folder of a host, build it anew with `SITE_URL`.';

const publishedAs = (folder: string): string =>
  `What is published is a folder that holds \`dist/\` as \`${folder}\`; copies of \`_headers\` and \`404.html\` go to its top, where hosts look for them.`;

const readme = (folder: string): string => `# Headers for your host

Each build writes these files anew, all from one table. The site needs no server of its own; take the one file that your host reads.

| Host | File | Where it goes |
|---|---|---|
| Netlify, Cloudflare Pages | \`_headers\` | ${placeOfHeaders(folder)} |
| Apache 2.4 | \`.htaccess\` | stays in the folder of the site |
| nginx | \`hosting/nginx.conf\` | to \`/etc/nginx/conf.d/\`; change \`server_name\` and \`root\` |
| Vercel | \`hosting/vercel.json\` | to the top of the folder that you deploy |
| Azure Static Web Apps | \`hosting/staticwebapp.config.json\` | to the top of the published folder |
| Firebase | \`hosting/firebase.json\` | beside the published folder, whose name stands in it as \`public\` |

A host that sends no headers of yours still serves the site: the pages bring their content security policy. Missing is then what only a header can do:
frames with \`sandbox="allow-scripts"\` alone, pages that are cut off from others (\`Cross-Origin-Embedder-Policy\`), and pages that \`import\` \`embed-client.js\` from here
do without the map.

Rules name addresses from the top of the host, and were written for a site at \`/${folder}\`, which is the path of \`SITE_URL\` when it was built, or \`/\`; only
the headers of \`.htaccess\` fit every folder. ${folder === '' ? FOR_A_FOLDER : publishedAs(folder)} On Azure, what is global holds for all of the host.

## Files that are missing

\`404.html\` is answered by itself on Netlify, Cloudflare Pages, Vercel, Firebase and GitHub Pages; the files for nginx and Azure name it, and so does \`.htaccess\` if
\`SITE_URL\` was given. It leads to the start page only if \`SITE_URL\` was given.

Vercel and Cloudflare Pages send the headers of an address even if nothing is there: who asks for a file of \`assets/\` or \`data/\` that is missing for a moment may be told
for a year that it is. There, deploy all at once, and keep the files of earlier releases.

## Who may show the site in a frame

Anybody, as published. To have the pages of the site (${listed(OTHER_PAGES, folder)}) shown only in frames of its own origin, while
${listed(FRAME_PAGES, folder)} stay open, take the \`#\` away from the lines in \`_headers\`, \`.htaccess\` or \`nginx.conf\` that say so. In a JSON file, give each of these
pages, in a rule of its own or in the one that it has, the header \`Content-Security-Policy\` with the value

    ${OWN_FRAMES_ONLY}

This closes the start page as a frame (\`/${folder}?embed\`) too. Snippets keep working: they show \`embed/\`. To name those who may show frames, write their addresses after \`frame-ancestors\`, for \`embed/\` as well.
Avoid \`frame-ancestors *\`: it keeps out pages that are opened from a file and the previews of some content management systems.
`;
