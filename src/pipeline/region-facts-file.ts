/** The facts of regions → the columns of `region-facts.json`, which are a third smaller than a list of them. */
import { SCHEMA_VERSION, type RegionFactsFile } from '../domain/files';
import type { PublishedCoverage, RegionFacts } from '../domain/region-facts';
import { NAME_SEPARATOR } from '../domain/town-key';
import { thousandths } from './degrees';

/** `regions` sorted by id. Every neighbour is among them, and has the region among its own. */
export function regionFactsFile(regions: readonly RegionFacts[], published: readonly PublishedCoverage[]): RegionFactsFile {
  const indexOf = new Map(regions.map(({ id }, index) => [id, index]));
  const stepsFrom = ({ neighbours }: RegionFacts, index: number): number[] =>
    neighbours.map((id) => indexOf.get(id)! - index).filter((step) => step > 0).sort((a, b) => a - b); // prettier-ignore
  return {
    schemaVersion: SCHEMA_VERSION,
    ids: regions.map(({ id }) => id),
    areasKm2: regions.map(({ areaKm2 }) => areaKm2),
    centres: regions.flatMap(({ centre }) => centre.map(thousandths)),
    townCounts: regions.map(({ townCount }) => townCount),
    townPopulations: regions.map(({ townPopulation }) => townPopulation),
    townNames: regions.map(({ towns }) => towns.map(({ name }) => name).join(NAME_SEPARATOR)),
    townOffsets: regions.flatMap(({ centre, towns }) =>
      towns.flatMap(({ lngLat }) => lngLat.map((degrees, axis) => thousandths(degrees) - thousandths(centre[axis]!))),
    ),
    townSizes: regions.flatMap(({ towns }) => towns.map(({ population }) => population)),
    populations: regions.map(({ population }) => population?.value ?? null),
    populationYears: regions.map(({ population }) => population?.year ?? null),
    neighbours: regions.map(stepsFrom),
    published,
  };
}
