/** Which headers each file of the published site is answered with, pure: the one place where they are written down. Files for hosts are made from it. */
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

/** Values by name. */
export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** Paths under the site, without a leading slash. `*`, at most one and at the end, is any text, slashes too: all that every host understands. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** What the site asks of the browser. Sharing is allowed unless it is forbidden, and to name it is a warning where the browser cannot share. */
const ALLOWED_FEATURES = ['clipboard-write', 'fullscreen', 'geolocation'];
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const PERMISSIONS_POLICY = [
  ...ALLOWED_FEATURES.map((feature) => `${feature}=(self)`),
  ...UNUSED_FEATURES.map((feature) => `${feature}=()`),
].join(', ');

/** Of every file. All are public and none depends on who asks, so any page may read and show them: a sandboxed frame is nobody's page, even to its own site. */
export const EVERYWHERE: Headers = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Permissions-Policy': PERMISSIONS_POLICY,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  // A page that is cut off from others for the sake of shared memory shows only frames, and those run only workers, that are so too.
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The pages made for frames, not as `embed/*`, which Netlify takes for the beginning of `embed.js` too; and the others. */
export const FRAME_PAGES = ['embed/', 'embed/index.html'] as const;
export const OTHER_PAGES = ['', 'index.html', 'builder/', 'builder/index.html', 'country/*', 'hub/*'] as const;

const CACHING = {
  forEver: 'public, max-age=31536000, immutable',
  aDay: 'public, max-age=86400',
  anHour: 'public, max-age=3600',
  /** Kept, and asked for anew before each use. */
  asked: 'no-cache',
} as const;

/** Of the endings that hosts may not know, or take for others: of a film, as that of TypeScript. */
export const CONTENT_TYPES = { geojson: 'application/geo+json', topojson: 'application/json', ts: 'text/plain' } as const;

/** Of the texts that are worth sending compressed. */
export const COMPRESSED_TYPES = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/geo+json',
  'image/svg+xml',
];

/** `data/hubs-96164b0f.geojson`, `data/towns-5c2d8e01/sa.json`: the name in the folder without its hash, and the ending of the file. */
const HASHED = /^(data\/[^/]+-)[\da-f]{8}(?:\.(\w+)$|\/)/;

/**
 * The rules, no two of which give one path the same header: some hosts would take the first, some the last, some both.
 *
 * @param paths all that is published, under the site
 */
export function headerTable(paths: readonly string[]): HeaderRule[] {
  const hashed = paths.flatMap((path) => {
    const [, start, ending = ''] = HASHED.exec(path) ?? [];
    return start === undefined ? [] : [{ pattern: `${start}*`, ending }];
  });
  const typed = Object.entries(CONTENT_TYPES).map(([ending, type]) => ({
    paths: apart(hashed.filter((file) => file.ending === ending).map(({ pattern }) => pattern)),
    headers: { 'Content-Type': type },
  }));
  const dataFiles = apart(hashed.map(({ pattern }) => pattern));
  return [
    { paths: ['*'], headers: EVERYWHERE },
    {
      paths: [...OTHER_PAGES, ...FRAME_PAGES, '404.html', 'service-worker.js', 'oembed.json', 'data/manifest.json'],
      headers: { 'Cache-Control': CACHING.asked },
    },
    // Scripts of other pages keep their names, and a version that is not there today may be put back.
    { paths: ['embed.js', 'embed-*', 'data/versions/*'], headers: { 'Cache-Control': CACHING.anHour } },
    { paths: ['icon.svg', 'previews/*'], headers: { 'Cache-Control': CACHING.aDay } },
    { paths: ['assets/*', ...dataFiles], headers: { 'Cache-Control': CACHING.forEver } },
    ...typed.filter(({ paths: some }) => some.length > 0),
    { paths: ['embed-client.d.ts'], headers: { 'Content-Type': CONTENT_TYPES.ts } },
  ];
}

/** The patterns that no other includes: `data/cities-*` includes `data/cities-detail-*`. */
function apart(patterns: readonly string[]): string[] {
  const all = [...new Set(patterns)].sort();
  return all.filter((pattern) => !all.some((other) => other !== pattern && pattern.startsWith(other.slice(0, -1))));
}

/** What the table says of a file. @param path under the site, without a leading slash and without a query */
export function headersAt(table: readonly HeaderRule[], path: string): Headers {
  const covers = (pattern: string): boolean => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern);
  return Object.assign({}, ...table.filter(({ paths }) => paths.some(covers)).map(({ headers }) => headers)) as Headers;
}

/** The same rules with each pattern once, in the order of the table. */
export function byPattern(table: readonly HeaderRule[]): [pattern: string, headers: Headers][] {
  const headersOf = new Map<string, Headers>();
  for (const { paths, headers } of table) for (const path of paths) headersOf.set(path, { ...headersOf.get(path), ...headers });
  return [...headersOf];
}

/** Source of the regular expression that a pattern stands for, without its ends. */
export function expressionOf(pattern: string): string {
  return pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*');
}
