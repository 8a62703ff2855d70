import { describe, expect, it } from 'vitest';
import { OFFERS, offersByCountry } from '../../../../src/domain/charts/offers-by-country';
import { hubWith, randomHubs } from '../../../fixtures/hubs';
import { seededRandom } from '../../../fixtures/random';

const at = (id: string) => OFFERS.findIndex((offer) => offer.id === id);

describe('offers by country', () => {
  it('counts the hubs known to offer each, and those of which it is not known', () => {
    const hubs = randomHubs(seededRandom(7), 300);
    const { rows, unknown } = offersByCountry(hubs);
    for (const { country, counts, unknown: unknownHere } of rows) {
      const inside = hubs.filter((hub) => hub.country === country);
      expect(counts[at('robotics')]).toBe(inside.filter(({ technologies }) => technologies?.includes('robotics')).length);
      expect(counts[at('skills-training')]).toBe(inside.filter(({ services }) => services?.includes('skills-training')).length);
      expect(unknownHere.service).toBe(inside.filter(({ services }) => services === null).length);
    }
    expect(unknown.technology).toBe(hubs.filter(({ technologies }) => technologies === null).length);
  });

  it('has no number, and no zero, where it is known of no hub of the country', () => {
    const { rows } = offersByCountry([hubWith({ services: ['skills-training'] }), hubWith()]);
    expect(rows[0]!.counts[at('skills-training')]).toBe(1);
    expect(rows[0]!.counts[at('test-before-invest')]).toBe(0);
    expect(rows[0]!.counts[at('robotics')]).toBeNull();
    expect(rows[0]!.unknown).toEqual({ service: 1, technology: 2 });
  });

  it('names the technology that most hubs offer, with the countries they are in', () => {
    const hub = (country: string, ...technologies: ('robotics' | 'quantum')[]) => hubWith({ country, technologies });
    const { leading } = offersByCountry([
      hub('FR', 'quantum'),
      hub('FR', 'robotics', 'quantum'),
      hub('DE', 'robotics'),
      hub('DE', 'robotics'),
    ]);
    expect(leading).toEqual({ technology: 'robotics', hubs: 3, countries: 2 });
    expect(offersByCountry([hubWith()]).leading).toBeNull();
  });

  it('parts the counts above zero in classes', () => {
    const hubs = [
      ...Array.from({ length: 3 }, () => hubWith({ technologies: ['robotics'] })),
      hubWith({ country: 'DE', technologies: ['quantum'] }),
    ];
    expect(offersByCountry(hubs).breaks).toEqual([3]);
  });
});
