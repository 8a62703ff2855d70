import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../../src/domain/facets';
import { changeBetween, frameAddress, frameQueryOf, STATE_PARAMS, type Params } from '../../../../src/embed/client/frame-query';
import { EMBED_VERSION, parseOptions } from '../../../../src/embed/options';
import { ANALYSIS_PARAMS } from '../../../../src/explorer/analysis-codec';
import { FINDER_PARAMS } from '../../../../src/explorer/finder-codec';
import { parseQuery } from '../../../../src/explorer/query-codec';

const SITE = 'https://example.org/map/';
const queryOf = (attributes: Params, query = '', language: string | null = null) => frameQueryOf({ query, attributes }, language, 'dih-7');
const addressOf = (attributes: Params, query = '', language: string | null = null) =>
  frameAddress(SITE, queryOf(attributes, query, language));
const known = { countries: ['PT'], hasHub: () => true, hasPlace: () => true };

it('lets a host page name all parameters of the site, and no others', () => {
  const ofSite = [...FACETS.map(({ param }) => param), ...FINDER_PARAMS, ...ANALYSIS_PARAMS];
  expect(ofSite.filter((param) => !STATE_PARAMS.includes(param))).toEqual([]);
  expect(parseQuery(STATE_PARAMS.map((param) => `${param}=1`).join('&'), known).state.unknownParameters).toEqual([]);
});

describe('the address of a frame', () => {
  it('says the version first, then flags, then what the map shows', () => {
    expect(addressOf({ country: 'PT', layout: 'map', lang: 'pt' })).toBe(`${SITE}embed/?v=${EMBED_VERSION}&layout=map&country=PT&lang=pt`);
  });

  it('takes a whole query, with or without its question mark, and lets attributes win', () => {
    const address = `${SITE}embed/?v=1&layout=both&lang=en&country=ES&q=a+b`;
    expect(addressOf({ country: 'ES' }, '?layout=both&lang=en&country=PT&q=a+b')).toBe(address);
    expect(addressOf({ country: 'ES' }, 'layout=both&lang=en&country=PT&q=a%20b')).toBe(address);
  });

  it('keeps every text as it is', () => {
    const text = 'Łódź & “50 % + 1”/a;b,c\ud83d\ude00';
    const { searchParams } = new URL(addressOf({ q: text, map: '4.2/50.1/9.7' }));
    expect([searchParams.get('q'), searchParams.get('map')]).toEqual([text, '4.2/50.1/9.7']);
    expect(new URL(addressOf({ q: 'half \ud83d' })).searchParams.get('q')).toBe('half \ufffd');
  });

  it('passes on what it does not know, for the frame to say so, and not that it is embedded', () => {
    expect(addressOf({}, 'embed=1&colour=red')).toBe(`${SITE}embed/?v=1&colour=red`);
  });

  it('speaks the language of the page around it unless another is asked for', () => {
    expect(addressOf({}, '', 'pt-BR')).toBe(`${SITE}embed/?v=1&lang=pt`);
    expect(addressOf({}, 'lang=fr', 'pt-BR')).toBe(`${SITE}embed/?v=1&lang=fr`);
    expect(addressOf({ lang: 'EN' }, 'lang=fr', 'pt-BR')).toBe(`${SITE}embed/?v=1&lang=en`);
    for (const tag of ['pt_BR', 'PT', ' pt-br ']) expect(addressOf({ lang: tag })).toBe(`${SITE}embed/?v=1&lang=pt`);
    expect(addressOf({}, '', '')).toBe(`${SITE}embed/?v=1`);
  });

  it.each(['list', 'finder', 'card', 'figure'])('asks a %s for its height, under a name', (layout) => {
    expect(addressOf({ layout })).toBe(`${SITE}embed/?v=1&layout=${layout}&height=auto&id=dih-7`);
    expect(addressOf({ layout, id: 'hubs.1' })).toContain('id=hubs.1');
    expect(addressOf({ layout, id: 'my own list' })).toContain('id=dih-7');
    expect(parseOptions(new URL(addressOf({ layout })).search)).toMatchObject({ problems: [], options: { autoHeight: true, id: 'dih-7' } });
  });

  it('asks for no height where the page says one, or where there is a map', () => {
    for (const height of ['480', '480px', ' 480 ']) {
      expect(addressOf({ layout: 'list', height })).toBe(`${SITE}embed/?v=1&layout=list`);
      expect(queryOf({ layout: 'list', height }).heightPx).toBe(480);
    }
    expect(addressOf({ layout: 'list' }, 'height=480')).toBe(`${SITE}embed/?v=1&layout=list`);
    for (const layout of ['map', 'both']) expect(addressOf({ layout })).not.toContain('height');
  });

  it('gives a map no height of its content, which it will never tell', () => {
    for (const layout of ['map', 'both', ''])
      expect(queryOf({ layout, height: 'auto' })).toMatchObject({ heightPx: null, isAutomatic: false });
    expect(queryOf({ layout: 'list' })).toMatchObject({ heightPx: null, isAutomatic: true });
  });

  it('lets the height of an attribute win over that of the query, in pixels or automatic', () => {
    expect(queryOf({ height: 'auto' }, 'layout=list&height=480')).toMatchObject({ heightPx: null, isAutomatic: true });
    expect(queryOf({ height: '480' }, 'layout=list&height=auto')).toMatchObject({ heightPx: 480, isAutomatic: false });
    expect(addressOf({ height: '480' }, 'layout=list&height=auto')).toBe(`${SITE}embed/?v=1&layout=list`);
  });

  it('takes a height in parts of pixels for the nearest whole one', () => {
    expect([queryOf({ height: '480.5' }).heightPx, queryOf({ height: '480.4px' }).heightPx]).toEqual([481, 480]);
  });

  it('takes values that are stated again as further ones, as the site does', () => {
    expect(new URL(addressOf({}, 'country=PT&service=skills-training&country=ES')).searchParams.get('country')).toBe('PT,ES');
    expect(new URL(addressOf({ country: 'FR' }, 'country=PT&country=ES')).searchParams.get('country')).toBe('FR');
  });

  it('shows by a query what the site shows by it, whichever value is stated again', () => {
    const values: Record<string, [string, string]> = {
      ...Object.fromEntries(FACETS.map(({ param, vocabulary }) => [param, [vocabulary?.[0] ?? 'PT', vocabulary?.[1] ?? 'PT']])),
      ...{ q: ['ai', 'iot'], layer: ['gaps', 'services'], view: ['table', 'charts'], hub: ['one', 'two'], lang: ['fr', 'en'] },
      ...{ map: ['4/50/9', '5/40/8'], near: ['50,9', '40,8'], radius: ['50', '100'], keep: ['one', 'two'], areas: ['PT,ES', 'FR'] },
    };
    for (const [param, [first, second]] of Object.entries(values)) {
      const query = `${param}=${first}&${param}=${second}`;
      expect(parseQuery(new URL(addressOf({}, query)).search, known).state, query).toEqual(parseQuery(`v=1&${query}`, known).state);
    }
    const flags = 'layout=list&layout=map&hide=title&hide=zoom&fixed=q&fixed=layer&bbox=1,2,3,4&bbox=5,6,7,8&maxheight=400&maxheight=500';
    const { options } = parseOptions(new URL(addressOf({}, `${flags}&height=300`)).search);
    expect(options).toEqual(parseOptions(flags).options);
  });
});

describe('what a frame is told of a change', () => {
  const change = (before: Params, after: Params) => changeBetween(queryOf(before), queryOf(after));

  it('is every parameter that differs, null for one that is gone', () => {
    expect(change({ country: 'PT', layer: 'gaps' }, { country: 'ES,PT', q: 'ai' })).toEqual({
      state: { country: 'ES,PT', layer: null, q: 'ai' },
    });
  });

  it('is nothing where all is the same, or only the height on the page is not', () => {
    expect(change({ country: 'PT', height: '500' }, { country: 'PT', height: '600' })).toEqual({});
  });

  it('is where to look; that it no longer matters is nothing to tell', () => {
    expect(change({}, { bbox: '-9.5,36.9,-6.1,42.2' })).toEqual({ box: [-9.5, 36.9, -6.1, 42.2] });
    expect(change({ bbox: '-9.5,36.9,-6.1,42.2' }, {})).toEqual({});
  });

  it.each([{ layout: 'map' }, { theme: 'dark' }, { hide: 'legend' }, { data: '2026-11' }])(
    'cannot be %o: the frame is loaded anew',
    (flag) => {
      expect(change({ country: 'PT' }, { country: 'PT', ...flag })).toBeNull();
    },
  );
});
