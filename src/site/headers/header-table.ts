/** Which headers each file of the published site is answered with, pure: the one place where they are written down. Files for hosts are made from it. */
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

/** Values by name. */
export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** Paths under the site, without a leading slash. `*`, at most one and at the end, is any text, slashes too: all that every host understands. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** What the site asks of the browser, and its own frames of the page around them. */
const ALLOWED_FEATURES = ['clipboard-write', 'fullscreen', 'geolocation', 'web-share'];
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'bluetooth',
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
const EVERYWHERE: Headers = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Permissions-Policy': PERMISSIONS_POLICY,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Pages, but for those in `embed/`, which are made for frames. */
export const OTHER_PAGES = ['', 'index.html', 'builder/*', 'country/*', 'hub/*'] as const;

const CACHING = {
  forEver: 'public, max-age=31536000, immutable',
  aDay: 'public, max-age=86400',
  anHour: 'public, max-age=3600',
  /** Kept, and asked for anew before each use. */
  asked: 'no-cache',
} as const;

/** Of the endings that hosts may not know. */
const CONTENT_TYPES: Readonly<Record<string, string>> = { geojson: 'application/geo+json', topojson: 'application/json' };

/**
 * The rules, no two of which give one path the same header: some hosts would take the first, some the last, some both.
 *
 * @param dataNames files and folders in `data/` whose names hold the hash of their content, such as `hubs-96164b0f.geojson` and `towns-5c2d8e01`
 */
export function headerTable(dataNames: readonly string[]): HeaderRule[] {
  const hashed = dataNames.map((name) => ({
    path: `data/${name.replace(/-[\da-f]{8}(?:\.\w+)?$/, '')}-*`,
    ending: /\.(\w+)$/.exec(name)?.[1] ?? '',
  }));
  return [
    { paths: ['*'], headers: EVERYWHERE },
    {
      paths: ['assets/*', 'embed-*', 'data/versions/*', ...apart(hashed.map(({ path }) => path))],
      headers: { 'Cache-Control': CACHING.forEver },
    },
    { paths: ['icon.svg', 'previews/*'], headers: { 'Cache-Control': CACHING.aDay } },
    { paths: ['embed.js'], headers: { 'Cache-Control': CACHING.anHour } },
    { paths: [...OTHER_PAGES, 'embed/*', 'service-worker.js', 'data/manifest.json'], headers: { 'Cache-Control': CACHING.asked } },
    ...Object.entries(CONTENT_TYPES).map(([ending, type]) => ({
      paths: apart(hashed.filter((file) => file.ending === ending).map(({ path }) => path)),
      headers: { 'Content-Type': type },
    })),
  ].filter(({ paths }) => paths.length > 0);
}

/** The patterns that no other includes: `data/cities-*` includes `data/cities-detail-*`. */
function apart(patterns: readonly string[]): string[] {
  const all = [...new Set(patterns)];
  return all.filter((pattern) => !all.some((other) => other !== pattern && pattern.startsWith(other.slice(0, -1))));
}

/** @param path under the site, without a leading slash and without a query */
export function headersAt(table: readonly HeaderRule[], path: string): Headers {
  const matching = table.filter(({ paths }) => paths.some((pattern) => covers(pattern, path)));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Headers;
}

export function covers(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
