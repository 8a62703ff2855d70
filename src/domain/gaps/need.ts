import type { Choropleth } from '../choropleth';
import type { Coverage } from './coverage';

/** Three classes of need and three of supply. */
export const NEED_LEVELS = 3;

/** Need (low values of an indicator) by supply (hubs that cover the region). Class = need × 3 + supply, need and supply each 0 = low to 2 = high. */
export interface NeedSupply {
  readonly classOfRegion: ReadonlyMap<string, number>;
  /** Values of the indicator at which need falls from high to middle and from middle to low. */
  readonly needBreaks: readonly number[];
  /** Numbers of hubs from which supply is middle and high. */
  readonly supplyBreaks: readonly number[];
  /** Regions without a value of the indicator: in no class. */
  readonly withoutValue: readonly string[];
}

export function needBySupply(values: Choropleth['values'], coverage: Coverage): NeedSupply {
  return { classOfRegion: new Map(), needBreaks: [], supplyBreaks: [], withoutValue: [] };
}
