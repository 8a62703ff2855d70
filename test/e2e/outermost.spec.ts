import { contains } from '../../src/domain/geo';
import { OUTERMOST_REGIONS } from '../../src/domain/outermost';
import { PALETTES } from '../../src/map/spec/palette';
import { regions } from './data';
import { expect, stage, test } from './page';

test('every outermost region is one press away, and drawn there', async ({ site, page }) => {
  await site.open();
  const jumps = page.getByRole('navigation', { name: stage.map.outermost });
  for (const id of OUTERMOST_REGIONS) {
    const { boundingBox } = regions.find((region) => region.id === id)!;
    await jumps.getByRole('button', { name: stage.map.outermostNames[id], exact: true }).click();
    await expect
      .poll(() => {
        const camera = site.camera();
        return camera !== null && contains(boundingBox, [camera.lng, camera.lat]);
      }, stage.map.outermostNames[id])
      .toBe(true);
    await site.settled();
    expect(await site.regionIds(), id).toContain(id);
    const [landShare] = await site.paintedShares([PALETTES.light.land]);
    expect(landShare, `${id} is painted`).toBeGreaterThan(0.001);
  }
});
