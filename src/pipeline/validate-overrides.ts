/** Decisions made by hand under `data/overrides`, and the lists beside the hubs (`networks.json`, `sources.json`). Every override has its reason. */
import { z } from 'zod';
import type { DataSource } from '../domain/files';
import { checkRows, duplicateKeyIssues, type Located } from './check';
import type { Checked, Issue } from './issue';
import { readJsonArray } from './read';
import { isoDate } from './validate-hubs';

const reason = z.string().min(10);
const isoCountry = z.string().regex(/^[A-Z]{2}$/, 'Not an ISO 3166-1 alpha-2 code');

const hubOverride = z.strictObject({
  id: z.string().min(1),
  set: z.record(z.string(), z.unknown()),
  reason,
  source: z.string().min(1),
  date: isoDate,
});
/** Fields of one hub row that replace those of `hubs.jsonl`; `null` removes a field. */
export type HubOverride = z.output<typeof hubOverride>;

const placeOverride = z
  .strictObject({
    country: isoCountry,
    city: z.string().min(1),
    geonameId: z.string().regex(/^\d+$/, 'Not a GeoNames id').optional(),
    lngLat: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
    reason,
    source: z.string().min(1),
  })
  .refine((place) => (place.geonameId === undefined) !== (place.lngLat === undefined), 'A place needs either geonameId or lngLat');
/** Where a city lies that the gazetteer does not know, or knows under another name. */
export type PlaceOverride = z.output<typeof placeOverride>;

const unitOverride = z.strictObject({
  unit: z.string().min(1),
  region: z.string().regex(/^[A-Z]{2}[0-9A-Z]{1,2}$/, 'Not a NUTS code'),
  reason,
});
/** Region of an administrative unit that the table leaves without one, in a country that has regions. */
export type UnitOverride = z.output<typeof unitOverride>;

const codeException = z.strictObject({ code: z.string().regex(/^[A-Z]{2}[0-9A-Z]{0,2}$/, 'Not a NUTS code'), reason });
/** A code of the indicator tables that no drawn region, parent or country has. */
export type CodeException = z.output<typeof codeException>;

const suspectedDuplicate = z.strictObject({ hubs: z.array(z.string()).min(1), maybe: z.array(z.string()).min(1), reason });
/** Hubs of `hubs` that may be the same as hubs of `maybe`, undecided: nothing is merged. */
export type SuspectedDuplicate = z.output<typeof suspectedDuplicate>;

const network = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  grant: z.string().optional(),
  since: z.number().int().optional(),
  facts: z.array(z.string()),
  sources: z.array(z.string()).min(1),
});

const dataSource: z.ZodType<DataSource> = z.strictObject({
  id: z.string().regex(/^[a-z0-9_-]+$/, 'Not an id'),
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  licenceUrl: z.url().nullable(),
  url: z.url().nullable(),
  date: isoDate,
  usedFor: z.string().min(1),
});

export const NETWORKS = 'networks.json';
export const SOURCES = 'sources.json';
export const HUB_OVERRIDES = 'overrides/hubs.json';
export const PLACE_OVERRIDES = 'overrides/places.json';
export const UNIT_OVERRIDES = 'overrides/units.json';
export const CODE_EXCEPTIONS = 'overrides/observation-codes.json';
export const SUSPECTED_DUPLICATES = 'overrides/suspected-duplicates.json';

function readList<S extends z.ZodType>(
  dataDir: string,
  file: string,
  schema: S,
  keyOf: ((record: z.output<S>) => string) | null,
): Checked<Located<z.output<S>>> {
  const raw = readJsonArray(dataDir, file);
  const { records, issues } = checkRows(raw.records, schema);
  return { records, issues: [...raw.issues, ...issues, ...(keyOf === null ? [] : duplicateKeyIssues(records, 'key', keyOf))] };
}

/** Every list under `data/overrides`, with `networks.json` and `sources.json`; all issues of all of them together. */
export function readLists(dataDir: string) {
  const hubs = readList(dataDir, HUB_OVERRIDES, hubOverride, (entry) => entry.id);
  const places = readList(dataDir, PLACE_OVERRIDES, placeOverride, (entry) => `${entry.country} ${entry.city}`);
  const units = readList(dataDir, UNIT_OVERRIDES, unitOverride, (entry) => entry.unit);
  const codes = readList(dataDir, CODE_EXCEPTIONS, codeException, (entry) => entry.code);
  const duplicates = readList(dataDir, SUSPECTED_DUPLICATES, suspectedDuplicate, null);
  const networks = readList(dataDir, NETWORKS, network, (entry) => entry.id);
  const sources = readList(dataDir, SOURCES, dataSource, (entry) => entry.id);
  const issues: Issue[] = [hubs, places, units, codes, duplicates, networks, sources].flatMap((list) => list.issues);
  return {
    hubOverrides: hubs.records,
    placeOverrides: places.records,
    unitOverrides: units.records,
    codeExceptions: codes.records,
    suspectedDuplicates: duplicates.records,
    networks: networks.records,
    sources: sources.records.map(({ record }) => record),
    issues,
  };
}
