import { printCoordinates } from '../../domain/finder/coordinates';
import type { PlannedHub } from '../../domain/gaps/planned-hub';
import type { NewReach } from '../../domain/gaps/planned-coverage';
import type { Gaps } from '../../explorer/gaps.svelte';
import type { Translator } from '../../i18n/translator';
import { amountText } from '../gaps/amount';

/** Where a what-if hub is: its name, or its coordinates. */
export function plannedPlace({ name, lngLat }: PlannedHub): string {
  return name ?? printCoordinates(lngLat);
}

/** The people of what is newly reached. */
function people({ townPopulation }: NewReach, translator: Translator): string {
  const words = translator.words('gaps');
  return townPopulation === 0 ? words.gaps.noTowns : words.people(amountText(townPopulation, translator));
}

/** What a what-if hub would newly reach, in a sentence. */
export function newReachText(gaps: Pick<Gaps, 'plannedReach'>, index: number, translator: Translator): string {
  const words = translator.words('whatIf');
  if (gaps.plannedReach === null) return words.unknown;
  const reach = gaps.plannedReach.byHub[index] ?? null;
  if (reach === null) return words.excluded;
  return reach.regionIds.length === 0 ? words.reachesNone : words.reaches(reach.regionIds.length, people(reach, translator));
}

/** What all of them would newly reach together. */
export function totalReachText(total: NewReach, translator: Translator): string {
  const words = translator.words('whatIf');
  return total.regionIds.length === 0 ? words.totalNone : words.total(total.regionIds.length, people(total, translator));
}
