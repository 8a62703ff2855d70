import type { Explorer } from '../../explorer/explorer.svelte';
import type { Hub } from '../../domain/hub';
import type { Translator } from '../../i18n/translator';

/** A hub at the middle of its region may be anywhere in it: no digit is told that is not known. */
const APPROXIMATE_STEP_KM = 10;

/**
 * A distance in words, rounded to kilometres: `62 km`, `about 40 km`, or that it is not known.
 *
 * @param approximate the hub is placed at the middle of its region
 */
export function kmText(distanceKm: number | null, approximate: boolean, { words, number }: Translator): string {
  const { km, about, underOne, unknown } = words('matches').distance;
  if (distanceKm === null) return unknown;
  if (approximate) return about(number(Math.max(1, Math.round(distanceKm / APPROXIMATE_STEP_KM)) * APPROXIMATE_STEP_KM));
  return distanceKm < 1 ? underOne : km(number(Math.round(distanceKm)));
}

/** How far a hub is from the visitor's place; `null` without a place, and until what measures and words it is there. */
export function distanceText(hub: Hub, { finder, translator }: Pick<Explorer, 'finder' | 'translator'>): string | null {
  if (finder.answers.origin === null || finder.ranking === null || translator.chapters.matches === undefined) return null;
  return kmText(finder.distanceKmOf(hub), hub.precision === 'region', translator);
}
