import { describe, expect, it } from 'vitest';
import { comparableCoverage, coverRegions, NETWORK_COUNTRIES, networkHubs } from '../../../../src/domain/gaps';
import { someSubject } from '../../../fixtures/europe';
import { itemsOf } from '../../../fixtures/bitset';
import { seededRandom } from '../../../fixtures/random';

describe('the figures beside those of the Commission', () => {
  it('count the seats and stated areas of EDIHs, whatever the reach, in the countries of the network', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const subject = someSubject(seededRandom(seed), 30);
      const { hubs, regions, columns } = subject;
      const edihs = hubs.filter(({ kind }) => kind === 'edih');
      const drawn = regions.filter(({ country }) => !['GB', 'CH', 'XK', 'UA', 'MC'].includes(country));
      const present = drawn.filter(({ id }) => edihs.some(({ regionId }) => regionId === id));
      const served = drawn.filter(
        ({ id }) =>
          present.some((region) => region.id === id) ||
          edihs.some(({ statedRegion }) => statedRegion !== null && id.startsWith(statedRegion)),
      );
      for (const reachKm of [25, 150]) {
        const found = comparableCoverage(coverRegions(subject, networkHubs(columns), reachKm), regions);
        expect(found).toMatchObject({ regions: drawn.length, present: present.length, served: served.length });
        expect(found.hubsCounted + found.hubsLeftOut).toBe(edihs.length);
      }
    }
  });

  it('are of 27 Member States and three of EFTA, each once', () => {
    expect(new Set(NETWORK_COUNTRIES).size).toBe(30);
    expect(NETWORK_COUNTRIES).toEqual(expect.arrayContaining(['GR', 'IS', 'LI', 'NO']));
    expect(NETWORK_COUNTRIES).not.toEqual(expect.arrayContaining(['CH']));
  });

  it('take every hub of the kind, and no other', () => {
    const { hubs, columns } = someSubject(seededRandom(1), 40);
    expect(itemsOf(networkHubs(columns))).toEqual([...hubs.keys()].filter((hub) => hubs[hub]!.kind === 'edih'));
  });
});
