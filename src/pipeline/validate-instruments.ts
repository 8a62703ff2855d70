/** `data/instruments.json`, what the instruments of support are, and `data/instrument-rules.json`, the table by which they are suggested. */
import { z } from 'zod';
import type { DataSource } from '../domain/files';
import { BANDS, DIMENSIONS, INSTRUMENTS, QUESTION_ANSWERS, type QuestionId } from '../domain/instruments';
import { SERVICES } from '../domain/vocabularies';
import { checkRows, eachOnce, unknownSources, type Located } from './check';
import type { Issue } from './issue';
import { readJsonArray, readJsonTable } from './read';

export const INSTRUMENT_FACTS = 'instruments.json';
export const INSTRUMENT_RULES = 'instrument-rules.json';

const QUESTIONS = Object.keys(QUESTION_ANSWERS) as QuestionId[];
const text = z.string().min(1);
const reason = z.string().min(10);
const sources = z.array(text).min(1);
const httpUrl = z.url({ protocol: /^https?$/ });
const bands = z.array(z.enum(BANDS)).min(1);

const factsRow = z.strictObject({
  id: z.enum(INSTRUMENTS),
  name: text,
  who: text,
  aim: text,
  maturity: bands,
  support: z.array(text),
  facts: z.array(text),
  offered: z.strictObject({
    by: text,
    call: z.int().min(1).optional(),
    year: z.int().min(2015).max(2035).optional(),
    grants: z.array(z.strictObject({ firms: z.int().min(1), mostEuroEach: z.int().min(1) })).min(1).optional(), // prettier-ignore
  }),
  sources: z.array(httpUrl).min(1),
});
/** What an instrument is, and what was offered. Absent fields are unknown. */
export type InstrumentFacts = z.output<typeof factsRow>;

const questionRow = z
  .strictObject({
    id: z.enum(QUESTIONS),
    dimension: z.enum(DIMENSIONS),
    sources,
    answers: z.array(z.strictObject({ id: text, points: z.int().min(0) })),
    reason,
  })
  .superRefine(({ id, answers }, context) => {
    const broken = (message: string, remedy: string) => {
      context.addIssue({ code: 'custom', path: ['answers'], message, params: { remedy } });
    };
    const expected = QUESTION_ANSWERS[id];
    if (answers.map((answer) => answer.id).join() !== expected.join())
      broken('The answers are not those that the dictionaries word', `Give ${expected.join(', ')}, in this order.`);
    if (answers[0]?.points !== 0 || answers.some(({ points }, index) => points < (answers[index - 1]?.points ?? 0)))
      broken('The points do not rise from 0', 'Give the first answer 0 points and no later one fewer than the one before.');
  });
export type QuestionRow = z.output<typeof questionRow>;

const bandRow = z.strictObject({ id: z.enum(BANDS), from: z.int().min(0), reason });
export type BandRow = z.output<typeof bandRow>;

const ruleRow = z.strictObject({
  id: z.enum(INSTRUMENTS),
  bands,
  wishes: z.array(z.enum(QUESTION_ANSWERS.strategy)).min(1),
  service: z.enum(SERVICES),
  furtherServices: z.array(z.enum(SERVICES)),
  sources,
  reason,
});
export type RuleRow = z.output<typeof ruleRow>;

/** The facts and the rules, each instrument and each question once; the rows as in the files. */
export interface InstrumentTables {
  readonly facts: readonly InstrumentFacts[];
  readonly questions: readonly QuestionRow[];
  readonly bands: readonly BandRow[];
  readonly rules: readonly RuleRow[];
}

/** Both files; where a row is broken the tables lack it, and what holds between rows is not checked. */
export function readInstruments(dataDir: string, knownSources: readonly DataSource[]): { tables: InstrumentTables; issues: Issue[] } {
  const rawFacts = readJsonArray(dataDir, INSTRUMENT_FACTS);
  const raw = readJsonTable(dataDir, INSTRUMENT_RULES, ['questions', 'bands', 'instruments']);
  const facts = checkRows(rawFacts.records, factsRow);
  const questions = checkRows(raw.rows.questions, questionRow);
  const bandRows = checkRows(raw.rows.bands, bandRow);
  const rules = checkRows(raw.rows.instruments, ruleRow);
  const issues = [rawFacts, raw, facts, questions, bandRows, rules].flatMap((part) => part.issues);
  if (issues.length === 0)
    issues.push(
      ...eachOnce(INSTRUMENT_FACTS, facts.records, 'id', INSTRUMENTS, ({ id }) => id),
      ...eachOnce(INSTRUMENT_RULES, questions.records, 'id', QUESTIONS, ({ id }) => id),
      ...eachOnce(INSTRUMENT_RULES, questions.records, 'dimension', DIMENSIONS, ({ dimension }) => dimension),
      ...eachOnce(INSTRUMENT_RULES, bandRows.records, 'id', BANDS, ({ id }) => id),
      ...eachOnce(INSTRUMENT_RULES, rules.records, 'id', INSTRUMENTS, ({ id }) => id),
      ...thresholdIssues(bandRows.records, questions.records),
      ...bandIssues(rules.records, facts.records),
      ...unknownSources(questions.records, 'sources', (row) => row.sources, knownSources),
      ...unknownSources(rules.records, 'sources', (row) => row.sources, knownSources),
      ...unknownSources(facts.records, 'offered.by', ({ offered }) => [offered.by], knownSources),
    );
  const recordsOf = <T>(rows: readonly Located<T>[]): T[] => rows.map(({ record }) => record);
  return {
    tables: {
      facts: recordsOf(facts.records),
      questions: recordsOf(questions.records),
      bands: recordsOf(bandRows.records),
      rules: recordsOf(rules.records),
    },
    issues,
  };
}

function brokenRule({ file, line }: Pick<Issue, 'file' | 'line'>, field: string, value: unknown, message: string, remedy: string): Issue {
  return { severity: 'error', code: 'broken-rule', file, line, field, value, message, remedy };
}

/** The bands begin at 0, rise, and can all be reached. */
function thresholdIssues(bandRows: readonly Located<BandRow>[], questions: readonly Located<QuestionRow>[]): Issue[] {
  const most = questions.reduce((sum, { record }) => sum + (record.answers.at(-1)?.points ?? 0), 0);
  return bandRows.flatMap((row, index) => {
    const { id, from } = row.record;
    const before = bandRows[index - 1]?.record.from ?? -1;
    const sound = id === BANDS[index] && from > before && from <= most && (index > 0 || from === 0);
    const remedy = `List ${BANDS.join(', ')} with rising points, the first from 0, the last reached with ${most}.`;
    return sound ? [] : [brokenRule(row, 'from', from, `The band '${id}' begins where it cannot.`, remedy)];
  });
}

/** The rules suggest an instrument for the maturity that its source names, and every band has one. */
function bandIssues(rules: readonly Located<RuleRow>[], facts: readonly Located<InstrumentFacts>[]): Issue[] {
  const differing = rules.flatMap((row) => {
    const maturity = facts.find(({ record }) => record.id === row.record.id)?.record.maturity;
    if (maturity === undefined || maturity.join() === row.record.bands.join()) return [];
    const message = `data/${INSTRUMENT_FACTS} names the maturity ${maturity.join(', ')}.`;
    return [brokenRule(row, 'bands', row.record.bands, message, 'Give the same in both files.')];
  });
  const unserved = BANDS.filter((band) => !rules.some(({ record }) => record.bands.includes(band)));
  const place = { file: INSTRUMENT_RULES, line: null };
  return [
    ...differing,
    ...unserved.map((band) => brokenRule(place, 'bands', band, 'No instrument suits this band.', 'Give it to an instrument.')),
  ];
}
