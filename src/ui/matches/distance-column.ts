import type { Explorer } from '../../explorer/explorer.svelte';
import type { Hub } from '../../domain/hub';
import type { Column } from '../tables/columns';
import { kmText } from './distance-text';

/** The column with the distance from the visitor's place, the nearest first; none without a place. */
export function distanceColumn(explorer: Explorer): readonly Column<Hub>[] {
  const { finder, translator } = explorer;
  if (finder.answers.origin === null || finder.ranking === null) return [];
  const { label, notKnown } = translator.words('matches').distance;
  return [
    {
      id: 'distance',
      label,
      numeric: true,
      smallestFirst: true,
      text: (hub) => {
        const km = finder.distanceKmOf(hub);
        return km === null ? notKnown : kmText(km, hub.precision === 'region', translator);
      },
      sortKey: (hub) => finder.distanceKmOf(hub),
    },
  ];
}
