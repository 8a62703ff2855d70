/** Text of the files under `data/` → rows that know their line. No meaning is attached here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Checked, Issue } from './issue';

/** A row as read, before validation. */
export interface RawRow {
  readonly file: string;
  readonly line: number;
  readonly value: unknown;
}

function fileError(file: string, code: string, message: string, remedy: string, line: number | null = null): Issue {
  return { severity: 'error', code, file, line, field: null, value: undefined, message, remedy };
}

/** The text of a file with `\n` line ends and without a byte order mark. Missing, empty or not UTF-8: an error and `text` ''. */
export function readText(dataDir: string, file: string): { text: string; issues: Issue[] } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dataDir, file));
  } catch {
    return { text: '', issues: [fileError(file, 'missing-file', 'The file cannot be read.', `Put it back under data/${file}.`)] };
  }
  return decodeText(bytes, file);
}

export function decodeText(bytes: Uint8Array, file: string): { text: string; issues: Issue[] } {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      text: '',
      issues: [fileError(file, 'not-utf-8', 'The file is not valid UTF-8.', 'Save it as UTF-8 without byte order mark.')],
    };
  }
  const issues: Issue[] = [];
  const tidy = (code: string, message: string) =>
    issues.push({ ...fileError(file, code, message, 'Save it as UTF-8 without byte order mark, with LF line ends.'), severity: 'warning' });
  if (decoded.startsWith('\uFEFF')) tidy('byte-order-mark', 'The file starts with a byte order mark, which was skipped.');
  if (decoded.includes('\r')) tidy('carriage-returns', 'The file has CRLF line ends, which were read as LF.');
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '')
    issues.push(fileError(file, 'empty-file', 'The file is empty.', 'Restore its content, or remove what refers to it.'));
  return { text, issues };
}

/** One value a line; blank lines are skipped, lines that are no JSON are errors. */
export function readJsonLines(dataDir: string, file: string): Checked<RawRow> {
  const { text, issues } = readText(dataDir, file);
  const records: RawRow[] = [];
  text.split('\n').forEach((content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    try {
      records.push({ file, line, value: JSON.parse(content) as unknown });
    } catch (error) {
      issues.push(
        fileError(
          file,
          'bad-json',
          `The line is not valid JSON (${(error as Error).message}).`,
          'Write one complete JSON object per line.',
          line,
        ),
      );
    }
  });
  return { records, issues };
}

/** The elements of a JSON array, each with the line it starts on where the file has one element a line, else line 1. */
export function readJsonArray(dataDir: string, file: string): Checked<RawRow> {
  const { text, issues } = readText(dataDir, file);
  if (text.trim() === '') return { records: [], issues };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return {
      records: [],
      issues: [...issues, fileError(file, 'bad-json', `The file is not valid JSON (${(error as Error).message}).`, 'Correct the syntax.')],
    };
  }
  if (!Array.isArray(parsed))
    return { records: [], issues: [...issues, fileError(file, 'no-array', 'The file holds no JSON array.', 'Wrap its entries in [ ].')] };
  const starts = text.split('\n').flatMap((content, index) => (/^ {2}\{/.test(content) ? [index + 1] : []));
  const known = starts.length === parsed.length;
  return { records: parsed.map((value: unknown, index) => ({ file, line: known ? (starts[index] ?? 1) : 1, value })), issues };
}

/**
 * The elements of the arrays in a JSON object, by the name of the array, each with the line it starts on where every element has its own, else line 1.
 * Errors: an array missing, one that nobody knows.
 */
export function readJsonTable<Section extends string>(
  dataDir: string,
  file: string,
  sections: readonly Section[],
): { rows: Readonly<Record<Section, RawRow[]>>; issues: Issue[] } {
  const { text, issues } = readText(dataDir, file);
  const content = text.trim() === '' ? {} : parsedObject(file, text, issues);
  const known = (name: string): boolean => (sections as readonly string[]).includes(name);
  if (issues.every(({ severity }) => severity === 'warning'))
    for (const name of new Set([...sections, ...Object.keys(content)]))
      if (!known(name) || !Array.isArray(content[name]))
        issues.push(
          fileError(file, 'no-array', `'${name}' is no list of this table.`, `The table holds the lists ${sections.join(', ')}.`),
        );
  const lists = Object.entries(content).filter((entry): entry is [string, unknown[]] => known(entry[0]) && Array.isArray(entry[1]));
  const starts = text.split('\n').flatMap((line, index) => (/^ {4}\{/.test(line) ? [index + 1] : []));
  const elements = lists.flatMap(([name, list]) => list.map((value) => ({ name, value })));
  const lineOf = (index: number): number => (starts.length === elements.length ? (starts[index] ?? 1) : 1);
  const located = elements.map(({ name, value }, index) => ({ name, row: { file, line: lineOf(index), value } }));
  const rows = sections.map((section) => [section, located.filter(({ name }) => name === section).map(({ row }) => row)]);
  return { rows: Object.fromEntries(rows) as Record<Section, RawRow[]>, issues };
}

/** The object in the text; where there is none, an empty one, and an error among the issues. */
function parsedObject(file: string, text: string, issues: Issue[]): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Record<string, unknown>;
    issues.push(fileError(file, 'no-object', 'The file holds no JSON object.', 'Wrap its lists in { }.'));
  } catch (error) {
    issues.push(fileError(file, 'bad-json', `The file is not valid JSON (${(error as Error).message}).`, 'Correct the syntax.'));
  }
  return {};
}

/**
 * The rows of a CSV file as objects of strings, keyed by the header. Columns may stand in any order. Errors: a required column missing,
 * a column nobody knows, a row with too few or too many cells, no row at all.
 */
export function readCsv(dataDir: string, file: string, required: readonly string[], optional: readonly string[] = []): Checked<RawRow> {
  const { text, issues } = readText(dataDir, file);
  if (text.trim() === '') return { records: [], issues };
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as typeof rows;
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number };
    return {
      records: [],
      issues: [...issues, fileError(file, 'bad-csv', `The file is not valid CSV (${message}).`, 'Correct the quotes.', lines ?? null)],
    };
  }
  const header = rows[0]?.record ?? [];
  issues.push(...headerIssues(file, header, required, optional));
  if (rows.length < 2) issues.push(fileError(file, 'empty-file', 'The file has a header and no row.', 'Restore its rows.'));
  if (issues.some((issue) => issue.severity === 'error')) return { records: [], issues };
  const records: RawRow[] = [];
  for (const { record, info } of rows.slice(1)) {
    if (record.length === header.length)
      records.push({ file, line: info.lines, value: Object.fromEntries(header.map((name, index) => [name, record[index]])) });
    else
      issues.push(
        fileError(
          file,
          'cell-count',
          `The row has ${record.length} cells, the header ${header.length}.`,
          'Quote cells that contain a comma.',
          info.lines,
        ),
      );
  }
  return { records, issues };
}

function headerIssues(file: string, header: readonly string[], required: readonly string[], optional: readonly string[]): Issue[] {
  const missing = required.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !required.includes(name) && !optional.includes(name));
  return [
    ...missing.map((name) =>
      fileError(file, 'missing-column', `Column '${name}' is missing.`, `Add it; the header must have ${required.join(', ')}.`, 1),
    ),
    ...unknown.map((name) =>
      fileError(
        file,
        'unknown-column',
        `Column '${name}' is not in the data dictionary.`,
        'Remove it, or describe it in data/README.md and in src/pipeline.',
        1,
      ),
    ),
  ];
}
