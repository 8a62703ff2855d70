import { CONTENT_SECURITY_POLICY, OWN_FRAMES_ONLY } from './content-security-policy.ts';
import { COMPRESSED_TYPES, CONTENT_TYPES, EVERYWHERE, expressionOf, OTHER_PAGES, type HeaderRule } from './header-table.ts';

const POLICY = 'Content-Security-Policy';

/**
 * A file for nginx: values by address in variables, because an `add_header` in a `location` would take away those around it. A variable that is empty
 * sends no header.
 *
 * @param folder where the site lies, as `map/`
 */
export function nginxHeaders(table: readonly HeaderRule[], folder: string): string {
  const caching = table.filter(({ headers }) => 'Cache-Control' in headers);
  const inFolder = folder === '' ? '' : `\n# root is the folder that holds the site as ${folder}`;
  return `# nginx: to /etc/nginx/conf.d/, which is read inside the http block. Change server_name and root, and add your certificate.${inFolder}

# The address under the site.
map $uri $dih_path {
  default $uri;${folder === '' ? '' : `\n  "~^/${expressionOf(folder.slice(0, -1))}(?<dih_rest>/.*)$" $dih_rest;`}
}

map $dih_path $dih_cache_control {
${caching.map(({ paths, headers }) => `  ${matching(paths)} "${headers['Cache-Control']}";`).join('\n')}
}

map $dih_path $dih_policy {
  default "${CONTENT_SECURITY_POLICY}";
  # To have only pages of this site show its pages in frames, take the # away. The pages in embed/ stay open to all.
  # ${matching(OTHER_PAGES)} "${OWN_FRAMES_ONLY}";
}

server {
  listen 80;
  server_name map.example.org;
  root /var/www/dih-map;
  index index.html;
  error_page 404 /${folder}404.html;

  gzip on;
  gzip_vary on;
  gzip_types ${COMPRESSED_TYPES.filter((type) => type !== 'text/html').join(' ')};

${Object.entries(EVERYWHERE)
  .map(([name, value]) => `  add_header ${name} ${name === POLICY ? '$dih_policy' : `"${value}"`} always;`)
  .join('\n')}
  # Not for errors: what is missing today may be there tomorrow.
  add_header Cache-Control $dih_cache_control;

  # For other hosts, and of the build.
  location ~ ^/${expressionOf(folder)}(?:\\.htaccess|\\.vite/.*|_headers|hosting/.*)$ {
    return 404;
  }

${Object.entries(CONTENT_TYPES).map(locationOf).join('\n')}
}
`;
}

function matching(paths: readonly string[]): string {
  return `"~^/(?:${paths.map(expressionOf).join('|')})$"`;
}

function locationOf([ending, type]: readonly [string, string]): string {
  return `  location ~ \\.${ending}$ {
    types { }
    default_type ${type};
  }`;
}
