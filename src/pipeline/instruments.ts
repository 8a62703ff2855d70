/** The tables of instruments → `instruments.json`, which the page reads. */
import { SCHEMA_VERSION, type DataSource, type InstrumentsFile } from '../domain/files';
import type { Instrument } from '../domain/instruments';
import type { InstrumentFacts, InstrumentTables, RuleRow } from './validate-instruments';

/** In the order of the tables. Reasons and facts in prose stay in the tables: the page has its own words for them, in every language. */
export function instrumentsFile({ facts, questions, bands, rules }: InstrumentTables, sources: readonly DataSource[]): InstrumentsFile {
  const named = new Set([...questions, ...rules].flatMap((row) => row.sources));
  return {
    schemaVersion: SCHEMA_VERSION,
    questions: questions.map(({ id, dimension, answers }) => ({ id, dimension, answers })),
    bands: bands.map(({ id, from }) => ({ id, from })),
    instruments: rules.flatMap((rule) => facts.filter(({ id }) => id === rule.id).map((fact) => instrumentOf(rule, fact))),
    sources: sources.filter(({ id }) => named.has(id)),
  };
}

function instrumentOf({ id, bands, wishes, service, furtherServices }: RuleRow, { offered, sources }: InstrumentFacts): Instrument {
  const { call = null, year = null, grants = [] } = offered;
  return { id, bands, wishes, service, furtherServices, offered: { call, year, grants, source: sources[0] ?? '' } };
}
