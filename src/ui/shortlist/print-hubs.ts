import type { Explorer } from '../../explorer/explorer.svelte';
import type { HubsPaper } from './paper-content';

/** Prints once the records of the hubs are there, or cannot be had, which the paper tells. @throws when the code for it cannot be fetched */
export async function printHubs(explorer: Explorer, content: HubsPaper): Promise<void> {
  const { hubDetails, manifest } = explorer.resources;
  hubDetails.retry();
  manifest.retry();
  const [{ printOut }] = await Promise.all([import('./paper'), Promise.allSettled([hubDetails.arrival(), manifest.arrival()])]);
  printOut(explorer, content);
}
