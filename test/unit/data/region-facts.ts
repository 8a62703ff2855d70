/** Stories of the facts of the regions, told in written-files.test.ts, which runs the pipeline. */
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { decodeRegionFacts } from '../../../src/dataset/region-facts-columns';
import type { RegionFactsTable } from '../../../src/dataset/region-facts';
import type { Manifest, RegionFactsFile } from '../../../src/domain/files';
import { contains } from '../../../src/domain/geo';
import type { BuiltDataset } from '../../../src/pipeline/dataset';
import { areaKm2 } from '../../../src/pipeline/planar';

const MOST_BYTES = 15_000;
/** Around the generalised shape; Gibraltar's town lies off its own. */
const OFF_SHAPE_DEGREES = 0.05;

export function describeRegionFacts(builtOf: () => BuiltDataset): void {
  let table: RegionFactsTable;
  const text = () => builtOf().files.get('region-facts.json')!;
  const factsOf = (id: string) => table.byId.get(id)!;
  const all = () => [...table.byId.values()];

  beforeAll(() => {
    table = decodeRegionFacts(JSON.parse(text()) as RegionFactsFile)!;
  });

  it('are there for every drawn region, once, sorted, in a small file', () => {
    const { ids } = JSON.parse(text()) as RegionFactsFile;
    expect(ids).toEqual(builtOf().shapes.map(({ region }) => region.id).sort()); // prettier-ignore
    expect(table.byId.size).toBe(ids.length);
    expect(brotliCompressSync(text()).length).toBeLessThan(MOST_BYTES);
  });

  it('have the area of the full outline, in whole km²', () => {
    for (const { region, geometry } of builtOf().shapes) expect(Math.abs(factsOf(region.id).areaKm2 - areaKm2(geometry)), region.id).toBeLessThanOrEqual(0.5);
    const total = (country: string) => builtOf().shapes.filter(({ region }) => region.country === country).reduce((sum, { region }) => sum + factsOf(region.id).areaKm2, 0);
    // Official areas, to a few percent: the outlines are generalised and leave lakes and lagoons in.
    for (const [country, km2] of [['AT', 83_879], ['PL', 312_679], ['DE', 357_581], ['SI', 20_273]] as const) expect(total(country) / km2, country).toBeCloseTo(1, 1.3); // prettier-ignore
  });

  it('have a centre among the towns of the region, to thousandths of a degree', () => {
    for (const { region } of builtOf().shapes) {
      const { centre, centreBasis, townCount } = factsOf(region.id);
      const [west, south, east, north] = region.boundingBox;
      const around = [west - OFF_SHAPE_DEGREES, south - OFF_SHAPE_DEGREES, east + OFF_SHAPE_DEGREES, north + OFF_SHAPE_DEGREES] as const;
      expect(contains(around, centre), region.id).toBe(true);
      expect(centreBasis, region.id).toBe(townCount === 0 ? 'label-point' : 'towns');
      for (const degrees of centre) expect(Math.abs(degrees * 1000 - Math.round(degrees * 1000)), region.id).toBeLessThan(1e-6);
    }
    expect(factsOf('SI03').centre[0]).toBeGreaterThan(15);
    expect(factsOf('FRY3').centre).toEqual([expect.closeTo(-52.7, 1), expect.closeTo(5, 1)]);
  });

  it('name the largest towns first, and count no more people in them than in all towns', () => {
    for (const { id, towns, townCount, townPopulation } of all()) {
      expect(towns.length, id).toBe(Math.min(3, townCount));
      const sizes = towns.map(({ population }) => population);
      expect(sizes, id).toEqual([...sizes].sort((a, b) => b - a));
      // Two and three significant digits.
      expect(sizes.reduce((sum, size) => sum + size, 0), id).toBeLessThanOrEqual(1.06 * townPopulation);
    }
    expect(factsOf('SI03').towns.map(({ name }) => name)[0]).toBe('Maribor');
    expect(all().reduce((sum, { townCount }) => sum + townCount, 0)).toBe((JSON.parse(builtOf().files.get('manifest.json')!) as Manifest).counts.towns);
  });

  it('give every region its neighbours on land, each way', () => {
    for (const { id, neighbours } of all()) {
      expect(neighbours, id).toEqual([...new Set(neighbours)].sort());
      expect(neighbours, id).not.toContain(id);
      for (const other of neighbours) expect(factsOf(other).neighbours, `${id} ${other}`).toContain(id);
    }
    expect(factsOf('SI03').neighbours).toEqual(['AT11', 'AT21', 'AT22', 'HR02', 'HR03', 'HR06', 'HU22', 'SI04']);
    expect(factsOf('DE3').neighbours).toEqual(['DE4']);
    expect(factsOf('UKN0').neighbours).toEqual(['IE04', 'IE06']);
    const islands = all().filter(({ neighbours }) => neighbours.length === 0).map(({ id }) => id); // prettier-ignore
    expect(islands).toEqual('CY00 EL41 EL42 EL43 EL62 ES53 ES63 ES64 ES70 FI20 FO FRM0 FRY1 FRY2 FRY3 FRY4 FRY5 GG IM IS00 ITG1 ITG2 JE MT00 NO0B PT20 PT30'.split(' '));
  });

  it('have the official population of ten countries, which adds up to theirs, and of no other', () => {
    const known = all().filter(({ population }) => population !== null);
    const sums = new Map<string, number>();
    for (const { id, population } of known) sums.set(id.slice(0, 2), (sums.get(id.slice(0, 2)) ?? 0) + population!.value);
    expect([...sums.keys()].sort().join(' ')).toBe('AT BG CZ DE HR HU PL RO SI SK');
    expect([known.length, new Set(known.map(({ population }) => population!.year))]).toEqual([81, new Set([2021])]);
    expect(sums.get('DE')).toBe(83_155_031);
    expect(sums.get('SI')).toBe(2_108_977);
    expect(factsOf('PL9').population!.value).toBe(3_242_890 + 2_239_471);
  });

  it('count in towns between two fifths and four thirds of the official population: what data/README.md says of it', () => {
    const known = all().filter(({ population }) => population !== null);
    const ratios = known.map(({ townPopulation, population }) => townPopulation / population!.value).sort((a, b) => a - b);
    expect([ratios[0], ratios[40], ratios.at(-1)].map((ratio) => ratio!.toFixed(2))).toEqual(['0.46', '0.82', '1.31']);
    const sum = (valueOf: (facts: (typeof known)[number]) => number) => known.reduce((total, facts) => total + valueOf(facts), 0);
    expect(sum(({ townPopulation }) => townPopulation) / sum(({ population }) => population!.value)).toBeCloseTo(0.88, 2);
  });

  it('stand beside the figures of the Commission, each with a source that is listed', () => {
    const { sources } = JSON.parse(builtOf().files.get('manifest.json')!) as Manifest;
    expect(table.published.map(({ id, sharePct }) => `${id} ${sharePct}`)).toEqual(['network-present 85', 'network-serves 90', 'services-available 90']);
    for (const { sourceId } of table.published) expect(sources.find(({ id }) => id === sourceId)?.url).toMatch(/^https:/);
  });
}
