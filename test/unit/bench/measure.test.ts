import { describe, expect, it } from 'vitest';
import { assertAgreement } from '../../bench/agree';
import { eachOf, inTurn, measure, repeated, type Variant } from '../../bench/measure';
import type { Result } from '../../bench/rows';
import { withRatios } from '../../bench/table';

describe('measuring', () => {
  const calls: string[] = [];
  const variant = (name: string, costs: readonly number[]): Variant => {
    const cost = inTurn(costs, (ms) => ms) as () => number;
    return { name, role: 'peer', sample: () => (calls.push(name), cost()) };
  };

  it('takes turns: every round samples each variant once, and each begins with another', async () => {
    calls.length = 0;
    await measure([variant('a', [1]), variant('b', [1]), variant('c', [1])], { leastRounds: 3, budgetMs: 0 });
    expect(calls.join('')).toBe('abc' + 'abc' + 'bca' + 'cab');
  });

  it('gives median, 95th percentile and number of samples, without the first round', async () => {
    const [measured] = await measure([variant('a', [100, 5, 1, 4, 2, 3])], { leastRounds: 5, budgetMs: 0 });
    expect(measured).toEqual({ name: 'a', role: 'peer', unit: 'ms', median: 3, p95: 5, n: 5 });
  });

  it('stops at the most rounds, however quick they are', async () => {
    const [measured] = await measure([variant('a', [1])], { leastRounds: 9, mostRounds: 20, budgetMs: 60_000 });
    expect(measured!.n).toBe(20);
  });

  it('waits for samples and pauses between them', async () => {
    const order: string[] = [];
    const sample = async (): Promise<number> => {
      await Promise.resolve();
      order.push('sample');
      return 1;
    };
    await measure([{ name: 'slow', role: 'ours', sample }], { leastRounds: 1, budgetMs: 0, between: () => void order.push('pause') });
    expect(order).toEqual(['sample', 'pause', 'sample', 'pause']);
  });

  it('divides the time of repeated work by its repeats and pieces', () => {
    let runs = 0;
    const busy = (): void => {
      runs++;
      for (const end = performance.now() + 2; performance.now() < end;);
    };
    const sample = repeated(busy, 4);
    sample();
    const before = runs;
    const ms = sample();
    expect(runs - before).toBe(1);
    expect(ms).toBeGreaterThanOrEqual(0.5);
  });

  it('works on items in turn, or on all of them', () => {
    const next = inTurn(['a', 'b'], (item) => item);
    expect([next(), next(), next()]).toEqual(['a', 'b', 'a']);
    const seen: string[] = [];
    eachOf(['a', 'b'], (item) => seen.push(item))();
    expect(seen).toEqual(['a', 'b']);
  });
});

describe('variants', () => {
  it('have to agree', () => {
    expect(() => {
      assertAgreement('row', { ours: [1, 2], other: [1, 2] });
    }).not.toThrow();
    expect(() => {
      assertAgreement('row', { ours: [1, 2], other: [1, 3] });
    }).toThrow("row: 'other' differs from 'ours': [1,3] instead of [1,2]");
  });
});

describe('the table', () => {
  const line = (role: Result['role'], median: number, hubs = 400): Result =>
    ({ row: 'row', place: 'Node', hubs, name: role, role, unit: 'ms', median, p95: median, n: 9 }); // prettier-ignore

  it('compares within a row and a number of hubs', () => {
    const lines = withRatios([line('ours', 2), line('peer', 10), line('floor', 1), line('ours', 7, 10_000)]);
    expect(lines.map(({ timesOurs, timesFloor }) => [timesOurs, timesFloor])).toEqual([[1, 2], [5, 10], [0.5, 1], [null, null]]); // prettier-ignore
  });
});
