import { describe, expect, it } from 'vitest';
import { NO_FACETS } from '../../../src/domain/facets';
import { INITIAL_STATE, MAX_AREAS, MAX_PLANNED } from '../../../src/explorer/explorer-state';
import { parseQuery, printQuery, type KnownIds } from '../../../src/explorer/query-codec';

const known: KnownIds = { countries: ['DE', 'FR'], hasHub: () => true, hasPlace: () => true };
const parse = (query: string) => parseQuery(query, known);
const stateOf = (query: string) => parse(query).state;

const WEIGHTS = '2,1,1';
const PLANNED = '46.555/15.646/50/skills-training/Maribor';

describe('the parameters of the gaps', () => {
  it('read as they are written', () => {
    const query =
      'reach=100&weights=0,5,2&whatif=46.555/15.646/50/skills-training.test-before-invest/Maribor;48/16/25&areas=SI03,FR,XK&layer=gaps';
    expect(parse(query)).toEqual({
      state: {
        ...INITIAL_STATE,
        layer: 'gaps',
        reachKm: 100,
        weights: { connectivity: 0, maturity: 5, distance: 2 },
        planned: [
          { lngLat: [15.646, 46.555], reachKm: 50, services: ['skills-training', 'test-before-invest'], name: 'Maribor' },
          { lngLat: [16, 48], reachKm: 25, services: [], name: null },
        ],
        areas: ['SI03', 'FR', 'XK'],
      },
      problems: [],
    });
    expect(printQuery(stateOf(query))).toBe(query);
  });

  it('leave out what is so anyway', () => {
    expect(printQuery(stateOf('reach=50&weights=1,1,1&whatif=&areas='))).toBe('');
    expect(parse('whatif=;;&areas=,').problems).toEqual([]);
  });

  it('take weights that are all 0 for what the visitor chose', () => {
    expect(parse('weights=0,0,0')).toMatchObject({ state: { weights: { connectivity: 0, maturity: 0, distance: 0 } }, problems: [] });
  });

  it('keep a region once, in the order of keeping', () => {
    expect(stateOf('areas=FR,SI03,FR').areas).toEqual(['FR', 'SI03']);
  });

  it('keep slashes in the name of a what-if hub, and write a semicolon, which ends one, as a comma', () => {
    expect(stateOf('whatif=46/15/50//a/b').planned).toMatchObject([{ services: [], name: 'a/b' }]);
    const planned = [{ lngLat: [15, 46], reachKm: 50, services: [], name: 'a;b' }] as const;
    expect(stateOf(printQuery({ ...INITIAL_STATE, planned })).planned).toMatchObject([{ name: 'a,b' }]);
  });

  it('place a what-if hub to about 100 m', () => {
    const planned = [{ lngLat: [15.64649, -0.00001], reachKm: 50, services: [], name: null }] as const;
    expect(printQuery({ ...INITIAL_STATE, planned })).toBe('whatif=0/15.646/50');
  });
});

describe('a wrong parameter of the gaps', () => {
  it.each([
    ['reach=75', 'reach', '75', 'unknown-value', ['25', '50', '100', '150']],
    ['reach=', 'reach', '', 'unknown-value', ['25', '50', '100', '150']],
    ['reach=50.0', 'reach', '50.0', 'unknown-value', ['25', '50', '100', '150']],
    ['weights=', 'weights', '', 'malformed', [WEIGHTS]],
    ['weights=1,1', 'weights', '1,1', 'malformed', [WEIGHTS]],
    ['weights=1,1,1,1', 'weights', '1,1,1,1', 'malformed', [WEIGHTS]],
    ['weights=1,1,', 'weights', '1,1,', 'malformed', [WEIGHTS]],
    ['weights=1,1,6', 'weights', '1,1,6', 'malformed', [WEIGHTS]],
    ['weights=1,-1,1', 'weights', '1,-1,1', 'malformed', [WEIGHTS]],
    ['weights=1,0.5,1', 'weights', '1,0.5,1', 'malformed', [WEIGHTS]],
    ['weights=a,b,c', 'weights', 'a,b,c', 'malformed', [WEIGHTS]],
    ['whatif=46', 'whatif', '46', 'malformed', [PLANNED]],
    ['whatif=46/15', 'whatif', '46/15', 'malformed', [PLANNED]],
    ['whatif=46/15/60', 'whatif', '46/15/60', 'malformed', [PLANNED]],
    ['whatif=91/15/50', 'whatif', '91/15/50', 'malformed', [PLANNED]],
    ['whatif=46/181/50', 'whatif', '46/181/50', 'malformed', [PLANNED]],
    ['whatif=/15/50', 'whatif', '/15/50', 'malformed', [PLANNED]],
    ['whatif=46/15/50/money', 'whatif', '46/15/50/money', 'malformed', [PLANNED]],
    ['whatif=46/15/50/toString', 'whatif', '46/15/50/toString', 'malformed', [PLANNED]],
    ['areas=fr', 'areas', 'fr', 'not-in-data', []],
    ['areas=FRK2X', 'areas', 'FRK2X', 'not-in-data', []],
  ])(
    '%s is told, with an example where there is one, has no effect, and leaves the rest of the link',
    (query, param, value, reason, allowed) => {
      const rest = 'q=lab&sector=health';
      for (const link of [`${query}&${rest}`, `${rest}&${query}`]) {
        expect(parse(link).problems).toEqual([{ param, value, reason, allowed }]);
        expect(stateOf(link)).toEqual({ ...INITIAL_STATE, text: 'lab', facets: { ...NO_FACETS, sector: ['health'] } });
      }
    },
  );

  it('gives examples that are right', () => {
    for (const { param, allowed } of parse('reach=1&weights=x&whatif=x').problems)
      expect(parse(`${param}=${allowed[0]}`).problems).toEqual([]);
  });

  it('leaves the right ones beside it', () => {
    expect(parse('whatif=46/15/50;nowhere;47/15/25')).toMatchObject({
      state: { planned: [{ lngLat: [15, 46] }, { lngLat: [15, 47] }] },
      problems: [{ param: 'whatif', value: 'nowhere', reason: 'malformed' }],
    });
    expect(parse('areas=FR,rain,SI03')).toMatchObject({ state: { areas: ['FR', 'SI03'] }, problems: [{ param: 'areas', value: 'rain' }] });
  });

  it('that is one too many is told, with how many there may be', () => {
    const planned = Array.from({ length: MAX_PLANNED + 2 }, (_, index) => `4${index}/15/50`);
    expect(parse(`whatif=${planned.join(';')}`).problems).toEqual(
      planned.slice(MAX_PLANNED).map((value) => ({ param: 'whatif', value, reason: 'too-many', allowed: [String(MAX_PLANNED)] })),
    );
    expect(stateOf(`whatif=${planned.join(';')}`).planned).toHaveLength(MAX_PLANNED);
    const areas = ['FR', 'DE', 'SI03', 'SI04', 'XK', 'IT', 'ES51'];
    expect(parse(`areas=${areas.join(',')}`)).toMatchObject({
      state: { areas: areas.slice(0, MAX_AREAS) },
      problems: areas.slice(MAX_AREAS).map((value) => ({ param: 'areas', value, reason: 'too-many', allowed: [String(MAX_AREAS)] })),
    });
  });
});
