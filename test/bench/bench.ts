/**
 * `npm run bench`: what filtering, clustering, searching and loading cost, as ratios to peers and to the floor in the same run.
 * `-- --only drawn,list` measures some rows, `-- --sizes 400,10000` some numbers of hubs; `-- --json FILE` writes the table too.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { BenchPage, launchChromium } from './chromium';
import { assessGoals } from './goals';
import { measureLoads } from './load';
import { describeMachine } from './machine';
import { measureInNode } from './node-process';
import { ROWS, type Result, type RowDefinition } from './rows';
import { printTable, withRatios } from './table';

interface Options {
  readonly rows: readonly RowDefinition[];
  readonly json: string | null;
}

const { rows, json } = readOptions();
const started = performance.now();
const results: Result[] = [];
let failures = 0;

await measureInNodeProcesses();
const chromium = rows.some(({ places }) => places.includes('Chromium')) ? await measureInChromium() : null;
report(chromium);
process.exitCode = failures === 0 ? 0 : 1;

function readOptions(): Options {
  const { values } = parseArgs({ options: { only: { type: 'string' }, sizes: { type: 'string' }, json: { type: 'string' } } });
  const wanted = values.only?.split(',') ?? ROWS.map(({ id }) => id);
  const unknown = wanted.filter((name) => !ROWS.some(({ id }) => id === name));
  if (unknown.length > 0) throw new Error(`--only ${unknown.join()}: no such row; there are ${ROWS.map(({ id }) => id).join(', ')}`);
  const sizes = values.sizes?.split(',').map(Number);
  if (sizes?.some((size) => !Number.isInteger(size) || size < 100)) throw new Error(`--sizes ${values.sizes}: expected integers from 100`);
  const mostOf = (row: RowDefinition): number => Math.max(...(row.sizes ?? []));
  return {
    rows: ROWS.filter(({ id }) => wanted.includes(id)).map((row) =>
      row.sizes === null || sizes === undefined ? row : { ...row, sizes: sizes.filter((size) => size <= mostOf(row)) },
    ),
    json: values.json ?? null,
  };
}

async function measureInNodeProcesses(): Promise<void> {
  for (const { id, title, places, sizes } of rows)
    for (const size of places.includes('Node') ? (sizes ?? []) : [])
      await keep(`${title}, ${size} hubs, Node`, async () => {
        const measurements = await measureInNode(id, size);
        return measurements.map((measurement) => ({ row: title, place: 'Node', hubs: size, ...measurement }));
      });
}

async function measureInChromium(): Promise<string> {
  const browser = await launchChromium();
  try {
    if (rows.some(({ places, sizes }) => places.includes('Chromium') && sizes !== null)) await measureInPage(browser);
    if (rows.some(({ id }) => id === 'load')) await keep('cold loads of the built site', () => measureLoads(browser));
    return browser.version();
  } finally {
    await browser.close();
  }
}

async function measureInPage(browser: Browser): Promise<void> {
  const page = await BenchPage.open(browser);
  try {
    for (const { id, title, places, sizes } of rows)
      for (const size of places.includes('Chromium') ? (sizes ?? []) : [])
        await keep(`${title}, ${size} hubs, Chromium`, async () => {
          const measurements = await page.measure(id, size);
          return measurements.map((measurement) => ({ row: title, place: 'Chromium', hubs: size, ...measurement }));
        });
  } finally {
    page.close();
  }
}

/** A row that fails leaves the others, and the command fails in the end. */
async function keep(what: string, work: () => Promise<Result[]>): Promise<void> {
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  try {
    results.push(...(await work()));
  } catch (error) {
    failures++;
    console.error(error);
  }
}

function report(chromiumVersion: string | null): void {
  const machine = describeMachine(chromiumVersion);
  const order = ({ row, place, hubs }: Result): number =>
    10_000 * ROWS.findIndex(({ title }) => row.startsWith(title)) + 1000 * Number(place === 'Node') + Math.log10(hubs ?? 1);
  const lines = withRatios([...results].sort((a, b) => order(a) - order(b)));
  const goals = assessGoals(lines);
  console.log(Object.entries(machine).map(([name, value]) => `${name} ${value}`).join(' · ')); // prettier-ignore
  printTable(lines);
  if (goals.length > 0) console.table(goals);
  if (json !== null) writeFileSync(json, `${JSON.stringify({ machine, results: lines, goals }, null, 2)}\n`);
}
