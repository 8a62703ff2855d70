/** Pictures of what a page of the site shows, which the build draws (src/site/preview): for links and for frames that have not started. */
import type { Hub } from '../domain/hub';

export interface Preview {
  /** On the site: to be put after its address. */
  readonly path: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

export const EUROPE_PREVIEW: Preview = { path: 'previews/europe.png', widthPx: 1200, heightPx: 630 };

/** Of a country that has a hub, by its ISO code. */
export function countryPreview(isoCode: string): Preview {
  return { path: `previews/country-${isoCode.toLowerCase()}.png`, widthPx: 1200, heightPx: 630 };
}

/** Of the one country that is named, if it has hubs, else of Europe. @param withHubs ISO codes, as the others */
export function countriesPreview(named: readonly string[], withHubs: readonly string[]): Preview {
  const [isoCode, ...others] = named;
  return isoCode !== undefined && others.length === 0 && withHubs.includes(isoCode) ? countryPreview(isoCode) : EUROPE_PREVIEW;
}

/** Of the hub where it lies or, if nothing but its country is known, of that. */
export function hubPreview({ id, country, precision }: Pick<Hub, 'id' | 'country' | 'precision'>): Preview {
  return precision === 'country' ? countryPreview(country) : { path: `previews/hub-${id}.png`, widthPx: 600, heightPx: 315 };
}
