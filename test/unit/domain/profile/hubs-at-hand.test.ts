import { describe, expect, it } from 'vitest';
import { bitsetOf } from '../../../../src/domain/bitset';
import { coverRegions } from '../../../../src/domain/gaps';
import { buildHubColumns } from '../../../../src/domain/hub-columns';
import { allAtHand, distanceFromCentreKm, hubsAtHand, serviceSupply } from '../../../../src/domain/profile/hubs-at-hand';
import { regionWith } from '../../../fixtures/geography';
import { hubWith } from '../../../fixtures/hubs';
import { pick, seededRandom } from '../../../fixtures/random';
import { factsWith } from '../../../fixtures/region-facts';

const region = regionWith({ id: 'FRK1' });
const facts = factsWith({ id: 'FRK1', centre: [0, 0] });
/** A degree along the equator is 111.2 km. */
const inside = hubWith({ id: 'inside', regionId: 'FRK1', lngLat: [1, 0] });
const near = hubWith({ id: 'near', regionId: 'FRK2', lngLat: [0.4, 0] });
const nearer = hubWith({ id: 'nearer', regionId: 'FRK2', lngLat: [0.2, 0] });
const far = hubWith({ id: 'far', regionId: 'FRK2', lngLat: [2, 0] });
const byArea = hubWith({ id: 'by-area', regionId: 'FRK2', lngLat: [2, 0], statedRegion: 'FRK' });
const idsOf = (hubs: readonly { readonly id: string }[]) => hubs.map(({ id }) => id);

describe('the hubs at hand', () => {
  it('are those inside, those within reach from the nearest on, and those whose stated working area holds the region', () => {
    const hubs = hubsAtHand(region, facts, [far, near, byArea, inside, nearer], 50);
    expect(idsOf(hubs.inside)).toEqual(['inside']);
    expect(hubs.near.map(({ hub, distanceKm }) => [hub.id, Math.round(distanceKm)])).toEqual([['nearer', 22], ['near', 44]]); // prettier-ignore
    expect(idsOf(hubs.byArea)).toEqual(['by-area']);
    expect(idsOf(allAtHand(hubs))).toEqual(['inside', 'nearer', 'near', 'by-area']);
  });

  it('are each named once, by the stronger ground', () => {
    const both = { ...near, statedRegion: 'FRK1' };
    const hubs = hubsAtHand(region, facts, [both, { ...inside, statedRegion: 'FRK1' }], 50);
    expect([hubs.inside.length, hubs.near.length, hubs.byArea.length]).toEqual([1, 1, 0]);
  });

  it('of a country drawn as one region go by the letters that NUTS has for it', () => {
    const greece = regionWith({ id: 'GR', country: 'GR', level: 0 });
    expect(idsOf(hubsAtHand(greece, null, [{ ...far, statedRegion: 'EL' }], 50).byArea)).toEqual(['far']);
  });

  it('are as many as coverage counts, whatever the hubs', () => {
    const random = seededRandom(7);
    const ids = ['FRK1', 'FRK2', 'FRB0', 'FR10'];
    const regions = ids.map((id, index) => regionWith({ id, labelPoint: [index / 2, 0] }));
    const byId = new Map(ids.map((id, index) => [id, factsWith({ id, centre: [index / 2, 0.1] })]));
    const hubs = Array.from({ length: 60 }, (_, index) =>
      hubWith({
        id: `hub-${index}`,
        regionId: pick(random, [...ids, null, null]),
        statedRegion: pick(random, ['FR', 'FRK', 'FRK2', null, null, null]),
        lngLat: random() < 0.3 ? null : [random() * 3 - 1, random()],
      }),
    );
    const all = bitsetOf(hubs.length, hubs.keys());
    const { regions: covered } = coverRegions({ regions, facts: byId, hubs, columns: buildHubColumns(hubs) }, all, 50);
    for (const each of regions) {
      const atHand = hubsAtHand(each, byId.get(each.id)!, hubs, 50);
      const { hubsInside, hubsInReach } = covered.get(each.id)!;
      expect([atHand.inside.length, allAtHand(atHand).length], each.id).toEqual([hubsInside, hubsInReach]);
    }
  });

  it('without a position are at no distance', () => {
    expect(distanceFromCentreKm([0, 0], hubWith())).toBeNull();
  });
});

describe('the services at hand', () => {
  const offering = (...services: ('skills-training' | 'test-before-invest')[]) => hubWith({ services });
  const states = (hubs: Parameters<typeof serviceSupply>[0]) => serviceSupply(hubs).map(({ state, hubCount }) => [state, hubCount]);

  it('are not offered where every list of services lacks them', () => {
    expect(states([offering('test-before-invest'), offering('test-before-invest', 'skills-training')])).toEqual([
      ['offered', 2],
      ['offered', 1],
      ['not-offered', 0],
      ['not-offered', 0],
    ]);
  });

  it('are not known, rather than missing, where the services of one hub are not', () => {
    expect(states([offering('skills-training'), hubWith({ services: null })]).map(([state]) => state)).toEqual([
      'not-known',
      'offered',
      'not-known',
      'not-known',
    ]);
  });

  it('are not offered where nobody is at hand', () => {
    expect(serviceSupply([]).every(({ state }) => state === 'not-offered')).toBe(true);
  });
});
