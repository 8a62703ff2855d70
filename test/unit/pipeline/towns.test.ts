import { describe, expect, it } from 'vitest';
import type { FirstTownsFile, Manifest } from '../../../src/domain/files';
import { decodeTowns } from '../../../src/domain/town-names';
import { buildDataset } from '../../../src/pipeline/dataset';
import { parseGazetteer } from '../../../src/pipeline/gazetteer';
import type { RegionLocator } from '../../../src/pipeline/locate';
import type { RegionShape } from '../../../src/pipeline/regions';
import { townFiles, townsOf } from '../../../src/pipeline/towns';
import { SOUND_DATA_DIR } from '../../fixtures/pipeline/broken-data';
import { gazetteerTown, TOWN_REGIONS } from '../../fixtures/towns';

const row = (id: number, name: string, alternates: string, lngLat: readonly [number, number], population: number, code = 'PPL') =>
  [id, name, name, alternates, lngLat[1], lngLat[0], 'P', code, 'AT', '', '', '', '', '', population, '', '', '', '2023-03-05'].join('\t');

const HOME = [16.37208, 48.20849] as const;
const gazetteer = parseGazetteer(
  [
    row(1, 'Klein', '', HOME, 999),
    row(2, 'Dorf', '', HOME, 1000),
    row(3, 'Wien', 'VIE,Bécs', HOME, 1_691_468, 'PPLC'),
    row(4, 'Favoriten', '', HOME, 201_882, 'PPLX'),
    row(5, 'Verlassen', '', HOME, 5000, 'PPLQ'),
    row(6, 'Einst', '', HOME, 5000, 'PPLH'),
    row(7, 'Draußen', '', [0, 0], 5000),
  ].join('\n'),
  new Set(['AT']),
);
const shape = { region: { id: 'AT13', country: 'AT' } } as RegionShape;
/** Finds all in one region, but for what lies at 0° N 0° E. */
const locator: RegionLocator = { find: () => null, findNearest: ([lng]) => (lng === 0 ? null : shape) };

describe('the towns', () => {
  const { towns, withoutRegion } = townsOf(gazetteer, locator);

  it('are the places of today with 1 000 inhabitants or more, no sections of one, the most populous first', () => {
    expect(towns.map(({ names }) => [...names.values()])).toEqual([['Wien', 'Bécs'], ['Dorf']]);
  });

  it('lie in a region, on a grid of thousandths of a degree; those in none are counted', () => {
    expect(towns[0]).toMatchObject({ regionId: 'AT13', country: 'AT', lng: 16_372, lat: 48_208, population: 1_691_468 });
    expect(withoutRegion).toBe(1);
  });
});

describe('the files of the towns', () => {
  const many = Array.from({ length: 5000 }, (_, i) =>
    gazetteerTown('FRL0', 'FR', 90_000 - i, `Ville ${'abcdefghij'[i % 10]!}${'abcdefghij'[Math.floor(i / 10) % 10]!}${'klmno'[i % 5]!}`),
  );
  const capital = gazetteerTown('SI03', 'SI', 1234, 'Žalec', 'Zalets', 'Sachsenfeld', 'Sachsen', 'Жалец');
  const files = townFiles([...many, capital], TOWN_REGIONS);
  const first = files['towns/first-letters.json'] as FirstTownsFile;
  const read = (name: string) => decodeTowns(files[name]!, first.regionNames);

  it('begin with the largest towns and the largest of every country, named as far as two letters tell them apart', () => {
    expect(first.names.length).toBeLessThan(many.length);
    const names = read('towns/first-letters.json').map((town) => town.names);
    expect(names.at(-1)).toEqual(['Žalec', 'Sachsenfeld', 'Жалец']);
  });

  it('tell of every further file, and of every region by name', () => {
    expect(first.prefixes.map((prefix) => `towns/${prefix || '_'}.json`).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'towns/first-letters.json')
        .sort(),
    );
    expect(first.regionNames).toEqual({ SI03: 'Vzhodna Slovenija', FRL0: 'Provence', EL65: 'Pelopónnisos' });
  });

  it('round inhabitants to two digits and give back coordinates as they were', () => {
    const town = read('towns/_.json').find(({ town: { name } }) => name === 'Žalec')!.town;
    expect(town).toMatchObject({ population: 1200, lngLat: [0.234, 40], regionName: 'Vzhodna Slovenija', country: 'SI' });
  });

  it('are the same whatever comes first among equals', () => {
    const [a, b] = [gazetteerTown('FRL0', 'FR', 5000, 'Aaa'), gazetteerTown('FRL0', 'FR', 5000, 'Bbb')];
    expect(townFiles([a, b], TOWN_REGIONS)).toEqual(townFiles([b, a], TOWN_REGIONS));
  });
});

describe('a data set built with a gazetteer of its own', () => {
  it('has its towns, with the number of those left out in the report', () => {
    const inside = row(1, 'Wiener Neustadt', '', [15.5, 47.5], 46_000);
    const outside = row(2, 'Anderswo', '', [0, 0], 9000);
    const { built } = buildDataset(SOUND_DATA_DIR, parseGazetteer([inside, outside].join('\n'), new Set(['AT'])));
    expect(Object.fromEntries(built!.files)).toHaveProperty(['towns/_.json'], expect.stringContaining('"regions":[["AT12",1]]'));
    const { files, counts } = JSON.parse(built!.files.get('manifest.json')!) as Manifest;
    expect([files['towns']?.files, counts.towns, built!.report.townsWithoutRegion]).toEqual([2, 1, 1]);
  });
});
