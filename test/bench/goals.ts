import type { TableLine } from './table';

export interface AssessedGoal {
  readonly goal: string;
  /** As measured in this run, in words. */
  readonly measured: string;
  readonly reached: boolean;
}

const FRAME_MS = 1000 / 60;

/** The goals of the issue that this run can tell something about. Nothing fails by them: a busy machine misses some. */
export function assessGoals(lines: readonly TableLine[]): AssessedGoal[] {
  return [filterGoals, coverageGoals, drawnGoals, listGoals, growthGoals, loadGoals].flatMap((goalsOf) => goalsOf(lines));
}

function filterGoals(lines: readonly TableLine[]): AssessedGoal[] {
  return lines
    .filter(({ row, role, hubs }) => row === 'filter + all counts' && role === 'ours' && hubs !== null && hubs >= 100_000)
    .flatMap((ours) => {
      const peer = lines.find((line) => isSameRow(line, ours) && line.name.startsWith('crossfilter2'));
      const where = `filter + counts, ${ours.hubs} hubs, ${ours.place}`;
      return [
        ...(peer === undefined ? [] : [atLeast(`${where}: ≥ 12× faster than crossfilter2`, peer.median / ours.median, 12)]),
        ...(ours.timesFloor === null ? [] : [atMost(`${where}: ≤ 3× the floor`, ours.timesFloor, 3, '×')]),
      ];
    });
}

function coverageGoals(lines: readonly TableLine[]): AssessedGoal[] {
  const limitMs: Readonly<Record<number, number>> = { 400: 5, 10_000: 30 };
  return lines
    .filter(({ row, role, hubs }) => row === 'filter → coverage of 325 regions' && role === 'ours' && limitMs[hubs ?? 0] !== undefined)
    .flatMap((ours) => {
      const turf = lines.find((line) => isSameRow(line, ours) && line.name.startsWith('turf'));
      const where = `coverage, ${ours.hubs} hubs, ${ours.place}`;
      const limit = limitMs[ours.hubs!]!;
      return [
        atMost(`${where}: ≤ ${limit} ms`, ours.median, limit, ' ms'),
        ...(turf === undefined ? [] : [atLeast(`${where}: ≥ 20× faster than turf in loops`, turf.median / ours.median, 20)]),
      ];
    });
}

function drawnGoals(lines: readonly TableLine[]): AssessedGoal[] {
  return lines
    .filter(({ row, role }) => row === 'filter → clusters drawn' && role === 'ours')
    .flatMap((ours) => {
      const builtIn = lines.find((line) => isSameRow(line, ours) && line.name.startsWith('MapLibre'));
      const floor = lines.find((line) => isSameRow(line, ours) && line.role === 'floor');
      const where = `clusters drawn, ${ours.hubs} hubs`;
      const speedUp = (builtIn?.median ?? NaN) / ours.median;
      const frames = (ours.median - (floor?.median ?? NaN)) / FRAME_MS;
      return [
        ...(ours.hubs === 400 ? [atLeast(`${where}: no slower than MapLibre's clusters`, speedUp, 1)] : []),
        ...(ours.hubs === 100_000 ? [atLeast(`${where}: ≥ 20× faster than MapLibre's clusters`, speedUp, 20)] : []),
        ...((ours.hubs ?? 0) <= 100_000 ? [atMost(`${where}: ≤ 1.5 frames over the floor`, frames, 1.5, ' frames')] : []),
      ];
    });
}

function listGoals(lines: readonly TableLine[]): AssessedGoal[] {
  const limitMs: Readonly<Record<number, number>> = { 400: 16, 1000: 16, 100_000: 20 };
  return lines
    .filter(({ row, name, hubs }) => row === 'filter → list in the DOM' && name === 'ours: the list' && limitMs[hubs ?? 0] !== undefined)
    .map(({ hubs, p95 }) => atMost(`list in the DOM, ${hubs} hubs, p95: ≤ ${limitMs[hubs!]} ms`, p95, limitMs[hubs!]!, ' ms'));
}

/** From 100 k to 1 M: ten times the hubs may take ten times as long. A tenth is left to the noise. */
function growthGoals(lines: readonly TableLine[]): AssessedGoal[] {
  return lines
    .filter(({ role, hubs, unit }) => role === 'ours' && hubs === 1_000_000 && unit === 'ms')
    .flatMap((large) => {
      const small = lines.find(
        ({ row, name, place, hubs }) => row === large.row && name === large.name && place === large.place && hubs === 100_000,
      );
      return small === undefined
        ? []
        : [atMost(`growth 100 k → 1 M, ${large.row}, ${large.place}: ≤ 10×`, large.median / small.median, 11, '×')];
    });
}

function loadGoals(lines: readonly TableLine[]): AssessedGoal[] {
  const slow = lines.filter(({ row }) => row.startsWith('cold load, slow 4G'));
  const of = (name: string, goal: string, limit: number): AssessedGoal[] =>
    slow.filter((line) => line.name === name).map(({ row, median, unit }) => atMost(`${row}: ${goal}`, median, limit, ` ${unit}`));
  return [
    ...of('first contentful paint', 'first paint ≤ 0.6 s', 600),
    ...of('list usable', 'list usable ≤ 0.9 s', 900),
    ...of('map idle', 'map idle ≤ 3.5 s', 3500),
    ...of('sent until the map was idle', 'up to an idle map ≤ 400 kB', 400),
    ...of('heap of the main thread, collected', 'heap ≤ 15 MB', 15),
  ];
}

const isSameRow = (a: TableLine, b: TableLine): boolean => a.row === b.row && a.hubs === b.hubs && a.place === b.place;

const atMost = (goal: string, value: number, limit: number, unit: string): AssessedGoal => ({
  goal,
  measured: `${value.toPrecision(3)}${unit}`,
  reached: value <= limit,
});
const atLeast = (goal: string, value: number, limit: number): AssessedGoal => ({
  goal,
  measured: `${value.toPrecision(3)}×`,
  reached: value >= limit,
});
