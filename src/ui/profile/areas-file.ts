import { covered } from '../../domain/gaps';
import { tableCsv, type Cell, type ExportedTable } from '../../domain/export/table-csv';
import { PUBLISHED_INDICATORS } from '../../domain/indicators';
import type { Explorer } from '../../explorer/explorer.svelte';
import { decimalMark, saveFile } from '../shortlist/export-file';
import type { AreaFacts } from './area-facts';
import { areaSources } from './area-sources';

/** One row for each area, raw values under stable English names; of each indicator the value, its year, its flag and the code it is published for. */
export function areasTable(areas: readonly AreaFacts[], reachKm: number): ExportedTable {
  const columns: readonly (readonly [name: string, of: (facts: AreaFacts) => Cell])[] = [
    ['id', ({ area }) => area.id],
    ['name', ({ name }) => name],
    ['country', ({ area }) => area.country],
    ['level', ({ area }) => (area.region === null ? 0 : area.region.level)],
    ['areaKm2', ({ size }) => size.areaKm2],
    ['townPopulation', ({ size }) => size.townPopulation || null],
    ['population', ({ size }) => size.population?.value ?? null],
    ['populationYear', ({ size }) => (size.population === null ? null : [...new Set(size.population.years)].join('-'))],
    ['reachKm', () => reachKm],
    ['coverage', ({ coverage }) => coverage?.class ?? null],
    ['regionsWithHubAtHand', ({ shares }) => (shares === null ? null : covered(shares.regions))],
    ['regions', ({ area }) => area.regions.length],
    ['hubsInside', ({ hubs }) => hubs.inside.length],
    ['hubsAtHand', ({ hubs }) => hubs.atHand.length],
    ...PUBLISHED_INDICATORS.flatMap(({ id }) => {
      const observed = ({ indicators }: AreaFacts) => indicators.find(({ indicator }) => indicator.id === id)?.ranked?.observation ?? null;
      return [
        [id, (facts: AreaFacts) => observed(facts)?.value ?? null],
        [`${id}-year`, (facts: AreaFacts) => observed(facts)?.year ?? null],
        [`${id}-flag`, (facts: AreaFacts) => observed(facts)?.flag ?? null],
        [`${id}-code`, (facts: AreaFacts) => observed(facts)?.code ?? null],
      ] as const;
    }),
  ];
  return { header: columns.map(([name]) => name), rows: areas.map((facts) => columns.map(([, of]) => of(facts))) };
}

/** Has the browser save the comparison as CSV; what is told then. @throws when its sources cannot be fetched */
export async function saveAreas(explorer: Explorer, areas: readonly AreaFacts[]): Promise<string> {
  const { manifest } = explorer.resources;
  manifest.retry();
  const arrived = await manifest.arrival();
  const table = areasTable(areas, explorer.state.reachKm);
  const file = new File([tableCsv(table, { sources: areaSources(arrived) }, decimalMark())], `dih-areas-${arrived.date}.csv`, {
    type: 'text/csv;charset=utf-8',
  });
  saveFile(file);
  return explorer.translator.words('profile').areas.saved(file.name);
}
