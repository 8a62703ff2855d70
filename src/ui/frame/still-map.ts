import type { BoundingBox } from '../../domain/geo';
import { WORLD_PX } from '../../domain/mercator';
import type * as still from '../../map/svg/still';
import type { MapScene } from '../../map/spec/scene';

/** The module that draws without moving, which is fetched. */
export type StillCode = Pick<typeof still, 'drawStill' | 'viewOfBox'>;

const FULL_CIRCLE = 360;

/** A drawing of the box, as a map of this width shows it, to be scaled to the room there is. Nothing is under the pointer. */
export function stillMap({ drawStill, viewOfBox }: StillCode, scene: MapScene, box: BoundingBox, widthPx: number): SVGSVGElement {
  const [west, , east] = box;
  const view = viewOfBox(box, Math.log2((widthPx * FULL_CIRCLE) / (WORLD_PX * (east - west))));
  const svg = drawStill({ ...scene, hoveredMarkId: null, hoveredRegionId: null }, view);
  svg.style.transform = '';
  svg.setAttribute('viewBox', `0 0 ${view.frame.width} ${view.frame.height}`);
  for (const side of ['width', 'height']) svg.setAttribute(side, '100%');
  return svg;
}
