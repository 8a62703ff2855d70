/** One zod schema against many raw rows: every violation becomes an issue with file, line, field, value and remedy. */
import type { z } from 'zod';
import type { DataSource } from '../domain/files';
import type { Checked, Issue } from './issue';
import type { RawRow } from './read';

/** A valid record and where it stands. */
export interface Located<T> {
  readonly file: string;
  readonly line: number;
  readonly record: T;
}

type ZodIssue = z.core.$ZodIssue;

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], root);
}

function remedyOf(issue: ZodIssue): string {
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `Give a value of type ${issue.expected}; leave the field out where nothing is known.`;
  if (issue.code === 'too_small') return `Give at least ${String(issue.minimum)}.`;
  if (issue.code === 'too_big') return `Give at most ${String(issue.maximum)}.`;
  if (issue.code === 'custom' && typeof issue.params?.['remedy'] === 'string') return issue.params['remedy'];
  return 'See data/README.md for what the field may hold.';
}

function issuesOf(row: RawRow, issue: ZodIssue): Issue[] {
  const base = { severity: 'error', file: row.file, line: row.line } as const;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...base,
      code: 'unknown-field',
      field: [...issue.path, key].join('.'),
      value: valueAt(row.value, [...issue.path, key]),
      message: 'The data dictionary has no such field.',
      remedy: 'Remove it, or describe it in data/README.md and in src/pipeline.',
    }));
  return [
    {
      ...base,
      code: issue.code === 'custom' ? 'broken-rule' : 'invalid-value',
      field: issue.path.join('.') || null,
      value: valueAt(row.value, issue.path),
      message: `${issue.message.replace(/\.$/, '')}.`,
      remedy: remedyOf(issue),
    },
  ];
}

/** The rows that fit the schema, and an error for every violation of the others. */
export function checkRows<S extends z.ZodType>(rows: readonly RawRow[], schema: S): Checked<Located<z.output<S>>> {
  const records: Located<z.output<S>>[] = [];
  const issues: Issue[] = [];
  for (const row of rows) {
    const result = schema.safeParse(row.value);
    if (result.success) records.push({ file: row.file, line: row.line, record: result.data });
    else issues.push(...result.error.issues.flatMap((issue) => issuesOf(row, issue)));
  }
  return { records, issues };
}

/** An error for every record whose key another record had before; both lines are named. */
export function duplicateKeyIssues<T>(located: readonly Located<T>[], field: string, keyOf: (record: T) => string): Issue[] {
  const firstLine = new Map<string, number>();
  const issues: Issue[] = [];
  for (const { file, line, record } of located) {
    const key = keyOf(record);
    const first = firstLine.get(key);
    if (first === undefined) firstLine.set(key, line);
    else
      issues.push({
        severity: 'error',
        code: 'duplicate-key',
        file,
        line,
        field,
        value: key,
        message: `The key stands on line ${first} already.`,
        remedy: 'Merge the two rows, or give one of them another key.',
      });
  }
  return issues;
}

/** An error for every row whose key another row had before, and for every wanted key that no row has. */
export function eachOnce<T>(
  file: string,
  rows: readonly Located<T>[],
  field: string,
  wanted: readonly string[],
  keyOf: (row: T) => string,
): Issue[] {
  const absent = wanted.filter((key) => !rows.some(({ record }) => keyOf(record) === key));
  const absentIssues = absent.map((key): Issue => {
    const message = `No row has the ${field} '${key}'.`;
    return { severity: 'error', code: 'missing-row', file, line: null, field, value: key, message, remedy: 'Add the row.' };
  });
  return [...duplicateKeyIssues(rows, field, keyOf), ...absentIssues];
}

/** An error for every id of a source that `sources.json` does not list. */
export function unknownSources<T>(
  rows: readonly Located<T>[],
  field: string,
  sourcesOf: (row: T) => readonly string[],
  known: readonly DataSource[],
): Issue[] {
  const isKnown = (id: string): boolean => known.some((source) => source.id === id);
  return rows.flatMap(({ file, line, record }) =>
    sourcesOf(record)
      .filter((id) => !isKnown(id))
      .map((value): Issue => {
        const remedy = 'Add the source to data/sources.json, or correct its id.';
        return { severity: 'error', code: 'unknown-code', file, line, field, value, message: 'The source is not listed.', remedy };
      }),
  );
}
