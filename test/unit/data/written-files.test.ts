/** Runs the whole pipeline once on the real `data/` and looks at what it writes; a second run must give the same bytes. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CitiesFile,
  CountriesTopology,
  CountryProperties,
  HubDetailsFile,
  HubsFile,
  Manifest,
  NeighboursTopology,
  ObservationsFile,
  RegionProperties,
  RegionsTopology,
} from '../../../src/domain/files';
import { PUBLISHED_INDICATORS } from '../../../src/domain/indicators';
import { resolveObservation, type Observation } from '../../../src/domain/observation';
import { OUTERMOST_REGIONS } from '../../../src/domain/outermost';
import { isoCountryOf } from '../../../src/domain/region';
import { PRECISIONS } from '../../../src/domain/vocabularies';
import { decodeGeography } from '../../../src/dataset/geography';
import { decodeHubs } from '../../../src/dataset/hubs';
import { buildDataset, type BuiltDataset } from '../../../src/pipeline/dataset';
import { sha256 } from '../../../src/pipeline/files';
import { LATIN_CHARACTERS } from '../../../src/pipeline/fonts';
import { areaKm2, isInBox } from '../../../src/pipeline/planar';
import { regionCodeTest, totalAreaKm2 } from '../../../src/pipeline/regions';
import type { ReportFile } from '../../../src/pipeline/report';
import { arcUse } from '../../../src/pipeline/soundness';
import { writeFiles } from '../../../src/pipeline/write';
import { describeRegionFacts } from './region-facts';
import { describeTowns } from './towns';

const DATA_DIR = join(import.meta.dirname, '../../../data');
const TIMEOUT_MS = 60_000;
const REGION_COUNT = 325;

let directory: string;
let built: BuiltDataset;

function runPipeline(): BuiltDataset {
  const result = buildDataset(DATA_DIR);
  if (result.built === null) throw new Error(`data/ has ${result.issues.length} issues: run npm run data`);
  return result.built;
}

interface WrittenFiles {
  'hubs.geojson': HubsFile;
  'hub-details.json': HubDetailsFile;
  'regions.topojson': RegionsTopology;
  'regions-detail.topojson': RegionsTopology;
  'countries.topojson': CountriesTopology;
  'neighbours.topojson': NeighboursTopology;
  'observations.json': ObservationsFile;
  'cities.json': CitiesFile;
  'cities-detail.json': CitiesFile;
  'report.json': ReportFile;
  'manifest.json': Manifest;
}
type RegionsFileName = 'regions.topojson' | 'regions-detail.topojson';

function read<N extends keyof WrittenFiles>(name: N): WrittenFiles[N] {
  return JSON.parse(readFileSync(join(directory, name), 'utf8')) as WrittenFiles[N];
}

interface Area<P> {
  readonly id: string;
  readonly properties: P;
  readonly geometry: MultiPolygon;
}

function areasOf<P extends object>(topo: Topology, collection: GeometryCollection<P>): Area<P>[] {
  return feature(topo, collection as GeometryCollection).features as unknown as Area<P>[];
}

function countriesOf(file: RegionsFileName | 'countries.topojson'): Area<CountryProperties>[] {
  const topo: Topology<{ countries: GeometryCollection<CountryProperties> }> = read(file);
  return areasOf(topo, topo.objects.countries);
}

function landAround(): MultiPolygon[] {
  const topo = read('neighbours.topojson');
  return areasOf(topo, topo.objects.land).map(({ geometry }) => geometry);
}

function regionsOf(file: RegionsFileName): Area<RegionProperties>[] {
  const topo = read(file);
  return areasOf(topo, topo.objects.regions);
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'dih-public-'));
  built = runPipeline();
  writeFiles(directory, built.files);
}, TIMEOUT_MS);

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('the written files', () => {
  it('are byte for byte the same in a second run', () => {
    const second = runPipeline();
    expect([...second.files.keys()]).toEqual([...built.files.keys()]);
    for (const [name, content] of second.files) expect(sha256(content), name).toBe(sha256(built.files.get(name)!));
  }, TIMEOUT_MS);

  it('are all in the manifest with their size and hash', () => {
    const { files } = read('manifest.json');
    const written = readdirSync(directory).filter((name) => name !== 'manifest.json');
    expect(Object.keys(files)).toEqual(written.sort());
    for (const name of written) {
      const path = join(directory, name);
      const inFolder = statSync(path).isDirectory() ? readdirSync(path).sort() : null;
      const content = inFolder === null ? readFileSync(path) : Buffer.concat(inFolder.map((file) => readFileSync(join(path, file))));
      const expected = { bytes: content.length, sha256: sha256(content) };
      expect(files[name], name).toEqual(inFolder === null ? expected : { ...expected, files: inFolder.length });
    }
  });

  it('keep within their byte budgets', () => {
    const brotliKB = (name: string) => brotliCompressSync(readFileSync(join(directory, name))).length / 1000;
    expect(brotliKB('hubs.geojson')).toBeLessThan(17);
    expect(brotliKB('regions.topojson')).toBeLessThan(28);
    expect(brotliKB('regions-detail.topojson')).toBeLessThan(160);
    expect(brotliKB('countries.topojson')).toBeLessThan(14);
    expect(brotliKB('neighbours.topojson')).toBeLessThan(7);
    expect(brotliKB('cities.json')).toBeLessThan(3);
  }, TIMEOUT_MS);

  it('name no contact person', () => {
    for (const name of ['hubs.geojson', 'hub-details.json']) expect(readFileSync(join(directory, name), 'utf8')).not.toMatch(/"(contact|email|e-mail|phone)[^"]*":/i);
  });
});

describe('the towns', () => {
  describeTowns(() => built.files);
});

describe('the facts of the regions', () => {
  describeRegionFacts(() => built);
});

describe('hubs.geojson', () => {
  it('is valid GeoJSON: each id once, points in range or null, nothing that is null or empty among the properties', () => {
    const { type, features } = read('hubs.geojson');
    expect(type).toBe('FeatureCollection');
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    for (const { type: featureType, id, geometry, properties } of features) {
      expect(featureType).toBe('Feature');
      for (const value of Object.values(properties as Record<string, string | readonly string[] | null>)) expect(value === null || value.length === 0, id).toBe(false);
      if (geometry === null) continue;
      expect(geometry.type).toBe('Point');
      expect(isInBox([geometry.coordinates[0]!, geometry.coordinates[1]!], [-64, -22, 57, 81]), id).toBe(true);
    }
  });

  it('has every hub of hubs.jsonl, with details, those of one place together', () => {
    const lines = readFileSync(join(DATA_DIR, 'hubs/hubs.jsonl'), 'utf8').trimEnd().split('\n');
    const given = lines.map((line) => (JSON.parse(line) as { id: string }).id).sort();
    const { hubs } = decodeHubs(read('hubs.geojson'));
    expect(hubs.map(({ id }) => id).sort()).toEqual(given);
    expect(Object.keys(read('hub-details.json').hubs).sort()).toEqual(given);
    const places = hubs.flatMap(({ placeId }) => placeId ?? []);
    const runs = places.filter((placeId, index) => placeId !== places[index - 1]);
    expect(runs.length).toBe(new Set(places).size);
  });

  it('places every hub with a city in its city, and has a point and a place if and only if not known by country only', () => {
    for (const { id, city, precision, lngLat, placeId } of decodeHubs(read('hubs.geojson')).hubs) {
      expect(city === null || precision === 'city', id).toBe(true);
      expect([lngLat === null, placeId === null], id).toEqual([precision === 'country', precision === 'country']);
    }
  });

  it('has each hub in exactly one drawn region of its country, or in the list of exceptions', () => {
    const regions = new Set(regionsOf('regions.topojson').map(({ id }) => id));
    const { hubsWithoutRegion } = read('report.json');
    for (const { id, regionId, country, precision } of decodeHubs(read('hubs.geojson')).hubs) {
      expect(hubsWithoutRegion.includes(id), id).toBe(regionId === null);
      if (regionId !== null) expect([regions.has(regionId), isoCountryOf(regionId)], id).toEqual([true, country]);
      if (regionId === null) expect(precision, id).not.toBe('city');
    }
  });

  it('agrees with the counts of the manifest', () => {
    const { features } = read('hubs.geojson');
    const { counts, date } = read('manifest.json');
    expect(counts.hubs).toBe(features.length);
    for (const precision of PRECISIONS) expect(counts.byPrecision[precision]).toBe(features.filter(({ properties }) => properties.precision === precision).length);
    expect(counts.warnings).toBe(read('report.json').warnings.length);
    expect(counts.regions).toBe(REGION_COUNT);
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe.each<RegionsFileName>(['regions.topojson', 'regions-detail.topojson'])('%s', (file) => {
  it('has every region once, each with a shape', () => {
    const regions = regionsOf(file);
    expect(new Set(regions.map(({ id }) => id)).size).toBe(REGION_COUNT);
    expect(regions.map(({ id, properties }) => [id, properties.name])).toEqual(built.shapes.map(({ region }) => [region.id, region.name]));
    for (const { id, geometry } of regions) {
      expect(areaKm2(geometry), id).toBeGreaterThan(0.5);
      for (const ring of geometry.coordinates.flat()) expect(ring.length, id).toBeGreaterThanOrEqual(4);
    }
  });

  it('uses each arc once or twice among the regions: no overlap, no gap drawn twice', () => {
    const topo = read(file);
    const use = arcUse({ ...topo, objects: { regions: topo.objects.regions } });
    expect(Math.min(...use)).toBe(1);
    expect(Math.max(...use)).toBe(2);
    expect(use.filter((count) => count === 2).length).toBeGreaterThan(600);
  });

  it('has regions that together cover their country and nothing else', () => {
    const countries = countriesOf(file);
    const regions = regionsOf(file);
    expect(countries).toHaveLength(read('manifest.json').counts.countries);
    for (const { id, geometry } of countries) {
      const parts = regions.filter((region) => isoCountryOf(region.id) === id).reduce((sum, region) => sum + areaKm2(region.geometry), 0);
      expect(parts / areaKm2(geometry), id).toBeCloseTo(1, 4);
    }
  });

  it('covers the area of the full-resolution shapes within 0.3 percent', () => {
    expect(totalAreaKm2(regionsOf(file)) / totalAreaKm2(built.shapes)).toBeCloseTo(1, 2.5);
  });

  it('keeps the outermost regions and the islands of archipelagos', () => {
    const polygons = new Map(regionsOf(file).map(({ id, geometry }) => [id, geometry.coordinates.length]));
    for (const id of OUTERMOST_REGIONS) expect(polygons.get(id), id).toBeGreaterThan(0);
    expect(polygons.get('PT20')).toBeGreaterThanOrEqual(8);
    expect(polygons.get('ES70')).toBeGreaterThanOrEqual(7);
    expect(polygons.get('PT30')).toBeGreaterThanOrEqual(2);
  });

  it('tells by id and shape what the full-resolution shapes tell; the overview may lack islands far out', () => {
    const { regionById } = decodeGeography(read(file), { type: 'FeatureCollection', features: [] });
    for (const { region } of built.shapes) {
      const { country, level, labelPoint, boundingBox } = regionById.get(region.id)!;
      expect([country, level], region.id).toEqual([region.country, region.level]);
      expect(isInBox(labelPoint, boundingBox), region.id).toBe(true);
const outside = boundingBox.map((degrees, side) => (side < 2 ? -1 : 1) * (degrees - region.boundingBox[side]!));
      expect(Math.max(...outside), `${region.id} beyond its shape`).toBeLessThan(0.05);
      if (file === 'regions-detail.topojson') expect(Math.min(...outside), `${region.id} short of its shape`).toBeGreaterThan(-0.1);
    }
  });
});

describe('countries.topojson', () => {
  it('has the countries of the overview, in every corner', () => {
    const overview = new Map(countriesOf('regions.topojson').map((country) => [country.id, country]));
    const countries = countriesOf('countries.topojson');
    expect(countries.map(({ id }) => id)).toEqual([...overview.keys()]);
    const cornersOf = ({ coordinates }: MultiPolygon) => [...new Set(coordinates.flat(2).map(String))].sort();
    for (const { id, properties, geometry } of countries) {
      expect(properties, id).toEqual(overview.get(id)!.properties);
      expect(cornersOf(geometry), id).toEqual(cornersOf(overview.get(id)!.geometry));
    }
  });

  it('draws each border between two countries once', () => {
    const use = arcUse(read('countries.topojson'));
    expect(Math.max(...use)).toBe(2);
    expect(use.filter((count) => count === 2).length).toBeGreaterThan(60);
  });
});

describe('the regions', () => {
  it('cover the administrative units they were dissolved from', () => {
    const units = JSON.parse(readFileSync(join(DATA_DIR, 'boundaries/admin1.geojson'), 'utf8')) as { features: { geometry: MultiPolygon }[] };
    expect(totalAreaKm2(built.shapes) / totalAreaKm2(units.features)).toBeCloseTo(1, 4);
  });

  it('draw Crimea and Sevastopol with Ukraine, in the land around as well', () => {
    const holds = (geometry: MultiPolygon, point: Position) => geometry.coordinates.some(([ring = []]) => ringHolds(ring, point));
    const crimea: Position[] = [
      [34.1, 45.0],
      [33.55, 44.6],
    ];
    const ukraine = regionsOf('regions.topojson').find(({ id }) => id === 'UA')!;
    const land = landAround();
    for (const point of crimea) {
      expect(holds(ukraine.geometry, point)).toBe(true);
      expect(land.some((geometry) => holds(geometry, point))).toBe(false);
    }
    expect(land.some((geometry) => holds(geometry, [39, 45]))).toBe(true);
  });

  it('leave no gap of sea to the land around, in either resolution', () => {
    const alongTheBorders: Position[] = [
      ...[61, 62, 63, 64, 65, 66, 67, 68].flatMap((lat) => range(27, 32, 0.1).map((lng) => [lng, lat])),
      ...[52, 53, 55, 56.5, 57.2, 58.5].flatMap((lat) => range(25, 30, 0.1).map((lng) => [lng, lat])),
      ...[54.4, 54.7].flatMap((lat) => range(20.6, 23, 0.05).map((lng) => [lng, lat])),
      ...[36.55, 36.8, 37].flatMap((lat) => range(36.6, 44, 0.05).map((lng) => [lng, lat])),
    ];
    const outlines = landAround();
    for (const file of ['regions.topojson', 'regions-detail.topojson'] as const) {
      const shapes = [...countriesOf(file).map(({ geometry }) => geometry), ...outlines];
      const gaps = alongTheBorders.filter((point) => !shapes.some(({ coordinates }) => coordinates.some(([ring = []]) => ringHolds(ring, point))));
      expect(gaps, file).toEqual([]);
    }
  });

  it('keep the bounding box of a country within Europe', () => {
    const countries = new Map(countriesOf('regions.topojson').map(({ id, properties }) => [id, properties]));
    const [west, south, east, north] = countries.get('FR')!.boundingBox;
    expect([Math.round(west), Math.round(south), Math.round(east), Math.round(north)]).toEqual([-5, 41, 10, 51]);
    expect(countries.get('PT')!.boundingBox[0]).toBeGreaterThan(-10);
  });
});

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** Even-odd rule. */
function ringHolds(ring: readonly Position[], [x = NaN, y = NaN]: Position): boolean {
  let inside = false;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [ax = NaN, ay = NaN] = ring[index]!;
    const [bx = NaN, by = NaN] = ring[index + 1]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

describe('observations.json', () => {
  it('holds shares in percent under codes that are drawn, a parent, a part, a country or a listed exception', () => {
    const { indicators } = read('observations.json');
    const exceptions = (JSON.parse(readFileSync(join(DATA_DIR, 'overrides/observation-codes.json'), 'utf8')) as { code: string }[]).map(({ code }) => code);
    const isKnown = regionCodeTest(built.shapes.map(({ region }) => region));
    expect(Object.keys(indicators)).toEqual(PUBLISHED_INDICATORS.map(({ id }) => id));
    for (const [id, byCode] of Object.entries(indicators)) {
      expect(Object.keys(byCode).length, id).toBeGreaterThan(20);
      for (const [code, [value, year, flag]] of Object.entries(byCode)) {
        expect(isKnown(code) || exceptions.includes(code), `${id} ${code}`).toBe(true);
        expect(value >= 0 && value <= 100, `${id} ${code}`).toBe(true);
        expect(year >= 2015 && year <= 2030, `${id} ${code}`).toBe(true);
        expect(flag === null || flag !== '').toBe(true);
      }
    }
  });

  it('gives every region an internet access value but those of countries without any figure', () => {
    const byCode = new Map(
      Object.entries(read('observations.json').indicators['internet-access']).map(([code, [value, year, flag]]): [string, Observation] => [code, { value, year, flag }]),
    );
    const without = built.shapes.filter(({ region }) => resolveObservation(byCode, region) === null).map(({ region }) => region.id);
    expect(without).toEqual(['AD', 'BA', 'FO', 'GG', 'GI', 'IM', 'JE', 'LI00', 'MC', 'MD', 'SM', 'UA']);
  });

  it('agrees with the count of the manifest', () => {
    const counts = Object.values(read('observations.json').indicators).map((byCode) => Object.keys(byCode).length);
    expect(read('manifest.json').counts.observations).toBe(counts.reduce((sum, count) => sum + count, 0));
  });
});

describe('cities.json', () => {
  it('has the largest cities, the other file the many that follow, none in both', () => {
    const [first, further] = (['cities.json', 'cities-detail.json'] as const).map((file) => read(file).cities.map(([name]) => name));
    expect(first).toHaveLength(160);
    expect(further!.length).toBeGreaterThan(640);
    expect(first!.slice(0, 20)).toEqual(expect.arrayContaining(['Istanbul', 'London', 'Berlin', 'Madrid', 'Kyiv', 'Paris']));
    const places = [...read('cities.json').cities, ...read('cities-detail.json').cities].map(([name, lng, lat]) => `${name} ${lng.toFixed(1)} ${lat.toFixed(1)}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('has with the other file all capitals and the seats of the outermost regions', () => {
    const names = new Set([...read('cities.json').cities, ...read('cities-detail.json').cities].map(([name]) => name));
    for (const name of ['Kyiv', 'Paris', 'Valletta', 'Vaduz', 'Pristina', 'Luxembourg', 'Reykjavík', 'Cayenne', 'Ponta Delgada', 'Funchal', 'Mamoudzou'])
      expect(names, name).toContain(name);
  });
});

describe('the first font', () => {
  it('holds every Latin letter of the hubs, the regions and the cities', () => {
    const texts = (['hubs.geojson', 'hub-details.json', 'regions.topojson', 'cities.json', 'cities-detail.json'] as const).map((file) => JSON.stringify(read(file)));
    const letters = new Set(Array.from(texts.join('')).filter((character) => /[\p{Script=Latin}\p{Nd}]/u.test(character)));
    expect([...letters].filter((letter) => !LATIN_CHARACTERS.includes(letter))).toEqual([]);
  });
});

describe('sources.json', () => {
  it('has an entry for the data set of every published indicator', () => {
    const ids = read('manifest.json').sources.map(({ id }) => id);
    for (const { dataset } of PUBLISHED_INDICATORS) expect(ids).toContain(dataset);
    for (const id of ['natural-earth', 'geonames', 'edih-catalogue', 'inter']) expect(ids).toContain(id);
  });

  it('leaves the data without a seen licence out of the tables', () => {
    for (const name of readdirSync(join(DATA_DIR, 'indicators')))
      expect(readFileSync(join(DATA_DIR, 'indicators', name), 'utf8')).not.toMatch(/industry40|regional_innovation_index/);
    expect(existsSync(join(DATA_DIR, 'README.md'))).toBe(true);
  });
});

describe('country codes', () => {
  it('of hubs are ISO codes and of observations Eurostat codes', () => {
    const hubCountries = new Set(read('hubs.geojson').features.map(({ properties }) => properties.country));
    expect(hubCountries.has('GR') && !hubCountries.has('EL')).toBe(true);
    const codes = Object.keys(read('observations.json').indicators['internet-access']);
    expect(codes).toContain('EL');
    expect(codes).not.toContain('GR');
    expect(isoCountryOf('EL30')).toBe('GR');
  });
});
