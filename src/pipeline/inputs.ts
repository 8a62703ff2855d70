/** Everything under `data/`, read and checked: all issues of all files together. */
import type { DataSource } from '../domain/files';
import type { PublishedCoverage } from '../domain/region-facts';
import { nutsPrefixOf } from '../domain/region';
import type { Located } from './check';
import { likelyDuplicates, listedDuplicates } from './duplicates';
import { isError, type Issue } from './issue';
import { applyHubOverrides } from './join';
import { unknownObservationCodes } from './observations';
import { readJsonLines } from './read';
import { regionCodeTest, regionIdOf } from './regions';
import * as boundaries from './validate-boundaries';
import { validateHubs, type HubRow, type KnownCodes } from './validate-hubs';
import { readObservations, type ObservationRow } from './validate-indicators';
import { readInstruments, type InstrumentTables } from './validate-instruments';
import { readPublishedCoverage } from './validate-published-coverage';
import { readLists, UNIT_OVERRIDES, type PlaceOverride } from './validate-overrides';

export const HUBS = 'hubs/hubs.jsonl';

export interface Inputs {
  readonly hubs: readonly Located<HubRow>[];
  readonly observations: readonly ObservationRow[];
  readonly units: readonly boundaries.UnitRow[];
  readonly regionRows: readonly boundaries.RegionRow[];
  readonly unitAreas: boundaries.AreaCollection;
  readonly neighbourAreas: boundaries.AreaCollection;
  /** Region by unit id. */
  readonly unitOverrides: ReadonlyMap<string, string>;
  /** By `country city`. */
  readonly placeOverrides: ReadonlyMap<string, PlaceOverride>;
  readonly instruments: InstrumentTables;
  readonly published: readonly PublishedCoverage[];
  readonly sources: readonly DataSource[];
}

type Lists = ReturnType<typeof readLists>;

/** `inputs` is `null` if any issue is an error. */
export function readInputs(dataDir: string): { inputs: Inputs | null; issues: Issue[] } {
  const lists = readLists(dataDir);
  const land = readBoundaries(dataDir, lists);
  const observations = readObservations(dataDir);
  const { hubs, issues: hubIssues } = readHubs(dataDir, lists, land);
  const codeIssues = unknownObservationCodes(observations.records, land.isRegionCode, lists.codeExceptions);
  const instruments = readInstruments(dataDir, lists.sources);
  const { published, issues: publishedIssues } = readPublishedCoverage(dataDir, lists.sources);
  const issues = [lists, land, observations, instruments].flatMap((part) => part.issues);
  issues.push(...codeIssues, ...hubIssues, ...publishedIssues);
  const { unitAreas, neighbourAreas, ...tables } = land;
  if (issues.some(isError) || unitAreas === undefined || neighbourAreas === undefined) return { inputs: null, issues };
  const inputs: Inputs = {
    ...tables,
    unitAreas,
    neighbourAreas,
    hubs,
    observations: observations.records.map(({ record }) => record),
    placeOverrides: new Map(lists.placeOverrides.map(({ record }) => [`${record.country} ${record.city}`, record])),
    instruments: instruments.tables,
    published,
    sources: lists.sources,
  };
  return { inputs, issues };
}

/** Where a table of units is broken, every code counts as known: its own errors come first, not one for every hub. */
function readBoundaries(dataDir: string, lists: Lists) {
  const units = boundaries.readUnits(dataDir);
  const regionNames = boundaries.readRegionNames(dataDir);
  const unitAreas = boundaries.readAreas(dataDir, boundaries.UNIT_GEOMETRY);
  const neighbourAreas = boundaries.readAreas(dataDir, boundaries.NEIGHBOUR_GEOMETRY);
  const unitOverrides = new Map(lists.unitOverrides.map(({ record }) => [record.unit, record.region]));
  const unitRows = units.records.map(({ record }) => record);
  const isKnown = regionCodeTest(unitRows.map((unit) => ({ id: regionIdOf(unit, unitOverrides), country: unit.country })));
  const isBroken = units.issues.some(isError);
  const countries = new Set(unitRows.map(({ country }) => country));
  return {
    units: unitRows,
    regionRows: regionNames.records.map(({ record }) => record),
    unitAreas: unitAreas.records[0],
    neighbourAreas: neighbourAreas.records[0],
    unitOverrides,
    isRegionCode: (code: string) => isBroken || isKnown(code),
    isCountry: (code: string) => isBroken || countries.has(code),
    issues: [
      ...[units, regionNames, unitAreas, neighbourAreas].flatMap((part) => part.issues),
      ...boundaries.crossCheckRegions(units.records, regionNames.records),
      ...uncodedUnits(units.records, unitOverrides),
      ...unitAreas.records.flatMap((areas) => boundaries.crossCheckUnits(units.records, areas)),
    ],
  };
}

function readHubs(dataDir: string, lists: Lists, land: Pick<KnownCodes, 'isRegionCode' | 'isCountry'>) {
  const raw = readJsonLines(dataDir, HUBS);
  const overridden = applyHubOverrides(raw.records, lists.hubOverrides);
  const networks = new Set(lists.networks.map(({ record }) => record.id));
  const { isRegionCode, isCountry } = land;
  const hubs = validateHubs(overridden.records, { isRegionCode, isCountry, isNetwork: (id) => networks.has(id) });
  const ids = new Set(hubs.records.map(({ record }) => record.id));
  const issues = [
    ...[raw, overridden, hubs].flatMap((part) => part.issues),
    ...likelyDuplicates(hubs.records),
    ...(hubs.issues.some(isError) ? [] : listedDuplicates(lists.suspectedDuplicates, ids)),
  ];
  return { hubs: hubs.records, issues };
}

/** A unit without a region in a country that has regions would become a region of the whole country: it needs a decision by hand. */
function uncodedUnits(units: readonly Located<boundaries.UnitRow>[], overrides: ReadonlyMap<string, string>): Issue[] {
  const coded = new Set(units.filter(({ record }) => record.nuts2024 !== '').map(({ record }) => nutsPrefixOf(record.country)));
  return units
    .filter(({ record }) => record.nuts2024 === '' && coded.has(nutsPrefixOf(record.country)) && !overrides.has(record.id))
    .map(({ file, line, record }) => ({
      severity: 'error',
      code: 'unit-without-region',
      file,
      line,
      field: 'nuts2024',
      value: '',
      message: `Unit '${record.id}' (${record.name}, ${record.country}) has no region, but its country has regions.`,
      remedy: `Give its code, or decide in data/${UNIT_OVERRIDES}.`,
    }));
}
