import type { RegionCoverage } from '../../domain/gaps';
import type { Hub } from '../../domain/hub';
import type { Explorer } from '../../explorer/explorer.svelte';
import type { Translator } from '../../i18n/translator';
import { kmText } from '../matches/distance-text';

/** Why a region is in its class of coverage. */
export function groundText({ by }: Pick<RegionCoverage, 'by'>, reachKm: number, { words, number }: Translator): string {
  return words('profile').coverage.by[by ?? 'none'](number(reachKm));
}

/** The nearest matching hub, and how far it is in words; `null` where none has a position. */
export function nearestOf(
  { nearestHubId, nearestKm }: Pick<RegionCoverage, 'nearestHubId' | 'nearestKm'>,
  explorer: Explorer,
): { readonly hub: Hub; readonly distance: string } | null {
  const hub = nearestHubId === null ? null : explorer.hubById(nearestHubId);
  return hub === null ? null : { hub, distance: kmText(nearestKm, hub.precision === 'region', explorer.translator) };
}
