import { similarRegions, type SimilarRegion } from '../../domain/profile';
import type { Region } from '../../domain/region';
import type { RegionFacts } from '../../domain/region-facts';
import type { Explorer } from '../../explorer/explorer.svelte';
import { regionName } from '../wording';

const MOST_SIMILAR = 5;

/** A region with its name in the language of the page. */
export interface NamedRegion {
  readonly id: string;
  readonly name: string;
  /** `, France`; empty for a whole country. */
  readonly place: string;
}

/** The regions that share a border on land; empty until they are known. */
export function neighboursOf(facts: RegionFacts | null, explorer: Explorer): readonly NamedRegion[] {
  return (facts?.neighbours ?? []).map((id) => named(id, explorer)).filter((each) => each !== null);
}

/** The regions most like one, the most similar first; empty until they are known. */
export function similarOf(region: Region, explorer: Explorer): readonly (SimilarRegion & NamedRegion)[] {
  const { geography, observations } = explorer.resources;
  if (geography.value === null || observations.value === null) return [];
  return similarRegions(region, geography.value.regions, observations.value, MOST_SIMILAR).flatMap((similar) => {
    const each = named(similar.id, explorer);
    return each === null ? [] : [{ ...similar, ...each }];
  });
}

function named(id: string, { resources, translator }: Explorer): NamedRegion | null {
  const region = resources.geography.value?.regionById.get(id);
  if (region === undefined) return null;
  return { id, name: regionName(region, translator), place: region.level === 0 ? '' : `, ${translator.country(region.country)}` };
}
