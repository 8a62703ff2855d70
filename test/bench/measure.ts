/** How a variant stands in its row: what the site does, what others do, or what no method can be faster than. */
export type Role = 'ours' | 'peer' | 'floor';

/** One way of doing the work of a row. */
export interface Variant {
  readonly name: string;
  readonly role: Role;
  /** Does the work and returns what it cost: milliseconds for one piece of work. */
  readonly sample: () => number | Promise<number>;
}

export type Unit = 'ms' | 'B' | 'kB' | 'MB';

export interface Measurement {
  readonly name: string;
  readonly role: Role;
  readonly unit: Unit;
  readonly median: number;
  readonly p95: number;
  /** Number of samples. */
  readonly n: number;
}

export interface MeasureOptions {
  readonly leastRounds?: number;
  readonly mostRounds?: number;
  /** After the least number of rounds, no further one begins later than this. */
  readonly budgetMs?: number;
  /** What happens between two samples, not measured. */
  readonly between?: () => void | Promise<void>;
}

/** A sample of quick work lasts at least so long, or the clock's grain would show. */
const SAMPLE_MS = 0.5;
const MOST_REPEATS = 1 << 20;

/**
 * Medians over interleaved rounds: each round samples every variant once, so that a busy neighbour slows them all alike, and each begins with
 * another variant. A first round is thrown away. Read the ratios; the milliseconds are those of this machine in this minute.
 */
export async function measure(variants: readonly Variant[], options: MeasureOptions = {}): Promise<Measurement[]> {
  const { leastRounds = 9, mostRounds = 101, budgetMs = 1500, between } = options;
  for (const { sample } of variants) {
    await sample();
    await between?.();
  }
  const samples = variants.map((): number[] => []);
  const end = performance.now() + budgetMs;
  for (let round = 0; round < leastRounds || (round < mostRounds && performance.now() < end); round++) {
    for (let turn = 0; turn < variants.length; turn++) {
      const index = (round + turn) % variants.length;
      samples[index]!.push(await variants[index]!.sample());
      await between?.();
    }
  }
  return variants.map(({ name, role }, index) => summarise(name, role, 'ms', samples[index]!));
}

export function summarise(name: string, role: Role, unit: Unit, samples: readonly number[]): Measurement {
  return { name, role, unit, median: quantile(samples, 0.5), p95: quantile(samples, 0.95), n: samples.length };
}

/**
 * Samples of work that never waits, repeated until the clock can tell.
 *
 * @param pieces how many pieces of work one run does
 */
export function repeated(run: () => unknown, pieces = 1): () => number {
  let repeats: number | null = null;
  return () => {
    repeats ??= repeatsFor(run);
    return millisecondsOf(run, repeats) / repeats / pieces;
  };
}

function repeatsFor(run: () => unknown): number {
  let repeats = 1;
  while (millisecondsOf(run, repeats) < SAMPLE_MS && repeats < MOST_REPEATS) repeats *= 2;
  return repeats;
}

let sink: unknown;

function millisecondsOf(run: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) sink = run();
  return performance.now() - start;
}

/** Each in turn, over and over: the n-th call of the result works on the n-th item. */
export function inTurn<T>(items: readonly T[], work: (item: T) => unknown): () => unknown {
  let next = 0;
  return () => work(items[next++ % items.length]!);
}

/** All of them, once a call; returns what the last one gave. */
export function eachOf<T>(items: readonly T[], work: (item: T) => unknown): () => unknown {
  return () => items.reduce<unknown>((_, item) => work(item), undefined);
}

/** What the last run returned: while it can be read, the work cannot be optimised away. */
export const lastResult = (): unknown => sink;

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))]!;
}
