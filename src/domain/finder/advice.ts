import type { Answers } from '../answers';
import type { Hub } from '../hub';
import { isoCountryOf } from '../region';
import type { HubRanking } from './rank';

/** Where to turn when no hub matches well. */
export interface Advice {
  /** The nearest hub that helps with anything: a European DIH, which offers all four services by its grant. Index into the hubs. */
  readonly nearestGeneral: number | null;
  /** The visitor's country, ISO code, and how many hubs it has; `null` where it is not known. */
  readonly country: string | null;
  readonly nationalHubCount: number;
}

/** What to say when none of the matching hubs fits well; `null` where one does, or nothing was asked. Placeholder of the contract. */
export function adviseOn(hubs: readonly Hub[], { score, orderByDistance }: HubRanking, { origin }: Answers): Advice | null {
  if (score.some((value) => value > 0)) return null;
  const country = origin?.regionId == null ? null : isoCountryOf(origin.regionId);
  return {
    nearestGeneral: orderByDistance?.find((hub) => hubs[hub]!.kind === 'edih') ?? null,
    country,
    nationalHubCount: hubs.filter((hub) => hub.country === country).length,
  };
}
