import { apacheHeaders } from './apache-headers.ts';
import { OWN_FRAMES_ONLY } from './content-security-policy.ts';
import { FRAME_PAGES, OTHER_PAGES, type HeaderRule } from './header-table.ts';
import { azureHeaders, firebaseHeaders, vercelHeaders } from './json-headers.ts';
import { netlifyHeaders } from './netlify-headers.ts';
import { nginxHeaders } from './nginx-headers.ts';

/** What has each kind of host answer as the table says: texts by their path in the built site. */
export function headerFiles(table: readonly HeaderRule[]): Readonly<Record<string, string>> {
  return {
    _headers: netlifyHeaders(table),
    '.htaccess': apacheHeaders(table),
    'hosting/nginx.conf': nginxHeaders(table),
    'hosting/vercel.json': vercelHeaders(table),
    'hosting/staticwebapp.config.json': azureHeaders(table),
    'hosting/firebase.json': firebaseHeaders(table),
    'hosting/README.md': README,
  };
}

const listed = (paths: readonly string[]): string => paths.map((path) => `\`/${path}\``).join(', ');

const README = `# Headers for your host

Each build writes these files anew, all from one table. The site needs no server of its own; take the one file that your host reads.

| Host | File | Where it goes |
|---|---|---|
| Netlify, Cloudflare Pages | \`_headers\` | stays where it is, at the top of the published folder |
| Apache 2.4 | \`.htaccess\` | stays where it is, at the top of the published folder |
| nginx | \`hosting/nginx.conf\` | to \`/etc/nginx/conf.d/\`; change \`server_name\` and \`root\` |
| Vercel | \`hosting/vercel.json\` | to the top of the folder that you deploy |
| Azure Static Web Apps | \`hosting/staticwebapp.config.json\` | to the top of the published folder |
| Firebase | \`hosting/firebase.json\` | beside the folder \`dist\` |

A host that sends no headers of yours still serves the site: the pages bring their content security policy. Missing is then what only a header can do:
frames with \`sandbox="allow-scripts"\` alone, and pages that are cut off from others (\`Cross-Origin-Embedder-Policy\`), cannot show the map.

## Who may show the site in a frame

Anybody, as published. To have the pages of the site (${listed(OTHER_PAGES)}) shown only in frames of its own origin, while
${listed(FRAME_PAGES)} stay open, take the \`#\` away from the lines in \`_headers\`, \`.htaccess\` or \`nginx.conf\` that say so. In a JSON file, give each of these
pages, in a rule of its own or in the one that it has, the header \`Content-Security-Policy\` with the value

    ${OWN_FRAMES_ONLY}

Snippets keep working: they show \`embed/\`. To name those who may show frames, write their addresses after \`frame-ancestors\`, for \`embed/\` as well.
Avoid \`frame-ancestors *\`: it keeps out pages that are opened from a file and the previews of some content management systems.
`;
