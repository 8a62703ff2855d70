import { describe, expect, it } from 'vitest';
import { FACETS, NO_FACETS } from '../../../src/domain/facets';
import { THEMATIC_LAYERS } from '../../../src/domain/indicators';
import { HUB_KINDS } from '../../../src/domain/vocabularies';
import { INITIAL_STATE } from '../../../src/explorer/explorer-state';
import { normaliseLayer, parseQuery, printQuery } from '../../../src/explorer/query-codec';
import { seededRandom } from '../../fixtures/random';
import { KNOWN_IDS, randomState } from '../../fixtures/states';

const parse = (query: string) => parseQuery(query, KNOWN_IDS);
const stateOf = (query: string) => parse(query).state;
const problemsOf = (query: string) => parse(query).problems.map(({ param, value, reason }) => [param, value, reason]);

describe('the query of a state', () => {
  it('reads back into the same state without a problem, whatever the state, with and without "?"', () => {
    const random = seededRandom(1);
    for (let round = 0; round < 3000; round++) {
      const state = randomState(random);
      const query = printQuery(state);
      expect(parse(query)).toEqual({ state, problems: [] });
      expect(parse(`?${query}`)).toEqual({ state, problems: [] });
    }
  });

  it('stays the same when a browser reads the address and writes it back', () => {
    const random = seededRandom(2);
    for (let round = 0; round < 500; round++) {
      const query = printQuery(randomState(random));
      expect(printQuery(stateOf(new URL(`https://map.test/?${query}`).search))).toBe(query);
    }
  });

  it('is empty for the initial state, and leaves every default out', () => {
    expect(printQuery(INITIAL_STATE)).toBe('');
    expect(stateOf('')).toEqual(INITIAL_STATE);
    expect(stateOf('?')).toEqual(INITIAL_STATE);
  });

  it('does not name the default indicator of a layer', () => {
    expect(printQuery({ ...INITIAL_STATE, layer: 'maturity', indicator: 'digital-skills' })).toBe('layer=maturity');
    expect(printQuery({ ...INITIAL_STATE, layer: 'maturity', indicator: 'ai-use' })).toBe('layer=maturity&indicator=ai-use');
  });

  it('keeps commas and slashes readable', () => {
    const state = stateOf('country=DE,FR&map=4.2/50.1/9.7');
    expect(printQuery(state)).toBe('country=DE,FR&map=4.2/50.1/9.7');
  });

  it('rounds the camera, and has no negative zero or exponent in it', () => {
    const camera = { zoom: 4.23456, lngLat: [-0.00001, 0.000000012] } as const;
    expect(printQuery({ ...INITIAL_STATE, camera })).toBe('map=4.23/0/0');
  });

  it('has the text without blanks around it', () => {
    expect(printQuery({ ...INITIAL_STATE, text: '  two  words ' })).toBe('q=two%20%20words');
    expect(printQuery({ ...INITIAL_STATE, text: '   ' })).toBe('');
  });

  it('can be printed even when the text ends within an emoji', () => {
    expect(stateOf(printQuery({ ...INITIAL_STATE, text: 'a\ud83d' })).text).toBe('a\ufffd');
  });
});

describe('reading a query', () => {
  it('takes "+" for a blank in the text, as forms write it', () => {
    expect(stateOf('q=two+words').text).toBe('two words');
  });

  it('takes facet values by comma and by repeated parameter, each once, in their order', () => {
    expect(stateOf('country=FR,DE&country=XK,FR').facets.country).toEqual(['FR', 'DE', 'XK']);
  });

  it('keeps parameters it does not know, in their order, repeated ones too', () => {
    const { state, problems } = parse('utm=1&q=a&utm=2&toString=x&=y');
    expect(state.unknownParameters).toEqual([['utm', '1'], ['utm', '2'], ['toString', 'x'], ['', 'y']]); // prettier-ignore
    expect(problems).toEqual([]);
    expect(printQuery(state)).toBe('q=a&utm=1&utm=2&toString=x&=y');
  });

  it('finds the layer of an indicator that stands alone', () => {
    expect(stateOf('indicator=ai-use')).toMatchObject({ layer: 'maturity', indicator: 'ai-use' });
    expect(stateOf('indicator=internet-access')).toMatchObject({ layer: 'connectivity', indicator: null });
  });

  it('reads a camera as zoom, latitude, longitude', () => {
    expect(stateOf('map=4.2/50.1/9.7').camera).toEqual({ zoom: 4.2, lngLat: [9.7, 50.1] });
    expect(stateOf('map=0/-85/180').camera).toEqual({ zoom: 0, lngLat: [180, -85] });
  });

  it('takes the first of a repeated parameter that can have one value only', () => {
    expect(stateOf('view=table&view=regions&q=a&q=b')).toMatchObject({ view: 'table', text: 'a' });
  });

  it('does not stumble over broken escapes', () => {
    expect(stateOf('q=100%&x=%E0%A4').text).toBe('100%');
  });

  it('means nothing by an empty text or facet', () => {
    expect(parse('q=&country=&kind=,')).toEqual({ state: INITIAL_STATE, problems: [] });
  });
});

describe('a wrong parameter', () => {
  it.each([
    ['layer=rain', 'layer', 'rain', 'unknown-value'],
    ['layer=', 'layer', '', 'unknown-value'],
    ['layer=Hubs', 'layer', 'Hubs', 'unknown-value'],
    ['view=list', 'view', 'list', 'unknown-value'],
    ['lang=xx', 'lang', 'xx', 'unknown-value'],
    ['indicator=rain', 'indicator', 'rain', 'unknown-value'],
    ['indicator=toString', 'indicator', 'toString', 'unknown-value'],
    ['kind=toString', 'kind', 'toString', 'unknown-value'],
    ['country=EL', 'country', 'EL', 'unknown-value'],
    ['country=de', 'country', 'de', 'unknown-value'],
    ['tech=health', 'tech', 'health', 'unknown-value'],
    ['hub=gone', 'hub', 'gone', 'not-in-data'],
    ['hub=', 'hub', '', 'not-in-data'],
    ['place=gone', 'place', 'gone', 'not-in-data'],
    ['region=frk2', 'region', 'frk2', 'not-in-data'],
    ['region=FRK2X', 'region', 'FRK2X', 'not-in-data'],
    ['map=', 'map', '', 'malformed'],
    ['map=4', 'map', '4', 'malformed'],
    ['map=4/50', 'map', '4/50', 'malformed'],
    ['map=4/50/', 'map', '4/50/', 'malformed'],
    ['map=4/50/9/1', 'map', '4/50/9/1', 'malformed'],
    ['map=4/50/9/', 'map', '4/50/9/', 'malformed'],
    ['map=NaN/50/9', 'map', 'NaN/50/9', 'malformed'],
    ['map=4/fifty/9', 'map', '4/fifty/9', 'malformed'],
    ['map=23/50/9', 'map', '23/50/9', 'malformed'],
    ['map=-1/50/9', 'map', '-1/50/9', 'malformed'],
    ['map=4/91/9', 'map', '4/91/9', 'malformed'],
    ['map=4/50/181', 'map', '4/50/181', 'malformed'],
    ['map=Infinity/50/9', 'map', 'Infinity/50/9', 'malformed'],
  ])('%s is told, has no effect, and leaves the rest of the link', (query, ...problem) => {
    const rest = 'q=lab&sector=health';
    for (const link of [`${query}&${rest}`, `${rest}&${query}`]) {
      expect(problemsOf(link)).toEqual([problem]);
      expect(stateOf(link)).toEqual({ ...INITIAL_STATE, text: 'lab', facets: { ...NO_FACETS, sector: ['health'] } });
    }
  });

  it('names the values there are, where they are few', () => {
    expect(parse('layer=rain').problems[0]!.allowed).toEqual(THEMATIC_LAYERS);
    expect(parse('kind=rain').problems[0]!.allowed).toEqual(HUB_KINDS);
    expect(parse('country=ZZ').problems[0]!.allowed).toEqual([]);
  });

  it('leaves the right values of the same facet', () => {
    expect(parse('kind=edih,rain,dih,snow')).toMatchObject({
      state: { facets: { kind: ['edih', 'dih'] } },
      problems: [{ value: 'rain' }, { value: 'snow' }],
    });
  });

  it('each makes a problem of its own', () => {
    const all = ['layer', 'indicator', 'view', 'lang', 'map', 'hub', 'region', 'place', ...FACETS.map(({ param }) => param)];
    const { state, problems } = parse(all.map((param) => `${param}=!`).join('&'));
    expect(state).toEqual(INITIAL_STATE);
    expect(problems.map(({ param }) => param).sort()).toEqual([...all].sort());
  });

  it('that is an indicator of another layer leaves the layer', () => {
    expect(parse('layer=connectivity&indicator=ai-use')).toMatchObject({
      state: { layer: 'connectivity', indicator: null },
      problems: [{ param: 'indicator', value: 'ai-use', reason: 'unknown-value' }],
    });
    expect(problemsOf('layer=hubs&indicator=ai-use')).toHaveLength(1);
  });

  it('that is a layer leaves the indicator, which has its own', () => {
    expect(parse('layer=rain&indicator=ai-use')).toMatchObject({
      state: { layer: 'maturity', indicator: 'ai-use' },
      problems: [{ param: 'layer' }],
    });
  });

  it('that opens a second card leaves the first, in the order hub, region, place', () => {
    expect(parse('place=DE1&region=FRK2&hub=ai-lab')).toMatchObject({
      state: { selection: { type: 'hub', id: 'ai-lab' } },
      problems: [
        { param: 'region', reason: 'only-one-open' },
        { param: 'place', reason: 'only-one-open' },
      ],
    });
    expect(parse('hub=gone&region=FRK2')).toMatchObject({ state: { selection: { type: 'region' } }, problems: [{ param: 'hub' }] });
  });
});

describe('normaliseLayer', () => {
  it('prints equal states equally: the default indicator is null', () => {
    expect(normaliseLayer('services', 'hubs-any-service')).toEqual({ layer: 'services', indicator: null });
    expect(normaliseLayer('services', 'hubs-skills-training')).toEqual({ layer: 'services', indicator: 'hubs-skills-training' });
    expect(normaliseLayer('hubs', null)).toEqual({ layer: 'hubs', indicator: null });
  });
});
