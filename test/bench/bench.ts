/** `npm run bench`: what filtering and clustering cost, as ratios to a peer and to the floor in the same run. `-- --json FILE` writes the numbers too. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measure } from './measure';
import { rowsFor } from './rows';

const SIZES = [400, 10_000, 100_000];
const { values: options } = parseArgs({ options: { json: { type: 'string' } } });

const results = SIZES.flatMap((size) =>
  rowsFor(size).flatMap(({ name, variants }) => measure(variants).map((measurement) => ({ hubs: size, row: name, ...measurement }))),
);

const table = results.map(({ hubs, row, name, medianMs, p95Ms, ratioToOurs }) => ({
  hubs,
  row,
  variant: name,
  'median ms': Number(medianMs.toPrecision(3)),
  'p95 ms': Number(p95Ms.toPrecision(3)),
  '× ours': Number(ratioToOurs.toPrecision(3)),
}));
console.table(table);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
