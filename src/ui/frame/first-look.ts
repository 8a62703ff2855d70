import type { Explorer } from '../../explorer/explorer.svelte';

/**
 * Has the map of a frame begin with the countries that its query names, as soon as their borders are there. Where it was told to begin elsewhere, or
 * was moved meanwhile, it is left alone.
 */
export async function takeFirstLook(explorer: Explorer): Promise<void> {
  const { map, resources } = explorer;
  const chosen = () => explorer.state.facets.country;
  const isUntouched = () => map.camera.atHome;
  if (chosen().length === 0 || !isUntouched()) return;
  // Where the regions are on their way, the countries come with them.
  await (resources.geography.state === null ? resources.land : resources.geography).arrival();
  const box = resources.boxOfCountries(chosen());
  if (box !== null && isUntouched()) map.camera.keep(box);
}
