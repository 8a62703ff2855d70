import { unionOf } from '../../domain/geo';
import type { EmbedOptions } from '../../embed/options';
import type { Explorer } from '../../explorer/explorer.svelte';

/**
 * Has the map of a frame begin with what its readers care for: the box that it was made with, else the countries that its query names, as soon as their
 * borders are there. Whoever moved the map meanwhile is left alone.
 */
export async function takeFirstLook(explorer: Explorer, { box, layout, start }: EmbedOptions): Promise<void> {
  const { map, resources, state } = explorer;
  const isUntouched = () => map.camera.atHome;
  if (box !== null) {
    map.camera.keep(box);
    return;
  }
  const hasMap = layout === 'map' || layout === 'both';
  if (!hasMap || start === 'asked' || state.facets.country.length === 0 || !isUntouched()) return;
  // Where the regions are on their way, the countries come with them.
  await (resources.geography.state === null ? resources.land : resources.geography).arrival();
  const boxes = state.facets.country.map((iso) => resources.countryById.get(iso)?.boundingBox).filter((found) => found !== undefined);
  const all = unionOf(boxes);
  if (all !== null && isUntouched()) map.camera.keep(all);
}
