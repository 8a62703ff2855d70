import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../../src/site/headers/content-security-policy';
import { headerFiles } from '../../../../src/site/headers/header-files';
import { headersAt, headerTable } from '../../../../src/site/headers/header-table';
import { HOST_FILES } from './host-readers';

const PAGES = ['', 'index.html', 'builder/', 'builder/index.html', 'country/pt/', 'country/pt/index.html', 'hub/a-hub/'];
const FRAME_PAGES = ['embed/', 'embed/index.html'];
const FOR_EVER = [
  'assets/index-DDmRTmwc.js',
  'assets/inter-latin-BfC3oXQi.woff2',
  'assets/maplibre-gl-worker-DICEo0lu.js',
  'data/hubs-28f7a21a.geojson',
  'data/regions-620ec9c4.topojson',
  'data/regions-detail-434a309e.topojson',
  'data/cities-4eb5e11a.json',
  'data/cities-detail-299103e2.json',
  'data/manifest-711fa9fd.json',
  'data/towns-41ff5a17/sa.json',
];
const OTHERS = [
  'service-worker.js',
  'data/manifest.json',
  'data/versions/2026-11-23-3f2a91c0.json',
  'embed.js',
  'embed-1.js',
  'embed-client.js',
  'embed-client.d.ts',
  '404.html',
  'icon.svg',
  'previews/site.png',
  'previews/country/pt.png',
  'previews/hub/a-hub.png',
  'country/pt/oembed.json',
  'robots.txt',
];
const PATHS = [...PAGES, ...FRAME_PAGES, ...FOR_EVER, ...OTHERS];

const table = headerTable(PATHS);
/** The site at the top of its host, and in a folder. */
const FOLDERS = ['', 'a.folder/map/'];
const filesIn = (folder: string) => headerFiles(table, `https://hubs.example.org/${folder}`);
const files = filesIn('');

describe('the table', () => {
  it('gives no path a header twice, as hosts disagree on which of two holds', () => {
    for (const path of PATHS) {
      const names = table.flatMap((rule) => (Object.keys(headersAt([rule], path)).length > 0 ? Object.keys(rule.headers) : []));
      expect(names.toSorted(), path).toEqual([...new Set(names)].sort());
    }
  });

  it.each([
    ['for ever what has a hash in its name', FOR_EVER, 'public, max-age=31536000, immutable'],
    [
      'pages, the worker and the manifest only until they are asked for anew',
      [...PAGES, ...FRAME_PAGES, '404.html', 'service-worker.js', 'data/manifest.json'],
      'no-cache',
    ],
    [
      'for an hour what pages of others load, and what may be put back',
      ['embed.js', 'embed-1.js', 'embed-client.js', 'embed-client.d.ts', 'data/versions/2026-11-23-3f2a91c0.json'],
      'public, max-age=3600',
    ],
    ['for a day pictures', ['icon.svg', 'previews/site.png', 'previews/hub/a-hub.png'], 'public, max-age=86400'],
  ])('has caches keep %s', (_what, paths, value) => {
    expect(paths.filter((path) => headersAt(table, path)['Cache-Control'] !== value)).toEqual([]);
  });

  it('lets every page show, and every sandboxed frame read, any file', () => {
    for (const path of PATHS) {
      const headers = headersAt(table, path);
      expect(headers['Access-Control-Allow-Origin']).toBe('*');
      expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
      expect(headers['Cross-Origin-Embedder-Policy']).toBe('require-corp');
      expect(Object.keys(headers)).not.toContain('X-Frame-Options');
    }
  });

  it('has a policy of content that allows nothing inline and no stranger, and keeps nobody from framing', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|http|\*|frame-ancestors/);
  });

  it('has place, full screen and clipboard for the site alone, and camera for nobody', () => {
    const policy = headersAt(table, 'embed/')['Permissions-Policy']!.split(', ');
    expect(policy).toEqual(expect.arrayContaining(['geolocation=(self)', 'fullscreen=(self)', 'clipboard-write=(self)', 'camera=()']));
    expect(policy.filter((feature) => !/^[a-z-]+=\((?:self)?\)$/.test(feature))).toEqual([]);
  });
});

describe.each(HOST_FILES)('%s, as it reads %s,', (_host, file, reader) => {
  const inFolders = FOLDERS.map((folder) => ({ folder, answer: reader(filesIn(folder)[file]!) }));

  it.each(PATHS)("answers '%s' as the table says, wherever the site lies", (path) => {
    for (const { folder, answer } of inFolders) expect(answer(`/${folder}${path}`), folder).toEqual(headersAt(table, path));
  });

  it('is told where the file goes', () => {
    expect(files['hosting/README.md']).toContain(`\`${file}\``);
  });
});

// Apache's file lies in the folder; those for nginx and Azure are for a whole host.
it.each(HOST_FILES.filter(([host]) => !['Apache', 'nginx', 'Azure Static Web Apps'].includes(host)))(
  '%s leaves alone what lies beside the folder of the site',
  (_host, file, reader) => {
    const { 'Cache-Control': caching } = reader(filesIn('map/')[file]!)('/assets/index-DDmRTmwc.js');
    expect(caching).toBeUndefined();
  },
);

describe('the site in a folder', () => {
  const inFolder = filesIn('map/');

  it('has the files that are read at the top of a host go there, and names nothing else as it', () => {
    const place = 'to the top of the published folder, which holds the site as map/';
    expect(inFolder['_headers']).toContain(place);
    expect(inFolder['hosting/README.md']).toContain(`\`_headers\` | ${place}`);
    expect(inFolder['hosting/README.md']).toContain('holds `dist/` as `map/`');
    expect(inFolder['hosting/nginx.conf']).toContain('root is the folder that holds the site as map/');
    expect(JSON.parse(inFolder['hosting/firebase.json']!)).toMatchObject({
      hosting: { public: 'public', ignore: ['map/hosting/**', '**/.*'] },
    });
    expect(files['_headers']).toContain('stays where it is');
    expect(files['hosting/README.md']).toContain('`_headers` | stays where it is');
    expect(JSON.parse(files['hosting/firebase.json']!)).toMatchObject({ hosting: { public: 'dist', ignore: ['hosting/**', '**/.*'] } });
  });

  it('has nginx hide what is for other hosts in it alone', () => {
    const hidden = /location ~ (\S+) \{\s*return 404;/;
    const [atTop, inside] = [files, inFolder].map((some) => new RegExp(hidden.exec(some['hosting/nginx.conf']!)![1]!));
    const paths = ['/_headers', '/hosting/README.md', '/.htaccess', '/.vite/manifest.json'];
    for (const path of paths) {
      expect([atTop!.test(path), inside!.test(path), inside!.test(`/map${path}`)]).toEqual([true, false, true]);
      expect([atTop!.test(`/shop${path}`), inside!.test(`/shop/map${path}`)]).toEqual([false, false]);
    }
    expect(['/embed.js', '/country/pt/', '/web-hosting/a'].filter((path) => atTop!.test(path))).toEqual([]);
  });
});

describe('what is not there', () => {
  it('is answered with the page for it where a host wants to be told of it', () => {
    for (const folder of FOLDERS) {
      const { '.htaccess': apacheFile, 'hosting/nginx.conf': nginxFile, 'hosting/staticwebapp.config.json': azureFile } = filesIn(folder);
      expect(apacheFile).toContain(`\nErrorDocument 404 /${folder}404.html\n`);
      expect(nginxFile).toContain(`\n  error_page 404 /${folder}404.html;\n`);
      expect(JSON.parse(azureFile!)).toMatchObject({ responseOverrides: { 404: { rewrite: `/${folder}404.html` } } });
    }
  });

  it('is left to Apache where the folder of the site is not known', () => {
    expect(headerFiles(table, null)['.htaccess']).not.toContain('ErrorDocument');
  });
});

describe.each(HOST_FILES.filter(([, file]) => !file.endsWith('.json')))(
  '%s, once the lines on frames in %s count,',
  (host, file, reader) => {
    const [before, marked] = files[file]!.split(/^ *# To have only pages of this site.*\n/m) as [string, string];
    const [lines] = /^\n*(?: *# .*\n|\n(?= *# ))+/.exec(marked) as unknown as [string];
    const answer = reader(before + lines.replaceAll(/^( *)# /gm, '$1') + marked.slice(lines.length));

    it.each(PAGES)("shows '%s' in frames of its own origin alone", (path) => {
      const policy = answer(`/${path}`)['Content-Security-Policy']!;
      expect(policy).toContain("; frame-ancestors 'self'");
      expect(policy).toContain("script-src 'self';");
      // Cloudflare sends both, and both hold.
      if (host !== 'Cloudflare Pages') expect(policy.match(/default-src/g)).toHaveLength(1);
    });

    it.each([...FRAME_PAGES, 'assets/index-DDmRTmwc.js'])("leaves '%s' open", (path) => {
      expect(answer(`/${path}`)).toEqual(headersAt(table, path));
    });
  },
);

it('Cloudflare takes the file: at most 100 rules and 2000 characters a line, one * in each', () => {
  const lines = files['_headers']!.split('\n');
  const rules = lines.filter((line) => /^(?:# )?\//.test(line));
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(rules.filter((line) => line.split('*').length > 2)).toEqual([]);
});

it('nginx keeps back the files for other hosts and of the build, and no others', () => {
  const others = ['.htaccess', '_headers', '.vite/manifest.json', 'hosting/README.md', 'hosting/nginx.conf'];
  const [, source] = /location ~ (\S+) \{\s*return 404;/.exec(files['hosting/nginx.conf']!) ?? [];
  const isHidden = (path: string) => new RegExp(source!).test(`/${path}`);
  expect([...PATHS, ...others].filter(isHidden).toSorted()).toEqual(others.toSorted());
});
