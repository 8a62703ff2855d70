/** The whole pipeline but for writing: `data/` → the content of every file of `public/data`, in memory. */
import type { HubsFile, ObservationsFile } from '../domain/files';
import { citiesFiles, labelCities } from './cities';
import { hubDetailsFile, hubsFile, manifestOf, type FileContents } from './files';
import { readGazetteer, type Gazetteer } from './gazetteer';
import { readInputs } from './inputs';
import { instrumentsFile } from './instruments';
import type { Issue } from './issue';
import { joinHubs } from './join';
import { regionLocator } from './locate';
import { buildNeighboursTopology } from './neighbours';
import { countObservations, newestObservations } from './observations';
import { countriesOf, dissolveRegions, type RegionShape } from './regions';
import { reportFile, type ReportFile } from './report';
import { mainNameOf, townFiles, townsOf } from './towns';
import { buildCountriesTopology, buildRegionsTopology, DETAIL, OVERVIEW } from './topology';

export interface BuiltDataset {
  readonly files: FileContents;
  readonly report: ReportFile;
  readonly shapes: readonly RegionShape[];
  readonly hubs: HubsFile;
  readonly observations: ObservationsFile;
  /** All texts that the page may show, for the choice of the font's characters. */
  readonly texts: readonly string[];
}

/** `built` is `null` if the input has an error; then `issues` holds every one of them. `gazetteer` is read from its package unless given. */
export function buildDataset(dataDir: string, gazetteer?: Gazetteer): { built: BuiltDataset | null; issues: Issue[] } {
  const { inputs, issues } = readInputs(dataDir);
  if (inputs === null) return { built: null, issues };
  const shapes = dissolveRegions(inputs.unitAreas, inputs.units, inputs.regionRows, inputs.unitOverrides);
  const countries = countriesOf(shapes);
  const places = gazetteer ?? readGazetteer(new Set(countries.map(({ id }) => id)));
  const locator = regionLocator(shapes);
  const joined = joinHubs(inputs.hubs, { gazetteer: places, locator, shapes, placeOverrides: inputs.placeOverrides });
  const observations = newestObservations(inputs.observations);
  const regions = shapes.map(({ region }) => region);
  const cities = labelCities(places, regions, locator);
  const { towns, withoutRegion } = townsOf(places, locator);
  const report = reportFile([...issues, ...joined.issues], joined.hubs, withoutRegion);
  const hubs = hubsFile(joined.hubs);

  const contents: Record<string, unknown> = {
    'hubs.geojson': hubs,
    'hub-details.json': hubDetailsFile(joined.hubs),
    ...topologiesOf(shapes),
    'neighbours.topojson': buildNeighboursTopology(inputs.neighbourAreas, locator),
    'observations.json': observations,
    ...citiesFiles(cities),
    'instruments.json': instrumentsFile(inputs.instruments, inputs.sources),
    ...townFiles(towns, regions),
    'report.json': report,
  };
  const files = new Map(Object.entries(contents).map(([name, value]) => [name, JSON.stringify(value)]));
  const counts = {
    countries: countries.length,
    regions: shapes.length,
    observations: countObservations(observations),
    towns: towns.length,
    warnings: report.warnings.length,
  };
  files.set('manifest.json', JSON.stringify(manifestOf(joined.hubs, counts, files, inputs.sources)));
  const names = [...cities.map(({ name }) => name), ...regions.map(({ name }) => name), ...towns.map(mainNameOf)];
  const texts = [...['hubs.geojson', 'hub-details.json'].map((name) => files.get(name) ?? ''), ...names];
  return { built: { files, report, shapes, hubs, observations, texts }, issues: [...issues, ...joined.issues] };
}

function topologiesOf(shapes: readonly RegionShape[]): Record<string, unknown> {
  const overview = buildRegionsTopology(shapes, OVERVIEW);
  return {
    [OVERVIEW.file]: overview,
    [DETAIL.file]: buildRegionsTopology(shapes, DETAIL),
    'countries.topojson': buildCountriesTopology(overview),
  };
}
