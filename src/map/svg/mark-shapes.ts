import type { MarkPart, RingArc } from '../spec/mark-parts';

/** Attributes of an SVG element, by name. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element to draw. */
export interface Shape {
  readonly name: 'circle' | 'path';
  readonly attributes: Attributes;
}

/** How far each layer of the shadow goes beyond what throws it, CSS pixels, and how dark it is: cheaper than a blur, and as quiet. */
const SHADOW_LAYERS = [
  { spreadPx: 1.8, opacity: 0.2 },
  { spreadPx: 0.7, opacity: 0.35 },
] as const;

/** The elements of a mark around (0, 0), bottom to top. */
export function markShapes(parts: readonly MarkPart[], shadowColour: string): Shape[] {
  return parts.flatMap((part) => shapesOf(part, shadowColour));
}

function shapesOf(part: MarkPart, shadowColour: string): Shape[] {
  switch (part.type) {
    case 'disc': {
      const disc = (radius: number, fill: string): Attributes => ({ r: radius, fill });
      const shadow = SHADOW_LAYERS.map(({ spreadPx, opacity }) => ({ ...disc(part.radius + spreadPx, shadowColour), cy: 0.5, opacity }));
      return [...shadow, disc(part.radius, part.colour)].map((attributes) => ({ name: 'circle', attributes }));
    }
    case 'halo': {
      const halo = (width: number, colour: string): Attributes => ({
        d: part.path,
        fill: colour,
        stroke: colour,
        'stroke-width': width,
        'stroke-linejoin': 'round',
      });
      const shadow = SHADOW_LAYERS.map(({ spreadPx, opacity }) => ({ ...halo(part.width + 2 * spreadPx, shadowColour), opacity }));
      return [...shadow, halo(part.width, part.colour)].map((attributes) => ({ name: 'path', attributes }));
    }
    case 'shape':
      return [{ name: 'path', attributes: { d: part.path, fill: part.colour, 'fill-rule': 'evenodd' } }];
    case 'arc':
      return [{ name: 'path', attributes: { d: arcPath(part), fill: 'none', stroke: part.colour, 'stroke-width': part.width } }];
  }
}

/** Path data of the middle of a ring's segment. */
export function arcPath({ radius, from, to }: Pick<RingArc, 'radius' | 'from' | 'to'>): string {
  const point = (angle: number): string => `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
  // An arc of a full turn would begin where it ends, and be nothing.
  const stops = to - from > Math.PI ? [(from + to) / 2, to] : [to];
  return `M${point(from)}${stops.map((angle) => `A${radius} ${radius} 0 0 1 ${point(angle)}`).join('')}`;
}

const round = (value: number): number => Math.round(value * 100) / 100 + 0;
