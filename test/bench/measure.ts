/** One way of doing the work of a row. Called often; what it returns is only there so that it cannot be optimised away. */
export interface Variant {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measurement {
  readonly name: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** How many times slower than the first variant. */
  readonly ratioToOurs: number;
}

const ROUNDS = 11;
/** A sample lasts at least so long, or the clock's grain would show. */
const SAMPLE_MS = 0.5;

/**
 * Medians over interleaved rounds: each round runs every variant once, so that a busy neighbour slows them all alike. Read the ratios; the
 * milliseconds are those of this machine in this minute.
 */
export function measure(variants: readonly Variant[]): Measurement[] {
  const repeats = variants.map(repeatsFor);
  const samples = variants.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) variants.forEach((variant, index) => samples[index]!.push(timeOf(variant, repeats[index]!)));
  const medians = samples.map((values) => quantile(values, 0.5));
  return variants.map(({ name }, index) => ({
    name,
    medianMs: medians[index]!,
    p95Ms: quantile(samples[index]!, 0.95),
    ratioToOurs: medians[index]! / medians[0]!,
  }));
}

function repeatsFor(variant: Variant): number {
  let repeats = 1;
  while (timeOf(variant, repeats) * repeats < SAMPLE_MS && repeats < 1e6) repeats *= 2;
  return repeats;
}

let sink: unknown;

function timeOf({ run }: Variant, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) sink = run();
  return (performance.now() - start) / repeats;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))]!;
}

/** What the last run returned; reading it keeps the work alive. */
export const lastResult = (): unknown => sink;
