import type { Fit } from '../../domain/finder';
import type { Hub } from '../../domain/hub';
import type { Sequence } from '../rows/row-window.svelte';

/**
 * Index of the first hub of which nothing that was asked is known, their number where there is none. O(log n) looks.
 *
 * @param hubs in the order of the match, in which such hubs come last
 */
export function weakStart(hubs: Sequence<Hub>, fitOf: (hub: Hub) => Fit | undefined): number {
  let [low, high] = [0, hubs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fitOf(hubs.at(middle)!) === 'weak') high = middle;
    else low = middle + 1;
  }
  return low;
}
