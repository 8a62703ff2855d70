/** What the build has to say: `public/data/report.json` and a summary for the terminal. */
import { SCHEMA_VERSION } from '../domain/files';
import { compareIssues, formatIssue, isError, type Issue } from './issue';
import type { JoinedHub } from './join';

/** `report.json`: every warning of the build, for the maintainers. The site does not read it. */
export interface ReportFile {
  readonly schemaVersion: number;
  readonly warningsByCode: Readonly<Record<string, number>>;
  readonly warnings: readonly Issue[];
  /** Ids of the hubs that are in no drawn region: only the country, or only a larger region, is known. */
  readonly hubsWithoutRegion: readonly string[];
  /** Number of towns that were left out because they lie in no drawn region of their country. */
  readonly townsWithoutRegion: number;
}

export function reportFile(issues: readonly Issue[], hubs: readonly JoinedHub[], townsWithoutRegion: number): ReportFile {
  const warnings = issues.filter((issue) => !isError(issue)).sort(compareIssues);
  return {
    schemaVersion: SCHEMA_VERSION,
    warningsByCode: countByCode(warnings),
    warnings,
    hubsWithoutRegion: hubs.filter(({ hub }) => hub.regionId === null).map(({ hub }) => hub.id),
    townsWithoutRegion,
  };
}

function countByCode(issues: readonly Issue[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** All errors, one a line, with a last line that counts them. */
export function formatErrors(issues: readonly Issue[]): string {
  const errors = issues.filter(isError).sort(compareIssues);
  const noun = errors.length === 1 ? 'error' : 'errors';
  return [...errors.map(formatIssue), `${errors.length} ${noun}: nothing was written.`].join('\n');
}

/** `17 warnings (suspected-duplicate 10 …), listed in report.json`. */
export function formatWarnings(report: ReportFile): string {
  const kinds = Object.entries(report.warningsByCode).map(([code, count]) => `${code} ${count}`);
  return `${report.warnings.length} warnings${kinds.length === 0 ? '' : ` (${kinds.join(', ')})`}, listed in report.json`;
}
