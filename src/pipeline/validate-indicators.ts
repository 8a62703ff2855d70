/** Rows of `data/indicators/*.csv` → observations. Source: Eurostat, see `data/sources.json`. */
import { z } from 'zod';
import { PUBLISHED_INDICATORS } from '../domain/indicators';
import { checkRows, type Located } from './check';
import type { Checked, Issue } from './issue';
import { readCsv } from './read';

/** Tables keyed by a NUTS code and a level, and the one keyed by country, in reading order. */
export const INDICATOR_TABLES = [
  { file: 'indicators/connectivity_nuts.csv', codeColumn: 'nuts_code' },
  { file: 'indicators/maturity_nuts.csv', codeColumn: 'nuts_code' },
  { file: 'indicators/context_nuts.csv', codeColumn: 'nuts_code' },
  { file: 'indicators/maturity_country.csv', codeColumn: 'country' },
] as const;

/** Eurostat's observation flags. Source: Eurostat, code list OBS_FLAG. */
const FLAG = /^[bcdefnprsuz]{0,3}$/;
const MISSING = /^(|:|n\/?a|nan|null|-)$/i;
const PERCENT_COLUMN = /_pct$/;

const numberText = z
  .string()
  .refine((value) => !MISSING.test(value.trim()), 'The value is missing')
  .refine((value) => MISSING.test(value.trim()) || Number.isFinite(Number(value)), 'The value is no number')
  .transform(Number);

const observationFields = {
  indicator: z.string().regex(/^[a-z0-9_]+$/, 'Not a column name'),
  year: z
    .string()
    .regex(/^(19|20)\d\d$/, 'Not a year')
    .transform(Number),
  value: numberText,
  unit: z.string().min(1),
  source: z.string().min(1),
  flag: z.string().regex(FLAG, 'Not a Eurostat observation flag').optional(),
};
const code = z.string().regex(/^[A-Z]{2}[0-9A-Z]{0,2}$/, 'Not a NUTS code of level 0 to 2');

/** The value of one indicator for one code in one year. */
export interface ObservationRow {
  /** Eurostat code: `EL`, `UKI`, `AT11`, or the aggregate `EU`. */
  readonly code: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly flag: string | null;
}

interface ObservationFields {
  indicator: string;
  year: number;
  value: number;
  flag?: string | undefined;
}

function toObservation(fields: ObservationFields, observedCode: string): ObservationRow {
  const { indicator, year, value, flag } = fields;
  return { code: observedCode, indicator, year, value, flag: flag === undefined || flag === '' ? null : flag };
}

/** ISO spellings that Eurostat writes otherwise, accepted in the country table. */
const EUROSTAT_OF_ISO: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

const nutsRow = z
  .strictObject({ nuts_code: code, level: z.enum(['0', '1', '2']), ...observationFields })
  .refine((row) => row.nuts_code.length === Number(row.level) + 2, {
    path: ['level'],
    message: 'The level does not fit the length of the code',
  })
  .transform((row) => toObservation(row, row.nuts_code));
const countryRow = z
  .strictObject({ country: code.length(2), ...observationFields })
  .transform((row) => toObservation(row, EUROSTAT_OF_ISO[row.country] ?? row.country));

/** All observations of all tables; the same value in two tables stays twice, different values for one key are an error naming both lines. */
export function readObservations(dataDir: string): Checked<Located<ObservationRow>> {
  const tables = INDICATOR_TABLES.map(({ file, codeColumn }) => {
    const byCountry = codeColumn === 'country';
    const required = [...(byCountry ? ['country'] : ['nuts_code', 'level']), 'indicator', 'year', 'value', 'unit', 'source'];
    const raw = readCsv(dataDir, file, required, ['flag']);
    const checked = checkRows(raw.records, byCountry ? countryRow : nutsRow);
    return { records: checked.records, issues: [...raw.issues, ...checked.issues] };
  });
  const records = tables.flatMap((table) => table.records);
  return {
    records,
    issues: [
      ...tables.flatMap((table) => table.issues),
      ...rangeIssues(records),
      ...conflictIssues(records),
      ...absentIndicatorIssues(records),
    ],
  };
}

function errorAt(located: Located<ObservationRow>, errorCode: string, message: string, remedy: string): Issue {
  const { file, line, record } = located;
  return { severity: 'error', code: errorCode, file, line, field: 'value', value: record.value, message, remedy };
}

/** Shares lie within 0 to 100; every other value is at least 0. */
export function rangeIssues(records: readonly Located<ObservationRow>[]): Issue[] {
  return records
    .filter(({ record: { indicator, value } }) => value < 0 || (PERCENT_COLUMN.test(indicator) && value > 100))
    .map((located) =>
      errorAt(
        located,
        'out-of-range',
        `'${located.record.indicator}' is out of range.`,
        'A share lies within 0 to 100. Correct the cell from its source.',
      ),
    );
}

/** An error for each row that contradicts an earlier one of the same code, indicator and year. */
export function conflictIssues(records: readonly Located<ObservationRow>[]): Issue[] {
  const first = new Map<string, Located<ObservationRow>>();
  const issues: Issue[] = [];
  for (const located of records) {
    const { code: observedCode, indicator, year, value } = located.record;
    const key = `${observedCode} ${indicator} ${year}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, located);
    else if (earlier.record.value !== value) {
      const where = `data/${earlier.file}:${earlier.line} says ${earlier.record.value}`;
      issues.push(
        errorAt(
          located,
          'conflicting-values',
          `Two values for ${key}: ${where}.`,
          'Look the value up in its source and correct one of the two rows.',
        ),
      );
    }
  }
  return issues;
}

/** An error for each published indicator no row speaks of: its layer would be empty. */
function absentIndicatorIssues(records: readonly Located<ObservationRow>[]): Issue[] {
  const present = new Set(records.map(({ record }) => record.indicator));
  return PUBLISHED_INDICATORS.filter(({ column }) => !present.has(column)).map(({ id, column }) => ({
    severity: 'error',
    code: 'absent-indicator',
    file: 'indicators',
    line: null,
    field: 'indicator',
    value: column,
    message: `No row holds an observation of '${id}'.`,
    remedy: 'Add its rows, or take the indicator out of src/domain/indicators.ts.',
  }));
}
