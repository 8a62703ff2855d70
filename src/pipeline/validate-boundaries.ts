/** Tables and geometry of `data/boundaries` → units, region names and land around. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { z } from 'zod';
import { checkRows, duplicateKeyIssues, type Located } from './check';
import type { Checked, Issue } from './issue';
import { readCsv, readText } from './read';

export const UNIT_TABLE = 'boundaries/admin1-nuts.csv';
export const REGION_TABLE = 'boundaries/regions.csv';
export const UNIT_GEOMETRY = 'boundaries/admin1.geojson';
export const NEIGHBOUR_GEOMETRY = 'boundaries/neighbours.geojson';

const nutsCode = z.string().regex(/^[A-Z]{2}[0-9A-Z]{1,2}$/, 'Not a NUTS 1 or NUTS 2 code');
const isoCountry = z.string().regex(/^[A-Z]{2}$/, 'Not an ISO 3166-1 alpha-2 code');

const unitRow = z.strictObject({
  id: z.string().min(1),
  adm0_a3: z.string(),
  country: isoCountry,
  name: z.string(),
  nuts2021: z.string(),
  nuts2024: z.union([z.literal(''), nutsCode]),
  area_share_2021: z.string(),
});
export type UnitRow = z.output<typeof unitRow>;

const regionRow = z.strictObject({
  nuts2024: nutsCode,
  level: z.enum(['1', '2']),
  nuts_country: z.string().regex(/^[A-Z]{2}$/, 'Not a two-letter NUTS prefix'),
  name: z.string().min(1),
  nuts2021: z.string(),
  iou_vs_gisco_20M_2021: z.string(),
});
export type RegionRow = z.output<typeof regionRow>;

export function readUnits(dataDir: string): Checked<Located<UnitRow>> {
  const raw = readCsv(dataDir, UNIT_TABLE, Object.keys(unitRow.shape));
  const { records, issues } = checkRows(raw.records, unitRow);
  return { records, issues: [...raw.issues, ...issues, ...duplicateKeyIssues(records, 'id', (unit) => unit.id)] };
}

export function readRegionNames(dataDir: string): Checked<Located<RegionRow>> {
  const raw = readCsv(dataDir, REGION_TABLE, Object.keys(regionRow.shape));
  const { records, issues } = checkRows(raw.records, regionRow);
  for (const { file, line, record } of records)
    if (record.nuts2024.length !== Number(record.level) + 2 || !record.nuts2024.startsWith(record.nuts_country))
      issues.push({
        severity: 'error',
        code: 'broken-rule',
        file,
        line,
        field: 'nuts2024',
        value: record.nuts2024,
        message: `The code does not fit level ${record.level} and country ${record.nuts_country}.`,
        remedy: 'Correct the code, the level or the country.',
      });
  return { records, issues: [...raw.issues, ...issues, ...duplicateKeyIssues(records, 'nuts2024', (region) => region.nuts2024)] };
}

/** Names of regions and units must cover each other: a region without a unit cannot be drawn, a unit's region needs a name. */
export function crossCheckRegions(units: readonly Located<UnitRow>[], regions: readonly Located<RegionRow>[]): Issue[] {
  const named = new Set(regions.map(({ record }) => record.nuts2024));
  const drawn = new Set(units.map(({ record }) => record.nuts2024));
  const issue = (located: Located<unknown>, value: string, message: string, remedy: string): Issue => {
    return { severity: 'error', code: 'unknown-code', file: located.file, line: located.line, field: 'nuts2024', value, message, remedy };
  };
  return [
    ...units
      .filter(({ record }) => record.nuts2024 !== '' && !named.has(record.nuts2024))
      .map((unit) =>
        issue(
          unit,
          unit.record.nuts2024,
          `Unit '${unit.record.id}' belongs to a region without a name.`,
          `Add the region to data/${REGION_TABLE}.`,
        ),
      ),
    ...regions
      .filter(({ record }) => !drawn.has(record.nuts2024))
      .map((region) =>
        issue(region, region.record.nuts2024, 'No unit belongs to this region.', `Give it a unit in data/${UNIT_TABLE}, or remove it.`),
      ),
  ];
}

export type AreaCollection = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly id?: string; readonly country: string; readonly name: string }
>;

const properties = z.object({ id: z.string().optional(), country: z.string(), name: z.string() });
const ring = z.array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])).min(4);
const areaSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties,
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
        ]),
      }),
    )
    .min(1),
});

/** A GeoJSON file of polygons, WGS 84 degrees; `records` has one collection, none where the file is broken. */
export function readAreas(dataDir: string, file: string): Checked<AreaCollection> {
  const { text, issues } = readText(dataDir, file);
  if (text.trim() === '') return { records: [], issues };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `The file is not valid JSON (${(error as Error).message}).`;
    return {
      records: [],
      issues: [
        ...issues,
        { severity: 'error', code: 'bad-json', file, line: null, field: null, value: undefined, message, remedy: 'Restore the file.' },
      ],
    };
  }
  const checked = checkRows([{ file, line: 1, value }], areaSchema);
  return { records: checked.records.map(({ record }) => record as AreaCollection), issues: [...issues, ...checked.issues] };
}

/** Geometry and table must list the same units. */
export function crossCheckUnits(units: readonly Located<UnitRow>[], areas: AreaCollection): Issue[] {
  const drawn = new Set(areas.features.map((feature) => feature.properties.id));
  const listed = new Set(units.map(({ record }) => record.id));
  const issue = (file: string, line: number | null, value: string | undefined, message: string, remedy: string): Issue => {
    return { severity: 'error', code: 'unknown-code', file, line, field: 'id', value, message, remedy };
  };
  return [
    ...units
      .filter(({ record }) => !drawn.has(record.id))
      .map(({ file, line, record }) =>
        issue(file, line, record.id, 'The unit has no geometry.', `Add it to data/${UNIT_GEOMETRY}, or remove the row.`),
      ),
    ...areas.features
      .filter(({ properties: { id } }) => id === undefined || !listed.has(id))
      .map(({ properties: { id } }) => issue(UNIT_GEOMETRY, null, id, 'The unit is not in the table.', `Add a row to data/${UNIT_TABLE}.`)),
  ];
}
