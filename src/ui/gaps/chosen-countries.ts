import { covered, shareOfCountries } from '../../domain/gaps';
import type { Explorer } from '../../explorer/explorer.svelte';
import type { Gaps } from '../../explorer/gaps.svelte';

/** What is reached of the countries that are filtered by: who asks for the hubs of a country asks for its regions first. */
export interface ChosenCountries {
  /** In words. */
  readonly names: string;
  readonly covered: number;
  readonly total: number;
  /** What is left of the gaps there, those where most people live first. */
  readonly gapIds: readonly string[];
}

/** `null` where no country is filtered by, and where none of those has a drawn region. */
export function chosenCountries({ state, resources, translator }: Explorer, gaps: Gaps): ChosenCountries | null {
  const countries = state.facets.country;
  const regions = shareOfCountries(countries, gaps.sharesByCountry);
  if (regions === null) return null;
  const regionById = resources.geography.value?.regionById;
  const lies = (id: string) => countries.includes(regionById?.get(id)?.country ?? '');
  return {
    names: translator.list(countries.map(translator.country)),
    covered: covered(regions),
    total: regions.total,
    gapIds: gaps.gapIds.filter(lies),
  };
}
