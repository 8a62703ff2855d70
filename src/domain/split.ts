import type { Hub } from './hub';
import type { ThematicLayer } from './indicators';
import { HUB_KINDS, SERVICES } from './vocabularies';

/** By what rings and hubs are coloured. */
export const SPLITS = ['kind', 'service'] as const;
export type Split = (typeof SPLITS)[number];

export function splitOf(layer: ThematicLayer): Split {
  return layer === 'services' ? 'service' : 'kind';
}

/** Number of categories: the four kinds, or the four service families and, last, "not known". */
export function categoryCountOf(split: Split): number {
  return split === 'kind' ? HUB_KINDS.length : SERVICES.length + 1;
}

/** The categories a hub counts in: its kind, or every service family it is known to offer, else "not known". Never empty. */
export function categoriesOf(hub: Hub, split: Split): readonly number[] {
  if (split === 'kind') return [HUB_KINDS.indexOf(hub.kind)];
  return hub.services === null ? [SERVICES.length] : hub.services.map((service) => SERVICES.indexOf(service));
}
