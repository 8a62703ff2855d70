/** What the pipeline finds wrong with its input. An error stops the build; a warning is listed in the report and drops nothing. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  /** Stable kebab-case kind, for tests and for counting. */
  readonly code: string;
  /** Path below `data/`. */
  readonly file: string;
  /** 1-based line in the file; `null` where the whole file is meant. */
  readonly line: number | null;
  readonly field: string | null;
  /** The offending value as read; `undefined` where it is absent. */
  readonly value: unknown;
  readonly message: string;
  /** What a person has to do about it. */
  readonly remedy: string;
}

/** Records that passed and what was found on the way. A record with an error is not among `records`. */
export interface Checked<T> {
  readonly records: T[];
  readonly issues: Issue[];
}

export function isError(issue: Issue): boolean {
  return issue.severity === 'error';
}

const LONGEST_VALUE_SHOWN = 80;

function shownValue(value: unknown): string {
  const text = value === undefined ? 'absent' : JSON.stringify(value);
  return text.length > LONGEST_VALUE_SHOWN ? `${text.slice(0, LONGEST_VALUE_SHOWN)}…` : text;
}

/** One line for a terminal: `error data/hubs/hubs.jsonl:12 kind = "edhi": … Remedy: …`. */
export function formatIssue(issue: Issue): string {
  const place = issue.line === null ? `data/${issue.file}` : `data/${issue.file}:${issue.line}`;
  const field = issue.field === null ? '' : ` ${issue.field} = ${shownValue(issue.value)}`;
  return `${issue.severity} ${place}${field}: ${issue.message} Remedy: ${issue.remedy}`;
}

/** Order of report: errors before warnings, then by file, line, field and code. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.severity, b.severity) ||
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.field ?? '', b.field ?? '') ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
