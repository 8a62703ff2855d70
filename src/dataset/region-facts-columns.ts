import type { RegionFactsFile } from '../domain/files';
import type { LngLat } from '../domain/geo';
import type { LargeTown, PublishedCoverage, RegionFacts } from '../domain/region-facts';
import { NAME_SEPARATOR } from '../domain/town-key';

/** The facts of every drawn region by its id, and what the Commission has published about coverage. Immutable. */
export interface RegionFactsTable {
  readonly byId: ReadonlyMap<string, RegionFacts>;
  readonly published: readonly PublishedCoverage[];
}

/** Degrees in the file are in thousandths. */
const PER_DEGREE = 1000;

/** `null` where a column is missing or has not as many entries as there are regions or towns. */
export function decodeRegionFacts(file: RegionFactsFile): RegionFactsTable | null {
  if (!isComplete(file)) return null;
  const neighbours = neighboursOf(file);
  let townsBefore = 0;
  const regions = file.ids.map((id, index): RegionFacts => {
    const centre = pairAt(file.centres, index);
    const towns = townsOf(file, index, centre, townsBefore);
    townsBefore += towns.length;
    const [value, year] = [file.populations[index] ?? null, file.populationYears[index] ?? null];
    return {
      id,
      areaKm2: file.areasKm2[index]!,
      centre: degrees(centre),
      centreBasis: file.townCounts[index] === 0 ? 'label-point' : 'towns',
      townCount: file.townCounts[index]!,
      townPopulation: file.townPopulations[index]!,
      towns,
      population: value === null || year === null ? null : { value, year },
      neighbours: neighbours[index]!.sort(),
    };
  });
  return { byId: new Map(regions.map((facts) => [facts.id, facts])), published: file.published };
}

function isComplete(file: RegionFactsFile): boolean {
  const { ids, centres, townSizes, townOffsets, published, townNames } = file;
  const perRegion = [
    file.areasKm2,
    file.townCounts,
    file.townPopulations,
    townNames,
    file.populations,
    file.populationYears,
    file.neighbours,
  ];
  if (![ids, centres, townSizes, townOffsets, published, ...perRegion].every(Array.isArray)) return false;
  const towns = townNames.reduce((sum, names) => sum + namesIn(names).length, 0);
  const hasAllRegions = perRegion.every(({ length }) => length === ids.length) && centres.length === 2 * ids.length;
  return hasAllRegions && townSizes.length === towns && townOffsets.length === 2 * towns;
}

function namesIn(names: string): string[] {
  return names === '' ? [] : names.split(NAME_SEPARATOR);
}

function townsOf({ townNames, townOffsets, townSizes }: RegionFactsFile, index: number, centre: LngLat, before: number): LargeTown[] {
  return namesIn(townNames[index]!).map((name, nth) => {
    const [lng, lat] = pairAt(townOffsets, before + nth);
    return { name, lngLat: degrees([centre[0] + lng, centre[1] + lat]), population: townSizes[before + nth]! };
  });
}

/** The ids of every region's neighbours, both those that the file gives it and those that have it among theirs. */
function neighboursOf({ ids, neighbours }: RegionFactsFile): string[][] {
  const lists = ids.map((): string[] => []);
  neighbours.forEach((steps, index) => {
    for (const step of steps) {
      lists[index]!.push(ids[index + step]!);
      lists[index + step]!.push(ids[index]!);
    }
  });
  return lists;
}

function pairAt(column: readonly number[], index: number): LngLat {
  return [column[2 * index]!, column[2 * index + 1]!];
}

function degrees([lng, lat]: LngLat): LngLat {
  return [lng / PER_DEGREE, lat / PER_DEGREE];
}
