/** Observation rows → the newest value of each published indicator for each code. */
import { PUBLISHED_INDICATORS } from '../domain/indicators';
import type { ObservationsFile, ObservationTuple } from '../domain/files';
import { SCHEMA_VERSION } from '../domain/files';
import type { Located } from './check';
import type { Issue } from './issue';
import { compareText } from './issue';
import type { ObservationRow } from './validate-indicators';
import { CODE_EXCEPTIONS, type CodeException } from './validate-overrides';

/** By indicator in the order of the registry, codes sorted. A code without an observation is absent, never 0. */
export function newestObservations(rows: readonly ObservationRow[]): ObservationsFile {
  const byColumn = new Map<string, Map<string, ObservationTuple>>();
  for (const { indicator, code, value, year, flag } of rows) {
    const byCode = byColumn.get(indicator) ?? new Map<string, ObservationTuple>();
    byColumn.set(indicator, byCode);
    const held = byCode.get(code);
    if (held === undefined || year > held[1] || (year === held[1] && held[2] === null)) byCode.set(code, [value, year, flag]);
  }
  const indicators = PUBLISHED_INDICATORS.map(({ id, column }) => {
    const codes = [...(byColumn.get(column) ?? [])].sort(([a], [b]) => compareText(a, b));
    return [id, Object.fromEntries(codes)];
  });
  return { schemaVersion: SCHEMA_VERSION, indicators: Object.fromEntries(indicators) as ObservationsFile['indicators'] };
}

export function countObservations({ indicators }: ObservationsFile): number {
  return Object.values(indicators).reduce((sum, byCode) => sum + Object.keys(byCode).length, 0);
}

/** An error for each code that is no region, parent, part or country, nor a listed exception; once a code, at its first row. */
export function unknownObservationCodes(
  rows: readonly Located<ObservationRow>[],
  isRegionCode: (code: string) => boolean,
  exceptions: readonly Located<CodeException>[],
): Issue[] {
  const excepted = new Set(exceptions.map(({ record }) => record.code));
  const seen = new Set<string>();
  return rows.flatMap(({ file, line, record: { code } }): Issue[] => {
    if (seen.has(code) || excepted.has(code) || isRegionCode(code)) return [];
    seen.add(code);
    const remedy = `Convert it to NUTS 2024, or list it with its reason in data/${CODE_EXCEPTIONS}.`;
    return [
      {
        severity: 'error',
        code: 'unknown-code',
        file,
        line,
        field: 'code',
        value: code,
        message: 'No drawn region, parent or country has this code.',
        remedy,
      },
    ];
  });
}
