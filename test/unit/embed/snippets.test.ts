import { describe, expect, it } from 'vitest';
import { NO_FACETS } from '../../../src/domain/facets';
import { THEMATIC_LAYERS } from '../../../src/domain/indicators';
import { SECTORS, SERVICES } from '../../../src/domain/vocabularies';
import {
  DEFAULT_OPTIONS,
  FIXED_PARAMS,
  FRAME_PARTS,
  GESTURES,
  LAYOUTS,
  parseOptions,
  STARTS,
  THEME_CHOICES,
  withoutFlags,
  type EmbedOptions,
} from '../../../src/embed/options';
import { EUROPE_PREVIEW } from '../../../src/embed/previews';
import {
  elementSnippet,
  escapeHtml,
  iframeSnippet,
  linkSnippet,
  pictureSnippet,
  scriptSnippet,
  type Embedded,
} from '../../../src/embed/snippets';
import { INITIAL_STATE, VIEWS, type ExplorerState } from '../../../src/explorer/explorer-state';
import { parseQuery, type KnownIds } from '../../../src/explorer/query-codec';
import { pick, sample, seededRandom } from '../../fixtures/random';

const SITE = 'https://map.test/dih/';
const NASTY = '"><script>alert(1)</script>\'`&amp; Ł Θ 🇪🇺\n\0\ud83c </a>';
const HTML_SNIPPETS = { iframeSnippet, scriptSnippet, elementSnippet, pictureSnippet };
const known: KnownIds = { countries: ['DE', 'PT', 'XK'], hasHub: (id) => id === 'hub-2', hasPlace: () => false };

const embeddedWith = (change: Partial<Embedded> = {}): Embedded => ({
  siteUrl: SITE,
  state: INITIAL_STATE,
  options: DEFAULT_OPTIONS,
  heightPx: 480,
  title: 'Map of hubs',
  linkText: 'Open the full map and list',
  picture: EUROPE_PREVIEW,
  ...change,
});
const stateWith = (change: Partial<ExplorerState>): ExplorerState => ({ ...INITIAL_STATE, ...change });

/** What a browser reads in an attribute of a snippet. */
function attribute(html: string, name: string): string {
  const value = new RegExp(`(?<= )${name}="([^"]*)"`).exec(html)?.[1];
  if (value === undefined) throw new Error(`There is no ${name} in ${html}`);
  return unescapeHtml(value);
}
const unescapeHtml = (html: string) =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&');

function randomState(random: () => number): ExplorerState {
  return stateWith({
    text: pick(random, ['', 'robots & "AI"', '<b>', 'Łódź', '💡', "d'Or"]),
    facets: {
      ...NO_FACETS,
      country: sample(random, known.countries, 0.4),
      service: sample(random, SERVICES, 0.3),
      sector: sample(random, SECTORS, 0.1),
    },
    layer: pick(random, THEMATIC_LAYERS),
    view: pick(random, VIEWS),
    language: pick(random, [null, 'en', 'fr']),
    selection: pick(random, [null, { type: 'hub', id: 'hub-2' }, { type: 'region', id: 'PT11' }]),
    camera: pick(random, [null, { zoom: 5.25, lngLat: [-8.5, 41.125] }]),
  });
}

function randomOptions(random: () => number): EmbedOptions {
  return {
    layout: pick(random, LAYOUTS),
    theme: pick(random, THEME_CHOICES),
    accent: pick(random, [null, '0b6e4f']),
    hidden: sample(random, FRAME_PARTS, 0.3),
    fixed: sample(random, FIXED_PARAMS, 0.3),
    gestures: pick(random, GESTURES),
    start: pick(random, STARTS),
    autoHeight: pick(random, [true, false]),
    maxHeightPx: pick(random, [900, 1500]),
    box: pick(random, [null, [-9.5, 36.9, -6.1, 42.2]]),
    data: pick(random, [null, '2026-11-23']),
    id: pick(random, [null, 'map-1']),
  };
}

describe('the addresses in a snippet', () => {
  it('read back into the state and options that it was made from, whatever they are', () => {
    const random = seededRandom(6);
    for (let round = 0; round < 500; round++) {
      const state = randomState(random);
      const options = randomOptions(random);
      const embedded = embeddedWith({ state, options });
      const frames = [
        attribute(iframeSnippet(embedded), 'src'),
        attribute(scriptSnippet(embedded), 'data-dih-map').replace('&height=480', ''),
        `${SITE}embed/?${attribute(elementSnippet(embedded), 'query')}`,
      ];
      expect(new Set(frames).size).toBe(1);
      const { origin, pathname, search } = new URL(frames[0]!);
      expect(origin + pathname).toBe(`${SITE}embed/`);
      expect(parseOptions(search)).toEqual({ options, problems: [] });
      const framed = options.box === null ? state : { ...state, camera: null };
      expect(parseQuery(withoutFlags(search), known)).toEqual({ state: framed, problems: [] });

      const full = Object.values(HTML_SNIPPETS).map((snippet) => attribute(snippet(embedded), 'href'));
      expect(new Set(full).size).toBe(1);
      expect(full[0]!.startsWith(SITE)).toBe(true);
      expect(parseQuery(new URL(full[0]!).search, known)).toEqual({ state, problems: [] });
    }
  });
});

describe('a snippet', () => {
  it('that is the address alone is that of the page which tells what it is about', () => {
    const hub = stateWith({ selection: { type: 'hub', id: 'hub-2' }, language: 'fr' });
    expect(linkSnippet(embeddedWith({ state: hub }))).toBe(`${SITE}hub/hub-2/?lang=fr`);
  });

  it('lets no text out of its place, and is ASCII', () => {
    const state = stateWith({ text: NASTY });
    const embedded = embeddedWith({ state, title: NASTY, linkText: NASTY });
    for (const snippet of Object.values(HTML_SNIPPETS)) {
      const html = snippet(embedded);
      expect(html).toMatch(/^[\x20-\x7e\n]*$/);
      expect(html).not.toContain('<script>');
      expect(html.match(/<\/a>/g)).toHaveLength(1);
    }
    expect(unescapeHtml(escapeHtml(NASTY))).toBe('"><script>alert(1)</script>\'`&amp; Ł Θ 🇪🇺 </a>');
    expect(linkSnippet(embedded)).toMatch(/^[\x21-\x7e]*$/);
  });

  it('of a frame says what it is, loads late, keeps its size and may do what the map offers', () => {
    const html = iframeSnippet(embeddedWith({ heightPx: 600 }));
    expect(attribute(html, 'title')).toBe('Map of hubs');
    expect(attribute(html, 'loading')).toBe('lazy');
    expect(attribute(html, 'height')).toBe('600');
    expect(attribute(html, 'style')).toBe('width:100%;height:600px;border:0');
    expect(attribute(html, 'allow')).toBe('geolocation; fullscreen; clipboard-write; web-share');
    expect(html).toContain(' allowfullscreen');
    expect(attribute(html, 'referrerpolicy')).toBe('strict-origin-when-cross-origin');
    expect(html).toContain(`<p><a href="${SITE}">Open the full map and list</a></p>`);
  });

  it.each(['scriptSnippet', 'elementSnippet'] as const)('by %s is a link until the script of the site has come', (name) => {
    const html = HTML_SNIPPETS[name](embeddedWith());
    expect(html).toContain(`<a href="${SITE}">Open the full map and list</a>`);
    expect(html).toContain(`<script async src="${SITE}embed.js"></script>`);
  });

  it('says no height where the frame says it itself', () => {
    const growing = embeddedWith({ options: { ...DEFAULT_OPTIONS, layout: 'list', autoHeight: true } });
    expect(attribute(scriptSnippet(embeddedWith()), 'data-dih-map')).toMatch(/&height=480$/);
    expect(attribute(elementSnippet(embeddedWith()), 'height')).toBe('480');
    expect(attribute(scriptSnippet(growing), 'data-dih-map')).toMatch(/&height=auto$/);
    expect(elementSnippet(growing)).not.toContain(' height=');
    expect(attribute(iframeSnippet(growing), 'height')).toBe('480');
  });

  it('of a picture is as wide as its place at most, and leads to the page', () => {
    const html = pictureSnippet(embeddedWith({ picture: { path: 'previews/country-pt.png', widthPx: 1200, heightPx: 630 } }));
    expect(attribute(html, 'src')).toBe(`${SITE}previews/country-pt.png`);
    expect(attribute(html, 'width')).toBe('1200');
    expect(attribute(html, 'height')).toBe('630');
    expect(attribute(html, 'style')).toBe('max-width:100%;height:auto');
    expect(attribute(html, 'alt')).toBe('Map of hubs');
  });
});
