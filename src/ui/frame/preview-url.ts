import { countryPreview, EUROPE_PREVIEW } from '../../embed/previews';
import type { Explorer } from '../../explorer/explorer.svelte';

const { url } = import.meta;
/** This script lies in a folder of the site, whichever page loads it. */
const SITE_URL = new URL('..', url).href;

/** Address of the picture that is most like what the map will show: of the one country that is chosen, or of Europe. */
export function previewUrl({ state, dataset }: Pick<Explorer, 'state' | 'dataset'>): string {
  const [isoCode, ...others] = state.facets.country;
  const isOne = isoCode !== undefined && others.length === 0 && dataset.countries.includes(isoCode);
  return SITE_URL + (isOne ? countryPreview(isoCode) : EUROPE_PREVIEW).path;
}
