import { forceCollide, forceSimulation, forceX, forceY, type GeoProjection, type SimulationNodeDatum } from 'd3';
import type { Hub } from '../../domain/hub';
import { HALO_PX, SHAPE_RADII } from '../../map/spec/legend-marks';
import { markParts, type MarkPart } from '../../map/spec/mark-parts';
import type { PictureSize } from './preview-frame';

/** A hub in the picture, in its pixels. */
export interface PlacedMark {
  readonly hub: Hub;
  readonly x: number;
  readonly y: number;
}

/** What marks keep of each other, from their middles, CSS pixels at scale 1: they touch, and none is hidden. */
const APART_PX = 15;
/** The widest shape, CSS pixels at scale 1. */
const MARK_WIDTH_PX = 2 * Math.max(...Object.values(SHAPE_RADII));
/** Until they lie still. */
const STEPS = 80;

interface Node extends SimulationNodeDatum {
  readonly hub: Hub;
  readonly at: readonly [x: number, y: number];
}

/**
 * The hubs that have a position, where they are drawn: as near to it as lets all be seen, so that those of one place lie around it. `own` lies
 * exactly at its position, and larger by `ownScale`. From north to south.
 */
export function placedMarks(hubs: readonly Hub[], projection: GeoProjection, scale: number, own?: Hub, ownScale = scale): PlacedMark[] {
  const nodes = hubs.flatMap((hub): Node[] => {
    const at = hub.lngLat === null ? null : projection([...hub.lngLat]);
    if (at === null) return [];
    const [x, y] = at;
    return [hub === own ? { hub, at, x, y, fx: x, fy: y } : { hub, at, x, y }];
  });
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>(({ at }) => at[0]).strength(0.2))
    .force('y', forceY<Node>(({ at }) => at[1]).strength(0.2))
    .force(
      'apart',
      forceCollide<Node>(({ hub }) => (APART_PX / 2) * (hub === own ? ownScale : scale)),
    )
    .stop();
  simulation.tick(STEPS);
  return nodes.map(({ hub, x = NaN, y = NaN }) => ({ hub, x, y })).sort((a, b) => a.y - b.y);
}

/** Whether nothing of the mark is cut off by the edge of the picture. */
export function isWhole({ x, y }: PlacedMark, scale: number, { widthPx, heightPx }: PictureSize): boolean {
  const radius = (MARK_WIDTH_PX / 2 + HALO_PX) * scale;
  return x >= radius && x <= widthPx - radius && y >= radius && y <= heightPx - radius;
}

/** The mark as SVG, as the map draws it: shape and colour of the hub's kind, on a halo. */
export function markSvg({ hub, x, y }: PlacedMark, scale: number): string {
  const parts = markParts({ type: 'kind', theme: 'light', kind: hub.kind }).map(partSvg);
  return `<g id="${hub.id}" transform="translate(${round(x)} ${round(y)}) scale(${scale})">${parts.join('')}</g>`;
}

function partSvg(part: MarkPart): string {
  if (part.type === 'halo')
    return `<path d="${part.path}" fill="${part.colour}" stroke="${part.colour}" stroke-width="${part.width}" stroke-linejoin="round"/>`;
  return part.type === 'shape' ? `<path d="${part.path}" fill="${part.colour}" fill-rule="evenodd"/>` : '';
}

export const round = (pixels: number): number => Math.round(pixels * 10) / 10;
