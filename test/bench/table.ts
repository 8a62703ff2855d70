import type { Measurement, Role } from './measure';
import type { Result } from './rows';

/** A line of the table, as it is printed and written. */
export interface TableLine extends Result {
  /** How many times as much as ours (the first of them); `null` where the row has no peer of the same unit to compare with. */
  readonly timesOurs: number | null;
  /** How many times as much as the floor. */
  readonly timesFloor: number | null;
}

/** The results with their ratios within the row: same row, place, number of hubs and unit. */
export function withRatios(results: readonly Result[]): TableLine[] {
  return results.map((result) => {
    const compared = results.filter(
      ({ row, place, hubs, unit }) => row === result.row && place === result.place && hubs === result.hubs && unit === result.unit,
    );
    const hasPeer = compared.some(({ role }) => role === 'peer');
    return { ...result, timesOurs: hasPeer ? ratio(result, 'ours', compared) : null, timesFloor: ratio(result, 'floor', compared) };
  });
}

function ratio(result: Result, role: Role, compared: readonly Result[]): number | null {
  const other = compared.find((candidate) => candidate.role === role);
  return other === undefined || other.median === 0 ? null : result.median / other.median;
}

export function printTable(lines: readonly TableLine[]): void {
  console.table(
    lines.map((line) => ({
      row: line.row,
      in: line.place,
      hubs: line.hubs ?? 'site',
      variant: line.name,
      median: amount(line.median, line),
      p95: amount(line.p95, line),
      n: line.n,
      '× ours': line.timesOurs === null ? '' : threeDigits(line.timesOurs),
      '× floor': line.timesFloor === null ? '' : threeDigits(line.timesFloor),
    })),
  );
}

const amount = (value: number, { unit }: Pick<Measurement, 'unit'>): string => `${threeDigits(value)} ${unit}`;
const threeDigits = (value: number): string => (value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());
