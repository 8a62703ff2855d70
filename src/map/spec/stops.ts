import type { ExpressionSpecification } from 'maplibre-gl';

/** Values at rising inputs, such as zooms: linear between two, constant beyond the first and the last. At least one. */
export type Stops = readonly (readonly [input: number, value: number])[];

/** The value at an input. */
export function valueAt(stops: Stops, input: number): number {
  const next = stops.findIndex(([at]) => at > input);
  if (next <= 0) return stops.at(next)![1];
  const [[from, low], [to, high]] = [stops[next - 1]!, stops[next]!];
  return low + ((high - low) * (input - from)) / (to - from);
}

/** The value of the last step that the input reaches; `before` the first. */
export function stepAt(steps: Stops, input: number, before = 0): number {
  return steps.findLast(([at]) => at <= input)?.[1] ?? before;
}

/** The same as an expression of MapLibre's style language. */
export function interpolated(input: ExpressionSpecification, stops: Stops): number | ExpressionSpecification {
  if (stops.length === 1) return stops[0]![1];
  return ['interpolate', ['linear'], input, ...stops.flat()] as unknown as ExpressionSpecification;
}
