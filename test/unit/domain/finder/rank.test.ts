import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, type Answers } from '../../../../src/domain/answers';
import { explainMatch, rankHubs } from '../../../../src/domain/finder';
import { FITS } from '../../../../src/domain/finder/explain';
import { NEEDS } from '../../../../src/domain/finder/needs';
import type { LngLat } from '../../../../src/domain/geo';
import type { Hub } from '../../../../src/domain/hub';
import { buildHubColumns } from '../../../../src/domain/hub-columns';
import { hubWith } from '../../../fixtures/hubs';
import { naiveScore } from '../../../fixtures/naive-rank';
import { pick, shuffled } from '../../../fixtures/random';
import { cases, MARIBOR } from './cases';

const CASES = cases(200);
const rank = (hubs: readonly Hub[], answers: Answers) => rankHubs(hubs, buildHubColumns(hubs), answers);
const fitsOf = (hubs: readonly Hub[], answers: Answers) => [...rank(hubs, answers).fit].map((fit) => FITS[fit]!);

describe('the order', () => {
  it('holds every hub once, whatever was answered', () => {
    for (const { hubs, answers } of CASES) {
      const { order, orderByDistance } = rank(hubs, answers);
      const all = [...hubs.keys()];
      expect([...order].sort((a, b) => a - b)).toEqual(all);
      if (answers.origin === null) expect(orderByDistance).toBeNull();
      else expect([...orderByDistance!].sort((a, b) => a - b)).toEqual(all);
    }
  });

  it('goes by score, then distance, then the place in the data set', () => {
    for (const { hubs, answers } of CASES) {
      const { order, score, distanceKm } = rank(hubs, answers);
      for (let place = 1; place < order.length; place++) {
        const [before, after] = [order[place - 1]!, order[place]!];
        const isTie = Math.abs(score[before]! - score[after]!) < 1e-9;
        if (!isTie) expect(score[before]).toBeGreaterThan(score[after]!);
        else expect(distanceKm[after]! < distanceKm[before]! - 1e-6).toBe(false);
        if (isTie && Object.is(distanceKm[before], distanceKm[after])) expect(before).toBeLessThan(after);
      }
    }
  });

  it('by distance has the nearest first, of equally near ones the better match, and those without position last', () => {
    for (const { hubs, answers } of CASES) {
      const { orderByDistance, order, distanceKm } = rank(hubs, answers);
      const placeOf = new Map([...order].map((hub, place) => [hub, place]));
      const far = (hub: number) => (Number.isNaN(distanceKm[hub]) ? Infinity : distanceKm[hub]!);
      for (let place = 1; place < (orderByDistance?.length ?? 0); place++) {
        const [before, after] = [orderByDistance![place - 1]!, orderByDistance![place]!];
        expect(far(before)).toBeLessThanOrEqual(far(after));
        if (far(before) === far(after)) expect(placeOf.get(before)).toBeLessThan(placeOf.get(after)!);
      }
    }
  });

  it('does not depend on the order of hubs or answers', () => {
    for (const { random, hubs, answers } of CASES) {
      const { score } = rank(hubs, answers);
      const others = shuffled(random, hubs);
      const again = rank(others, { ...answers, needs: shuffled(random, answers.needs), sectors: shuffled(random, answers.sectors) });
      others.forEach((hub, index) => {
        expect(again.score[index]).toBeCloseTo(score[hubs.indexOf(hub)]!, 12);
      });
    }
  });

  it('has every hub that meets something before all that meet nothing', () => {
    for (const { hubs, answers } of CASES) {
      const { order, fit } = rank(hubs, answers);
      const meetsSomething = [...order].map((hub) => FITS[fit[hub]!] !== 'weak');
      expect(meetsSomething).toEqual([...meetsSomething].sort((a, b) => Number(b) - Number(a)));
    }
  });
});

describe('the score', () => {
  it('is the mean that the table of weights asks for', () => {
    for (const { hubs, answers } of CASES) {
      const { score } = rank(hubs, answers);
      hubs.forEach((hub, index) => {
        expect(score[index]).toBeCloseTo(naiveScore(hub, answers), 9);
      });
    }
  });

  it('is a number from 0 to 1', () => {
    for (const { hubs, answers } of CASES)
      for (const value of rank(hubs, answers).score) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
  });

  it('is all but 1 for a hub at the door that states all that was asked', () => {
    const hub = hubWith({
      country: 'SI',
      regionId: 'SI03',
      lngLat: MARIBOR.lngLat,
      cityBasis: 'stated',
      services: ['test-before-invest'],
      servicesBasis: 'stated',
      technologies: ['robotics'],
      sectors: ['manufacturing'],
      techSectorBasis: 'stated',
    });
    expect(rank([hub], { origin: MARIBOR, needs: ['robots', 'try'], sectors: ['manufacturing'] }).score[0]).toBeCloseTo(1, 12);
  });
});

/** A better version of a hub in one part; `null` where it cannot be better. */
type Improvement = (hub: Hub, answers: Answers, random: () => number) => Hub | null;

const GROUNDS = ['network', 'title', 'stated'] as const;
const COUNTRY_OF: Readonly<Record<string, string>> = { SI03: 'SI', SI04: 'SI', AT22: 'AT', EL30: 'GR', UA: 'UA' };
const half = (a: LngLat, b: LngLat): LngLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

const IMPROVEMENTS: Record<string, Improvement> = {
  'stood nearer': (hub, { origin }) =>
    origin === null || hub.lngLat === null ? null : { ...hub, lngLat: half(hub.lngLat, origin.lngLat) },
  'had a known position': (hub) => (hub.lngLat !== null ? null : { ...hub, lngLat: [10, 50], precision: 'region' }),
  'offered a service more that is asked for': (hub, { needs }, random) => {
    const asked = needs.flatMap((need) => NEEDS[need].services).filter((service) => !hub.services?.includes(service));
    if (asked.length === 0) return null;
    return { ...hub, services: [...(hub.services ?? []), pick(random, asked)], servicesBasis: hub.servicesBasis ?? 'call' };
  },
  'offered a technology that meets a need': (hub, { needs }, random) => {
    const meets = (need: (typeof needs)[number]) => NEEDS[need].technologies.some((technology) => hub.technologies?.includes(technology));
    const asked = needs.filter((need) => !meets(need)).flatMap((need) => NEEDS[need].technologies);
    if (asked.length === 0) return null;
    return { ...hub, technologies: [...(hub.technologies ?? []), pick(random, asked)], techSectorBasis: hub.techSectorBasis ?? 'network' };
  },
  'served a sector of the firm': (hub, { sectors }, random) => {
    const asked = sectors.filter((sector) => !hub.sectors?.includes(sector));
    if (asked.length === 0) return null;
    return { ...hub, sectors: [...(hub.sectors ?? []), pick(random, asked)], techSectorBasis: hub.techSectorBasis ?? 'network' };
  },
  'had its services stated': (hub) => (hub.servicesBasis === 'call' ? { ...hub, servicesBasis: 'stated' } : null),
  'had technologies and sectors on a better ground': (hub) => {
    const better = GROUNDS[GROUNDS.indexOf(hub.techSectorBasis ?? 'stated') + 1];
    return better === undefined ? null : { ...hub, techSectorBasis: better };
  },
  'were of a kind that is stated': (hub) => (hub.kindBasis === 'stated' ? null : { ...hub, kindBasis: 'stated' }),
  'lay in the same country': (hub, { origin }) => {
    const country = COUNTRY_OF[origin?.regionId ?? ''];
    return country === undefined || hub.country === country ? null : { ...hub, country, regionId: null, statedRegion: null };
  },
  'lay in the same region': (hub, { origin }) => {
    const regionId = origin?.regionId ?? '';
    const isElsewhere = COUNTRY_OF[regionId] === hub.country && hub.regionId !== regionId && hub.statedRegion === null && regionId !== 'UA';
    return isElsewhere ? { ...hub, regionId } : null;
  },
};

/** What cannot but show in the score, wherever it can be better at all. */
const ALWAYS_SEEN = Object.keys(IMPROVEMENTS).filter((name) => name !== 'had technologies and sectors on a better ground' && name !== 'had its services stated'); // prettier-ignore

describe('no hub would stand lower if it', () => {
  it.each(Object.entries(IMPROVEMENTS))('%s', (name, improve) => {
    let tried = 0;
    for (const { random, hubs, answers } of CASES) {
      const index = Math.floor(random() * hubs.length);
      const better = improve(hubs[index]!, answers, random);
      if (better === null) continue;
      tried++;
      const before = rank(hubs, answers);
      const after = rank(hubs.with(index, better), answers);
      expect(after.order.indexOf(index)).toBeLessThanOrEqual(before.order.indexOf(index));
      expect(after.score[index]).toBeGreaterThanOrEqual(before.score[index]! - 1e-12);
      if (ALWAYS_SEEN.includes(name)) expect(after.score[index]).toBeGreaterThan(before.score[index]!);
      expect(after.score.with(index, 0)).toEqual(before.score.with(index, 0));
    }
    expect(tried).toBeGreaterThan(5);
  });

  it('were known to meet a need rather than unknown', () => {
    const unknown = hubWith({ id: 'unknown', lngLat: [15, 46] });
    const known = { ...unknown, id: 'known', technologies: ['robotics'], techSectorBasis: 'network' } as const;
    expect([...rank([unknown, known], { ...NO_ANSWERS, needs: ['robots'] }).order]).toEqual([1, 0]);
  });
});

describe('the fit', () => {
  const met = hubWith({ technologies: ['robotics'], sectors: ['manufacturing'], techSectorBasis: 'stated' });
  const hubs = [
    met,
    { ...met, sectors: null },
    { ...met, technologies: null },
    { ...met, sectors: ['health'], technologies: null },
  ] as Hub[];

  it('is good where all is met, partial where something is, weak where nothing is', () => {
    expect(fitsOf(hubs, { ...NO_ANSWERS, needs: ['robots'], sectors: ['manufacturing'] })).toEqual(['good', 'partial', 'partial', 'weak']);
  });

  it('is good for all where nothing was asked', () => {
    expect(fitsOf(hubs, { ...NO_ANSWERS, origin: MARIBOR })).toEqual(['good', 'good', 'good', 'good']);
  });

  it('is that of the reason', () => {
    for (const { hubs, answers } of CASES) {
      expect(fitsOf(hubs, answers)).toEqual(hubs.map((hub) => explainMatch(hub, answers, NaN).fit));
    }
  });
});

describe('what an adviser would say', () => {
  const robots = (facts: Partial<Hub>) => hubWith({ country: 'SI', technologies: ['robotics'], techSectorBasis: 'stated', ...facts });
  const best = (hubs: readonly Hub[], answers: Partial<Answers>) =>
    [...rank(hubs, { origin: MARIBOR, needs: [], sectors: [], ...answers }).order].map((index) => hubs[index]!.id);

  it('rather the hub 40 km away that offers it than the one 900 km away that offers slightly more', () => {
    const near = robots({ id: 'near', lngLat: [15.44, 47.07] });
    const far = robots({ id: 'far', country: 'PL', lngLat: [18.65, 54.35], sectors: ['manufacturing'] });
    expect(best([far, near], { needs: ['robots'], sectors: ['manufacturing'] })).toEqual(['near', 'far']);
  });

  it('rather a match across the border than a hub next door of which nothing asked is known', () => {
    const nextDoor = hubWith({ id: 'next-door', country: 'SI', regionId: 'SI03', lngLat: MARIBOR.lngLat });
    const far = robots({ id: 'far', country: 'ES', lngLat: [-8.5, 43], techSectorBasis: 'network' });
    expect(best([nextDoor, far], { needs: ['robots'] })).toEqual(['far', 'next-door']);
  });

  it('of two hubs in one city, the one that states the service before the one that owes it to its grant', () => {
    const owes = hubWith({ id: 'owes', lngLat: [15, 46], services: ['test-before-invest'], servicesBasis: 'call' });
    expect(best([owes, { ...owes, id: 'states', servicesBasis: 'stated' }], { needs: ['try'] })).toEqual(['states', 'owes']);
  });

  it('a hub of the country that is nowhere on the map before one as far as it could be', () => {
    const unplaced = robots({ id: 'unplaced' });
    const far = robots({ id: 'far', country: 'PT', lngLat: [-9, 38] });
    expect(best([far, unplaced], { needs: ['robots'] })).toEqual(['unplaced', 'far']);
  });
});
