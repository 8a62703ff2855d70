/** Stories of the written gazetteer, told in written-files.test.ts, which runs the pipeline. */
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTownSearch } from '../../../src/dataset/town-search';
import type { FirstTownsFile, HubsFile, Manifest, RegionsTopology, TownShardFile } from '../../../src/domain/files';
import { isoCountryOf } from '../../../src/domain/region';
import type { Town, TownSearch } from '../../../src/domain/town';
import { shardFile } from '../../../src/domain/town-key';
import { decodeTowns } from '../../../src/domain/town-names';
import type { FileContents } from '../../../src/pipeline/files';
import { isInBox } from '../../../src/pipeline/planar';
import { BASE_URL } from '../../fixtures/data-server';

const FIRST = 'towns/first-letters.json';
const MOST_FIRST_BYTES = 60_000;
const MOST_SHARD_BYTES = 40_000;

/** Spellings of a place, with its country and region. */
const PLACES: readonly (readonly [spellings: string, name: string, country: string, regionId: string])[] = [
  ['Tampere, Tammerfors, Τάμπερε, Тампере', 'Tampere', 'FI', 'FI19'],
  ['Plovdiv, Пловдив, Φιλιππούπολη', 'Plovdiv', 'BG', 'BG42'],
  ['Évora, evora, EVORA', 'Évora', 'PT', 'PT1C'],
  ['Strasbourg, Strassburg, Straßburg, Strasburgo, 67000 Strasbourg', 'Strasbourg', 'FR', 'FRF1'],
  ['Maribor, Marburg an der Drau, Марибор', 'Maribor', 'SI', 'SI03'],
  ['Narva, Нарва, Νάρβα', 'Narva', 'EE', 'EE00'],
  ['Ħamrun, hamrun, Il-Hamrun', 'Ħamrun', 'MT', 'MT00'],
  ['Kalamata, Καλαμάτα, ΚΑΛΑΜΑΤΑ', 'Kalamata', 'GR', 'EL65'],
  ['Łódź, lodz, Лодзь', 'Łódź', 'PL', 'PL71'],
  ['Köln, Koln, Koeln, Cologne, Colonia', 'Köln', 'DE', 'DEA'],
  ['Wien, Vienna, Vienne, Bécs, becs, Βιέννη, Вена', 'Vienna', 'AT', 'AT13'],
  ['Αθήνα, Athens, Athen, Athina', 'Athens', 'GR', 'EL30'],
  ['Київ, Kyiv, Kiev, Киев', 'Kyiv', 'UA', 'UA'],
  ['Leuven, Louvain, 3000 Leuven, Leuven 3000', 'Leuven', 'BE', 'BE24'],
  ['La Spezia, Spezia', 'La Spezia', 'IT', 'ITC3'],
];

export function describeTowns(filesOf: () => FileContents): void {
  let towns: TownSearch;
  const namesOfFiles = () => [...filesOf().keys()].filter((name) => name.startsWith('towns/'));
  const read = (name: string): unknown => JSON.parse(filesOf().get(name)!);
  const readFirst = () => read(FIRST) as FirstTownsFile;
  const brotliBytes = (name: string) => brotliCompressSync(filesOf().get(name)!).length;

  beforeAll(() => {
    vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(filesOf().get(url.slice(BASE_URL.length)) ?? null)));
    towns = createTownSearch(BASE_URL);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it.each(PLACES)('are found by %s', async (spellings, name, country, regionId) => {
    for (const spelling of spellings.split(', ')) {
      const [first] = (await towns.search(spelling, null, 8)).towns;
      expect(first, spelling).toMatchObject({ name, country, regionId });
    }
  });

  it('are found nearly spelled', async () => {
    for (const [typed, name] of [
      ['Mairbor', 'Maribor'],
      ['Kalamtaa', 'Kalamata'],
      ['Stasbourgg', 'Strasbourg'],
    ] as const)
      expect((await towns.search(typed, null, 8)).nearlySpelled[0]?.name, typed).toBe(name);
  });

  it('come with those of the visitor’s country first', async () => {
    const firstFor = async (country: string | null) => (await towns.search('mar', country, 8)).towns[0]?.name;
    expect([await firstFor(null), await firstFor('SI'), await firstFor('UA')]).toEqual(['Marseille', 'Maribor', 'Mariupol']);
  });

  it('are told apart where many have one name', async () => {
    const found = (await towns.search('Neustadt', 'DE', 50)).towns;
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.every(({ regionName }) => regionName.length > 2)).toBe(true);
  });

  it('have every city in which a hub stands, but for the smallest', async () => {
    const cities = new Set(
      (read('hubs.geojson') as HubsFile).features.flatMap(({ properties: { city, country } }) => (city === undefined ? [] : `${country} ${city}`)),
    );
    const missing: string[] = [];
    for (const city of cities) {
      const found = (await towns.search(city.slice(3), city.slice(0, 2), 8)).towns;
      if (!found.some(({ country }) => country === city.slice(0, 2))) missing.push(city);
    }
    expect(missing.length / cities.size, missing.join(', ')).toBeLessThan(0.03);
  }, 30_000);

  it('are in small files: at most 60 kB brotli for the first letter, 40 for each further one', () => {
    expect(brotliBytes(FIRST)).toBeLessThan(MOST_FIRST_BYTES);
    // The largest in brotli are among the largest as they are.
    const largest = namesOfFiles()
      .filter((name) => name !== FIRST)
      .sort((a, b) => filesOf().get(b)!.length - filesOf().get(a)!.length)
      .slice(0, 20);
    for (const name of largest) expect(brotliBytes(name), name).toBeLessThan(MOST_SHARD_BYTES);
  }, 30_000);

  it('are in files that the first one tells of, under names of plain letters', () => {
    const { prefixes } = readFirst();
    expect([FIRST, ...prefixes.map(shardFile)].sort()).toEqual(namesOfFiles().sort());
    for (const name of namesOfFiles()) expect(name).toMatch(/^towns\/[a-z0-9_-]+\.json$/);
  });

  it('lie in known regions of their country, on the map, and are each told by their id', () => {
    const { regionNames } = readFirst();
    const drawn = (read('regions.topojson') as RegionsTopology).objects.regions.geometries.map(({ id }) => String(id));
    expect(Object.keys(regionNames).sort()).toEqual(drawn.sort());
    const byId = new Map<string, Town>();
    const wrong: Town[] = [];
    for (const name of namesOfFiles())
      for (const { town } of decodeTowns(read(name) as TownShardFile, regionNames)) {
        const { id, regionId, country, lngLat, population } = town;
        const isPlaced = regionId in regionNames && country === isoCountryOf(regionId) && isInBox(lngLat, [-64, -22, 57, 81]);
        const isSame = JSON.stringify(byId.get(id) ?? town) === JSON.stringify(town);
        if (!isPlaced || !isSame || population < 1000) wrong.push(town);
        byId.set(id, town);
      }
    expect(wrong).toEqual([]);
    expect(byId.size).toBe((read('manifest.json') as Manifest).counts.towns);
  }, 30_000);
}
