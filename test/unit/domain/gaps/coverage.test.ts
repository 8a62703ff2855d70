import { describe, expect, it } from 'vitest';
import { bitsetOf, emptyBitset } from '../../../../src/domain/bitset';
import {
  COVERAGE_CLASSES,
  coverRegions,
  indexCoverage,
  leftOutByCountry,
  type Coverage,
  type CoverageSubject,
} from '../../../../src/domain/gaps';
import type { LngLat } from '../../../../src/domain/geo';
import type { Hub } from '../../../../src/domain/hub';
import { someSubject, subjectOf } from '../../../fixtures/europe';
import { regionWith } from '../../../fixtures/geography';
import { hubWith } from '../../../fixtures/hubs';
import { naiveCoverage } from '../../../fixtures/naive-coverage';
import { pick, sample, seededRandom } from '../../../fixtures/random';
import { factsWith } from '../../../fixtures/region-facts';

const REACHES_KM = [25, 50, 100, 150];

/** A degree of longitude on the equator is 111.2 km. */
const AT: LngLat = [0, 0];
const NEAR: LngLat = [0.4, 0];
const FAR: LngLat = [5, 0];

const FRK1 = regionWith({ id: 'FRK1' });
const FRK2 = regionWith({ id: 'FRK2' });
const facts = new Map([factsWith({ id: 'FRK1', centre: AT }), factsWith({ id: 'FRK2', centre: FAR })].map((each) => [each.id, each]));

function covered(hubs: readonly Hub[], reachKm = 50): Coverage {
  const subject = subjectOf([FRK1, FRK2], facts, hubs);
  return coverRegions(subject, subject.columns.all, reachKm);
}
const frk1 = (hubs: readonly Hub[], reachKm?: number) => covered(hubs, reachKm).regions.get('FRK1');

function expectAsDefined(coverage: Coverage, { regions, facts }: CoverageSubject, matching: readonly Hub[]) {
  expect([...coverage.regions.keys()]).toEqual(regions.map(({ id }) => id));
  for (const region of regions) {
    const { nearestKm, ...rest } = naiveCoverage(region, facts.get(region.id), matching, coverage.reachKm);
    const found = coverage.regions.get(region.id)!;
    expect(found).toMatchObject(rest);
    if (nearestKm === null) expect(found.nearestKm).toBeNull();
    else expect(found.nearestKm).toBeCloseTo(nearestKm, 6);
  }
}

describe('coverRegions', () => {
  it('finds what the definitions say, hub by hub with haversine distances, for any filter and reach', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 80; seed++) {
      const random = seededRandom(seed);
      const subject = someSubject(random, pick(random, [0, 1, 3, 12, 33, 100]));
      const index = indexCoverage(subject);
      for (const reachKm of REACHES_KM) {
        const some = sample(random, [...subject.hubs.keys()], pick(random, [0.2, 0.6, 1]));
        const coverage = coverRegions(subject, bitsetOf(subject.hubs.length, some), reachKm, index);
        expectAsDefined(coverage, subject, some.map((hub) => subject.hubs[hub]!)); // prettier-ignore
        for (const region of coverage.regions.values()) seen.add(`${region.class} ${region.by} ${region.approximate}`);
      }
    }
    // Nothing was left untested.
    expect([...seen].sort()).toEqual([
      'gap null false',
      'seat seat false',
      'seat seat true',
      'served area false',
      'served area true',
      'served distance false',
      'served distance true',
    ]);
  });

  it('counts every matching hub as taking part or as left out, and the regions that are sure of no hub', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(seed);
      const subject = someSubject(random, 60);
      const { hubsCounted, hubsLeftOut, approximateRegions, regions } = coverRegions(subject, subject.columns.all, 100);
      const codes = subject.regions.map(({ id, level, country }) => (level === 0 ? country : id));
      const takesPart = ({ regionId, statedRegion, lngLat }: Hub) =>
        regionId !== null || lngLat !== null || (statedRegion !== null && codes.some((code) => code.startsWith(statedRegion)));
      expect([hubsCounted, hubsLeftOut]).toEqual([
        subject.hubs.filter(takesPart).length,
        subject.hubs.filter((hub) => !takesPart(hub)).length,
      ]);
      const leftOut = subject.hubs.filter((hub) => !takesPart(hub)).map(({ country }) => country);
      const byCountry = leftOutByCountry(subject, subject.columns.all, indexCoverage(subject));
      expect([...byCountry].sort()).toEqual(
        [...new Set(leftOut)].sort().map((iso) => [iso, leftOut.filter((country) => country === iso).length]),
      );
      expect(leftOutByCountry(subject, emptyBitset(60), indexCoverage(subject)).size).toBe(0);
      expect(approximateRegions).toBe([...regions.values()].filter(({ approximate }) => approximate).length);
    }
  });

  it('reaches no less with a longer reach, and with more hubs', () => {
    const strength = (coverage: Coverage, id: string) => COVERAGE_CLASSES.indexOf(coverage.regions.get(id)!.class);
    for (let seed = 1; seed <= 30; seed++) {
      const random = seededRandom(seed);
      const subject = someSubject(random, 20);
      const fewer = bitsetOf(20, sample(random, [...Array(20).keys()], 0.5));
      const byReach = REACHES_KM.map((reachKm) => coverRegions(subject, fewer, reachKm));
      const steps = [...byReach, coverRegions(subject, subject.columns.all, 150)];
      for (const [step, coverage] of steps.entries())
        for (const { id } of step === 0 ? [] : subject.regions) {
          expect(strength(coverage, id)).toBeGreaterThanOrEqual(strength(steps[step - 1]!, id));
          expect(coverage.regions.get(id)!.hubsInReach).toBeGreaterThanOrEqual(steps[step - 1]!.regions.get(id)!.hubsInReach);
        }
    }
  });

  it('is all gaps where no hub matches', () => {
    const subject = someSubject(seededRandom(1), 40);
    const coverage = coverRegions(subject, emptyBitset(40), 150);
    expect(new Set([...coverage.regions.values()].map((region) => region.class))).toEqual(new Set(['gap']));
    expect(coverage).toMatchObject({ hubsCounted: 0, hubsLeftOut: 0, approximateRegions: 0 });
    expect(coverage.regions.get('FRK1')).toEqual({
      id: 'FRK1',
      class: 'gap',
      by: null,
      approximate: false,
      nearestKm: null,
      nearestHubId: null,
      hubsInside: 0,
      hubsInReach: 0,
    });
  });

  it('takes a hub inside for a seat, however far it is from where people live', () => {
    const hub = hubWith({ lngLat: FAR, regionId: 'FRK1' });
    expect(frk1([hub])).toMatchObject({ class: 'seat', by: 'seat', approximate: false, hubsInside: 1, hubsInReach: 1 });
    expect(covered([hub]).regions.get('FRK2')).toMatchObject({ class: 'served', by: 'distance', hubsInside: 0, hubsInReach: 1 });
  });

  it('takes a hub known by country only for a seat where the country is drawn as one region, and for an approximate one', () => {
    const subject = subjectOf([regionWith({ id: 'MC', level: 0 })], new Map(), [hubWith({ country: 'MC', regionId: 'MC' })]);
    expect(coverRegions(subject, subject.columns.all, 25)).toMatchObject({ hubsCounted: 1, hubsLeftOut: 0, approximateRegions: 1 });
  });

  it('takes the stated area of a hub for service to all of its parts, and counts the hub once where it is in reach too', () => {
    const hub = hubWith({ lngLat: NEAR, statedRegion: 'FRK' });
    expect(frk1([hub])).toMatchObject({ class: 'served', by: 'area', hubsInReach: 1 });
    expect(covered([hub]).regions.get('FRK2')).toMatchObject({ class: 'served', by: 'area', hubsInReach: 1 });
    expect(frk1([hubWith({ statedRegion: 'FRL' })])).toMatchObject({ class: 'gap' });
    expect(frk1([hubWith({ statedRegion: 'FRK11' })])).toMatchObject({ class: 'gap' });
  });

  it('says that the distance is not sure only where no hub in its city grounds the class', () => {
    const vague = hubWith({ lngLat: NEAR, precision: 'region' });
    expect(frk1([vague])).toMatchObject({ class: 'served', by: 'distance', approximate: true });
    expect(frk1([vague, hubWith({ lngLat: NEAR })])).toMatchObject({ approximate: false });
    expect(frk1([hubWith({ lngLat: NEAR }), hubWith({ lngLat: FAR, precision: 'region', regionId: 'FRK1' })])).toMatchObject({
      class: 'seat',
      approximate: true,
    });
  });

  it('leaves out, and counts, hubs of which only the country is known', () => {
    expect(covered([hubWith(), hubWith({ lngLat: NEAR })])).toMatchObject({ hubsCounted: 1, hubsLeftOut: 1 });
  });

  it('has a reach that ends where it says, along the great circle', () => {
    expect(frk1([hubWith({ lngLat: [0.449, 0] })])).toMatchObject({ class: 'served' });
    expect(frk1([hubWith({ lngLat: [0.45, 0] })])).toMatchObject({ class: 'gap', hubsInReach: 0, nearestHubId: 'a-hub' });
    expect(frk1([hubWith({ lngLat: [0.45, 0] })])!.nearestKm).toBeCloseTo(50.04, 2);
  });
});
