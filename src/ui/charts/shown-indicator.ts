import { INDICATORS, indicatorById, type Indicator, type ValueIndicator } from '../../domain/indicators';

/** Indicators that give each region a number, as they stand in `INDICATORS`. */
export const VALUE_INDICATORS = INDICATORS.filter((indicator): indicator is ValueIndicator => indicator.layer !== 'gaps');

/** The indicator whose numbers the map shows, or whose numbers are behind what it shows; that of the first published one on layers without. */
export function valueIndicatorOf(active: Indicator | null): ValueIndicator {
  if (active?.type === 'need') return indicatorById(active.of);
  return active === null || active.layer === 'gaps' ? indicatorById('internet-access') : active;
}
