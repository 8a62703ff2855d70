import { NO_OBSERVATIONS } from '../dataset/observations';
import type { Choropleth } from '../domain/choropleth';
import type { Hub } from '../domain/hub';
import type { Indicator } from '../domain/indicators';
import type { Resources } from './resources.svelte';

/** What regions are coloured by: reactive. */
export interface ChoroplethSubject {
  readonly resources: Pick<Resources, 'geography' | 'choroplethCode' | 'observations'>;
  readonly indicator: Indicator | null;
  readonly matchingHubs: readonly Hub[];
}

/**
 * The regions by the values of the active indicator; `null` on the layers without such, and until its data has arrived. Each kind of indicator reads only what it
 * needs: counts wait for no figures, and published values stay as they are when filters change.
 */
export function choroplethOf(subject: ChoroplethSubject): Choropleth | null {
  const { indicator } = subject;
  const { geography, choroplethCode, observations } = subject.resources;
  if (indicator === null || indicator.layer === 'gaps' || geography.value === null || choroplethCode.value === null) return null;
  const { buildChoropleth } = choroplethCode.value;
  const { regions } = geography.value;
  if (indicator.type === 'hub-count') return buildChoropleth(indicator, regions, NO_OBSERVATIONS, subject.matchingHubs);
  return observations.value === null ? null : buildChoropleth(indicator, regions, observations.value, []);
}
