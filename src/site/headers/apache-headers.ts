import { OWN_FRAMES_ONLY } from './content-security-policy.ts';
import { COMPRESSED_TYPES, CONTENT_TYPES, expressionOf, type HeaderRule } from './header-table.ts';

/**
 * `.htaccess` for Apache 2.4. The site may lie in any folder, so that an address is known by its end: of rules for one header the last holds, and the
 * table has those for single folders after those for pages. Only the page for what is not there is named from the top.
 *
 * @param folder where the site lies, as `map/`; `null`: not known
 */
export function apacheHeaders(table: readonly HeaderRule[], folder: string | null): string {
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => `AddType ${type} .${ending}`);
  return `# Apache 2.4 with mod_headers: stays in the folder of the site. The server must allow it: AllowOverride FileInfo Indexes.
DirectoryIndex index.html
${folder === null ? '' : `ErrorDocument 404 /${folder}404.html\n`}${types.join('\n')}

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(' ')}
</IfModule>

<IfModule mod_headers.c>
${table.flatMap(sectionOf).join('\n')}

  # To have only pages of this site show its pages in frames, take the # away. The pages in embed/ stay open to all.
  # <If "%{REQUEST_URI} =~ m#/(?:index\\.html)?$# && %{REQUEST_URI} !~ m#/embed/(?:index\\.html)?$#">
  #   Header always set Content-Security-Policy "${OWN_FRAMES_ONLY}"
  # </If>
</IfModule>
`;
}

/** What holds everywhere holds for errors too; how long a file may be kept, only if there is one. The type is known by the ending. */
function sectionOf({ paths, headers }: HeaderRule): string[] {
  const entries = Object.entries(headers).filter(([name]) => name !== 'Content-Type');
  if (entries.length === 0) return [];
  if (paths.includes('*')) return entries.map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    `  <If "%{REQUEST_URI} =~ m#/(?:${paths.map(expressionOf).join('|')})$#">`,
    ...entries.map(([name, value]) => `    Header set ${name} "${value}"`),
    '  </If>',
  ];
}
