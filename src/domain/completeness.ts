import type { Hub, HubDetails } from './hub';

/** The facts a complete record has; each is known or not. */
export const RECORD_FACTS = ['kind', 'city', 'region', 'coordinator', 'website', 'services', 'technologies', 'sectors', 'summary'] as const;
export type RecordFact = (typeof RECORD_FACTS)[number];

/** Which facts of a hub's record are missing, in the order of `RECORD_FACTS`. */
export function missingFacts(hub: Hub, details: HubDetails): RecordFact[] {
  const known: Readonly<Record<RecordFact, boolean>> = {
    kind: hub.kind !== 'unknown',
    city: hub.city !== null,
    region: hub.regionId !== null || hub.statedRegion !== null,
    coordinator: hub.coordinator !== null,
    website: details.website !== null,
    services: hub.services !== null,
    technologies: hub.technologies !== null,
    sectors: hub.sectors !== null,
    summary: details.summary !== null,
  };
  return RECORD_FACTS.filter((fact) => !known[fact]);
}
