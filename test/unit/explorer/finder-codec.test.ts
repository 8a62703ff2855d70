import { describe, expect, it } from 'vitest';
import { INITIAL_STATE, MAX_KEPT, type ExplorerState } from '../../../src/explorer/explorer-state';
import { parseQuery, printQuery } from '../../../src/explorer/query-codec';

const KNOWN = { countries: ['SI'], hasHub: (id: string) => /^hub-\d$/.test(id), hasPlace: () => false };
const parse = (query: string) => parseQuery(query, KNOWN);
const printed = (change: Partial<ExplorerState>) => printQuery({ ...INITIAL_STATE, ...change });

describe('the address of the finder', () => {
  it('has the place as latitude, longitude, region and name, readable', () => {
    const query =
      'near=46.555/15.646/SI03/Maribor&need=robots,try&work=manufacturing&radius=100&inview=1&sort=name&keep=hub-2,hub-1&task=find';
    const { state, problems } = parse(query);
    expect(problems).toEqual([]);
    expect(state).toMatchObject({
      answers: {
        origin: { lngLat: [15.646, 46.555], regionId: 'SI03', name: 'Maribor' },
        needs: ['robots', 'try'],
        sectors: ['manufacturing'],
      },
      radiusKm: 100,
      onlyInView: true,
      sort: 'name',
      kept: ['hub-2', 'hub-1'],
      task: 'find',
    });
    expect(printQuery(state)).toBe(query);
  });

  it('may leave out what is not known of the place', () => {
    expect(parse('near=46.5/15.6').state.answers.origin).toEqual({ lngLat: [15.6, 46.5], regionId: null, name: null });
    expect(parse('near=46.5/15.6/SI03').state.answers.origin).toMatchObject({ regionId: 'SI03', name: null });
    expect(parse('near=46.5/15.6//Ulm/Neu-Ulm').state.answers.origin).toMatchObject({ regionId: null, name: 'Ulm/Neu-Ulm' });
    expect(printed({ answers: { origin: { lngLat: [15.6, 46.5], regionId: null, name: null }, needs: [], sectors: [] } })).toBe(
      'near=46.5/15.6',
    );
  });

  it('rounds the place to about 100 m', () => {
    const origin = { lngLat: [15.64588, 46.55469], regionId: null, name: null } as const;
    expect(printed({ answers: { origin, needs: [], sectors: [] } })).toBe('near=46.555/15.646');
  });

  it.each([
    ['near=', 'near'],
    ['near=46.5', 'near'],
    ['near=46.5/', 'near'],
    ['near=91/15', 'near'],
    ['near=46/181', 'near'],
    ['near=Maribor', 'near'],
    ['near=46/15/maribor', 'near'],
    ['radius=', 'radius'],
    ['radius=0', 'radius'],
    ['radius=12.5', 'radius'],
    ['radius=2001', 'radius'],
    ['radius=far', 'radius'],
  ])('%s cannot be read, which is told with an example', (query, param) => {
    const { state, problems } = parse(query);
    expect(state).toEqual(INITIAL_STATE);
    expect(problems).toMatchObject([{ param, reason: 'malformed' }]);
    expect(problems[0]!.allowed).toHaveLength(1);
  });

  it('reads the example that it gives', () => {
    const [example] = parse('near=x').problems[0]!.allowed;
    expect(parse(`near=${example}`).problems).toEqual([]);
  });

  it.each(['need=rain', 'work=rain', 'inview=yes', 'sort=size', 'task=pay'])('%s is told, with the values there are', (query) => {
    const { state, problems } = parse(query);
    expect(state).toEqual(INITIAL_STATE);
    expect(problems).toMatchObject([{ reason: 'unknown-value' }]);
    expect(problems[0]!.allowed.length).toBeGreaterThan(0);
  });

  it('keeps each hub once, tells those it does not know, and those that are too many', () => {
    const { state, problems } = parse('keep=hub-1,gone,hub-2,hub-1&keep=hub-3,hub-4,hub-5');
    expect(state.kept).toEqual(['hub-1', 'hub-2', 'hub-3', 'hub-4']);
    expect(problems).toEqual([
      { param: 'keep', value: 'gone', reason: 'not-in-data', allowed: [] },
      { param: 'keep', value: 'hub-5', reason: 'too-many', allowed: [String(MAX_KEPT)] },
    ]);
  });
});
