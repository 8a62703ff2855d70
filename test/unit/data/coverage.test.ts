/** Coverage of the real regions by the real hubs (`public/data`, written by `npm run data`), against a count hub by hub. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { decodeGeography, decodeNeighbours } from '../../../src/dataset/geography';
import { decodeHubs } from '../../../src/dataset/hubs';
import { decodeRegionFacts } from '../../../src/dataset/region-facts-columns';
import { bitsetOf } from '../../../src/domain/bitset';
import type { HubsFile, NeighboursTopology, RegionFactsFile, RegionsTopology } from '../../../src/domain/files';
import {
  bestPlaces,
  comparableCoverage,
  COVERAGE_CLASSES,
  coverByPlanned,
  coverageShares,
  coverRegions,
  indexCoverage,
  NETWORK_COUNTRIES,
  networkHubs,
  placeHub,
  type CoverageSubject,
} from '../../../src/domain/gaps';
import { buildHubColumns } from '../../../src/domain/hub-columns';
import { naiveCoverage } from '../../fixtures/naive-coverage';

const DATA_DIR = join(import.meta.dirname, '../../../public/data');
const REACHES_KM = [25, 50, 100, 150];

function read(name: string): unknown {
  if (!existsSync(join(DATA_DIR, name))) throw new Error(`public/data/${name} is missing: run npm run data`);
  return JSON.parse(readFileSync(join(DATA_DIR, name), 'utf8'));
}

const { hubs } = decodeHubs(read('hubs.geojson') as HubsFile);
const { regions, ground } = decodeGeography(
  read('regions.topojson') as RegionsTopology,
  decodeNeighbours(read('neighbours.topojson') as NeighboursTopology),
);
const { byId: facts } = decodeRegionFacts(read('region-facts.json') as RegionFactsFile)!;
const columns = buildHubColumns(hubs);
const subject: CoverageSubject = { regions, facts, hubs, columns };
const index = indexCoverage(subject);

const inSecurity = [...hubs.keys()].filter((hub) => hubs[hub]!.technologies?.includes('cybersecurity'));
const FILTERS = [
  { of: 'all hubs', indices: [...hubs.keys()] },
  { of: 'hubs for cybersecurity', indices: inSecurity },
];

describe('the facts of the regions', () => {
  it('are there for every drawn region, with people and an area', () => {
    expect([...facts.keys()].sort()).toEqual(regions.map(({ id }) => id).sort());
    for (const { id, areaKm2, townPopulation } of facts.values()) expect([id, areaKm2 > 0, townPopulation > 0]).toEqual([id, true, true]);
  });
});

describe.each(FILTERS)('the coverage by $of', ({ indices }) => {
  const matching = indices.map((hub) => hubs[hub]!);

  it.each(REACHES_KM)('is what a count hub by hub gives within %i km', (reachKm) => {
    const coverage = coverRegions(subject, bitsetOf(hubs.length, indices), reachKm, index);
    const naive = regions.map((region) => naiveCoverage(region, facts.get(region.id), matching, reachKm));
    for (const { nearestKm, ...rest } of naive) {
      expect(coverage.regions.get(rest.id)).toMatchObject(rest);
      expect(coverage.regions.get(rest.id)!.nearestKm).toBeCloseTo(nearestKm!, 6);
    }
    const known = matching.filter(({ regionId, statedRegion, lngLat }) => regionId !== null || statedRegion !== null || lngLat !== null);
    expect([coverage.hubsCounted, coverage.hubsLeftOut]).toEqual([known.length, matching.length - known.length]);
    expect(coverage.approximateRegions).toBe(naive.filter(({ approximate }) => approximate).length);
    const shares = coverageShares(coverage, facts, facts.keys());
    for (const classId of COVERAGE_CLASSES) {
      const those = naive.filter((region) => region.class === classId).map(({ id }) => facts.get(id)!);
      expect(shares.regions.byClass[classId]).toBe(those.length);
      expect(shares.townPopulation.byClass[classId]).toBe(those.reduce((sum, { townPopulation }) => sum + townPopulation, 0));
      expect(shares.areaKm2.byClass[classId]).toBeCloseTo(those.reduce((sum, { areaKm2 }) => sum + areaKm2, 0), 3);
    }
  });

  it('leaves some regions without a hub, and reaches more of them the farther the reach', () => {
    const gaps = REACHES_KM.map((reachKm) => {
      const { regions } = coverRegions(subject, bitsetOf(hubs.length, indices), reachKm, index);
      return [...regions.values()].filter((region) => region.class === 'gap').length;
    });
    expect(gaps.at(-1)).toBeGreaterThan(0);
    expect(gaps).toEqual([...new Set(gaps)].sort((a, b) => b - a));
  });
});

describe('the best next places', () => {
  it.each(REACHES_KM)('begin with the town that reaches most people within %i km, and planning there keeps the promise', (reachKm) => {
    const coverage = coverRegions(subject, columns.all, reachKm, index);
    const gaps = [...facts.values()].filter(({ id }) => coverage.regions.get(id)!.class === 'gap');
    const gainOf = (regionId: string, lngLat: readonly [number, number]) =>
      gaps
        .filter(({ id, centre }) => id === regionId || distance([...lngLat], [...centre]) <= reachKm)
        .reduce((sum, { townPopulation }) => sum + townPopulation, 0);
    const [first] = bestPlaces(subject, coverage, reachKm, 5);
    const gains = [...facts.values()].flatMap(({ id, towns }) => towns.map(({ lngLat }) => gainOf(id, lngLat)));
    expect(first!.townPopulation).toBe(Math.max(...gains));
    const { lngLat, name } = first!.town;
    const planned = placeHub({ lngLat, name, reachKm, services: [] }, facts, ground);
    const after = coverByPlanned(coverage, [planned], index);
    const become = [...after.regions.values()].filter((region) => region.class === 'planned').map(({ id }) => id);
    expect(become.sort()).toEqual(first!.newlyReached);
  });

  it('lie in the region they are said to lie in, every large town of Europe', () => {
    for (const { id, towns } of facts.values())
      for (const { lngLat: [lng, lat], name } of towns) {
        const asInLink = [Number(lng.toFixed(3)), Number(lat.toFixed(3))] as const;
        const { regionId } = placeHub({ lngLat: asInLink, name, reachKm: 50, services: [] }, facts, ground);
        expect([name, regionId]).toEqual([name, id]);
      } // prettier-ignore
  });
});

describe('the figures beside those of the Commission', () => {
  it('are the regions with the seat, or in the stated area, of an EDIH', () => {
    const edihs = hubs.filter(({ kind }) => kind === 'edih');
    const inNetwork = regions.filter(({ country }) => NETWORK_COUNTRIES.includes(country));
    const present = inNetwork.filter(({ id }) => edihs.some(({ regionId }) => regionId === id));
    const stated = (id: string) => edihs.some(({ statedRegion }) => statedRegion !== null && id.startsWith(statedRegion));
    const served = inNetwork.filter((region) => present.includes(region) || stated(region.id));
    expect(comparableCoverage(coverRegions(subject, networkHubs(columns), 50, index), regions)).toMatchObject({
      regions: inNetwork.length,
      present: present.length,
      served: served.length,
    });
    expect(new Set(inNetwork.map(({ country }) => country)).size).toBe(NETWORK_COUNTRIES.length);
  });
});
