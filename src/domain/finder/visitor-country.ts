import type { Origin } from '../answers';
import { isoCountryOf } from '../region';

/**
 * ISO code of the country in whose towns the visitor is likely to look: that of the place set, else of the region that the browser's languages name
 * first (`pl-PL` → `PL`); `null` where neither tells.
 */
export function visitorCountry(origin: Origin | null, browserLanguages: readonly string[]): string | null {
  if (origin?.regionId != null) return isoCountryOf(origin.regionId);
  return browserLanguages.map(regionOfLanguage).find((region) => region !== null) ?? null;
}

function regionOfLanguage(language: string): string | null {
  try {
    return new Intl.Locale(language).region ?? null;
  } catch {
    return null;
  }
}
