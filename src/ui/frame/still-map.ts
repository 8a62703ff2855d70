import type { Explorer } from '../../explorer/explorer.svelte';
import type { MapScene } from '../../map/spec/scene';

/**
 * A drawing of what the map shows at rest, to be scaled to the room there is; `null` while there is nothing to draw, and when the code that draws
 * cannot be had.
 *
 * @param zoom at which its marks are as dense as they should be
 */
export async function stillMap({ map }: Pick<Explorer, 'map'>, scene: MapScene, zoom: number): Promise<SVGSVGElement | null> {
  const box = map.boundingBoxAtRest;
  if (box === null || scene.ground === null) return null;
  try {
    const { drawStill, viewOfBox } = await import('../../map/svg/still');
    const view = viewOfBox(box, zoom);
    const svg = drawStill({ ...scene, hoveredMarkId: null, hoveredRegionId: null }, view);
    svg.style.transform = '';
    for (const [name, value] of Object.entries({ viewBox: `0 0 ${view.frame.width} ${view.frame.height}`, width: '100%', height: '100%' }))
      svg.setAttribute(name, value);
    return svg;
  } catch {
    return null;
  }
}
