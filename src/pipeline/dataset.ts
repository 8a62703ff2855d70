/** The whole pipeline but for writing: `data/` → the content of every file of `public/data`, in memory. */
import type { HubsFile, ObservationsFile, RegionsTopology } from '../domain/files';
import { citiesFiles, labelCities } from './cities';
import { hubDetailsFile, hubsFile, manifestOf, type FileContents } from './files';
import { readGazetteer, type Gazetteer } from './gazetteer';
import { readInputs } from './inputs';
import { instrumentsFile } from './instruments';
import type { Issue } from './issue';
import { joinHubs } from './join';
import { regionLocator } from './locate';
import { buildNeighboursTopology } from './neighbours';
import { populationIssues, populationsOf } from './official-population';
import { countObservations, newestObservations } from './observations';
import { regionFactsOf } from './region-facts';
import { regionFactsFile } from './region-facts-file';
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
  const populations = populationsOf(inputs.observations);
  issues.push(...joined.issues, ...populationIssues(regions, populations));
  const report = reportFile(issues, joined.hubs, withoutRegion);
  const overview = buildRegionsTopology(shapes, OVERVIEW);
  const hubs = hubsFile(joined.hubs);

  const contents: Record<string, unknown> = {
    'hubs.geojson': hubs,
    'hub-details.json': hubDetailsFile(joined.hubs),
    ...topologiesOf(shapes, overview),
    'neighbours.topojson': buildNeighboursTopology(inputs.neighbourAreas, locator),
    'observations.json': observations,
    'region-facts.json': regionFactsFile(regionFactsOf({ shapes, towns, overview, populations }), inputs.published),
    ...citiesFiles(cities),
    'instruments.json': instrumentsFile(inputs.instruments, inputs.sources),
    ...townFiles(towns, regions),
    'report.json': report,
  };
  const files = new Map(Object.entries(contents).map(([name, value]) => [name, JSON.stringify(value)]));
  const [observationCount, warnings] = [countObservations(observations), report.warnings.length];
  const counts = { countries: countries.length, regions: shapes.length, observations: observationCount, towns: towns.length, warnings };
  files.set('manifest.json', JSON.stringify(manifestOf(joined.hubs, counts, files, inputs.sources)));
  const names = [...cities.map(({ name }) => name), ...regions.map(({ name }) => name), ...towns.map(mainNameOf)];
  const texts = [files.get('hubs.geojson')!, files.get('hub-details.json')!, ...names];
  return { built: { files, report, shapes, hubs, observations, texts }, issues };
}

function topologiesOf(shapes: readonly RegionShape[], overview: RegionsTopology): Record<string, unknown> {
  return {
    [OVERVIEW.file]: overview,
    [DETAIL.file]: buildRegionsTopology(shapes, DETAIL),
    'countries.topojson': buildCountriesTopology(overview),
  };
}
