import { HALO_PX, KIND_SHAPES, SHAPE_PATHS } from './legend-marks';
import { markRadius, SERVICE_RING_RADIUS, type MarkImage } from './mark-image';
import { categoryColours, PALETTES, type Palette } from './palette';
import { PIN_PATHS } from './pin-shapes';
import type { Stops } from './stops';

/** What a mark is painted of, in CSS pixels around its middle. `disc` and `halo` lie at the bottom and throw the shadow. */
export type MarkPart =
  | { readonly type: 'disc'; readonly radius: number; readonly colour: string }
  /** A shape filled without holes and widened by half of `width` to each side. */
  | { readonly type: 'halo'; readonly path: string; readonly width: number; readonly colour: string }
  /** Filled by the even-odd rule. */
  | { readonly type: 'shape'; readonly path: string; readonly colour: string }
  | RingArc;

/** A stroke around the middle; angles in radians, clockwise from the top, up to a full turn. */
export interface RingArc {
  readonly type: 'arc';
  /** Of the middle of the stroke. */
  readonly radius: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

/** Size of the number in a cluster by the outer radius of its mark, CSS pixels. */
export const MARK_LABEL_SIZE_PX: Stops = [[18, 13], [29, 16]]; // prettier-ignore

/** Width of the gap between two segments, CSS pixels. */
const GAP_PX = 1.5;

/** The parts of a mark, bottom to top. */
export function markParts(image: MarkImage): MarkPart[] {
  const palette = PALETTES[image.theme];
  if (image.type === 'kind') return shapeParts(SHAPE_PATHS[KIND_SHAPES[image.kind]], palette.kinds[image.kind], palette);
  if (image.type !== 'ring' && image.type !== 'services') return shapeParts(PIN_PATHS[image.type], palette[image.type], palette);
  const disc: MarkPart = { type: 'disc', radius: markRadius(image), colour: palette.disc };
  if (image.type === 'ring') {
    return [disc, ...ringArcs(image.radius, image.radius > 20 ? 5.5 : 4.5, image.shares, categoryColours(palette, image.split))];
  }
  if (image.offered.at(-1)) return [disc, ...ringArcs(SERVICE_RING_RADIUS - 1, 2.5, [1], [palette.unknown])];
  const track = categoryColours(palette, 'service').map((colour, index) => (image.offered[index] ? colour : palette.track));
  return [disc, ...ringArcs(SERVICE_RING_RADIUS, 5, [1, 1, 1, 1], track)];
}

function shapeParts(path: string, colour: string, { disc }: Palette): MarkPart[] {
  return [
    { type: 'halo', path, width: 2 * HALO_PX, colour: disc },
    { type: 'shape', path, colour },
  ];
}

/** Segments clockwise from the top, each as long as its share, in the order of the split's categories; none for a share of 0. */
function ringArcs(radius: number, width: number, shares: readonly number[], colours: readonly string[]): RingArc[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const middle = radius - width / 2;
  const gap = shares.filter((share) => share > 0).length > 1 ? GAP_PX / middle : 0;
  const arcs: RingArc[] = [];
  let start = 0;
  shares.forEach((share, index) => {
    const end = start + (share / total) * 2 * Math.PI;
    if (share > 0) arcs.push({ type: 'arc', radius: middle, width, from: start + gap / 2, to: end - gap / 2, colour: colours[index]! });
    start = end;
  });
  return arcs;
}
