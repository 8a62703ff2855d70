import type { Region } from '../../domain/region';
import type { Explorer } from '../../explorer/explorer.svelte';

/** Prints the fact sheet of a region once all that it says is there. @throws when that, or the code for it, cannot be fetched */
export async function printRegion(explorer: Explorer, region: Region): Promise<void> {
  const { resources, analysis } = explorer;
  resources.manifest.retry();
  // What the paper credits is worth waiting for, and not worth failing for.
  const credits = resources.manifest.arrival().catch(() => null);
  const parts = [resources.geography, resources.observations, resources.regionFacts, analysis];
  for (const part of parts) part.retry();
  const [{ printOut }] = await Promise.all([import('../shortlist/paper'), credits, ...parts.map((part) => part.arrival())]);
  printOut(explorer, { type: 'region', region });
}
