import type { ObservationsByCode } from '../observation';
import { nutsLevelOf, type NutsLevel } from '../region';

/** Published beside the countries, and none of them. */
const TOTAL_OF_EU = 'EU';

/** All values that are published at one level, the smallest first: those that a value of that level is ranked among. */
export function valuesAtLevel(observations: ObservationsByCode, level: NutsLevel): readonly number[] {
  const values = [...observations].filter(([code]) => code !== TOTAL_OF_EU && nutsLevelOf(code) === level).map(([, { value }]) => value);
  return values.sort((a, b) => a - b);
}
