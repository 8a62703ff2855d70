import type { Mark } from '../../domain/mark';
import type { Split } from '../../domain/split';
import { HUB_KINDS, type HubKind } from '../../domain/vocabularies';
import { HALO_PX, KIND_SHAPES, SHAPE_RADII } from './legend-marks';
import type { Theme } from './palette';
import { PIN_HEIGHT_PX, PIN_PATHS, type PinType } from './pin-shapes';

/** What stands in the id of a mark's image: all that is needed to draw it. Radii in CSS pixels without the halo. */
export type MarkImage =
  | { readonly type: 'ring'; readonly theme: Theme; readonly split: Split; readonly shares: readonly number[]; readonly radius: number }
  | { readonly type: 'kind'; readonly theme: Theme; readonly kind: HubKind }
  | { readonly type: 'services'; readonly theme: Theme; readonly offered: readonly boolean[] }
  /** No hub: the visitor's place, or a what-if hub. */
  | { readonly type: PinType; readonly theme: Theme };

/** A ring is cut into at most so many parts, so that images recur; up to this sum the shares are exact. */
const RING_PARTS = 20;
/** `[fewest hubs, radius]`: the area grows roughly with the square root of the count; in the largest there is room for four digits. */
const RING_RADII = [[1000, 32], [100, 27], [30, 23], [10, 19], [2, 16]] as const; // prettier-ignore
export const SERVICE_RING_RADIUS = 9;

/** Radius of a cluster of `count` hubs, CSS pixels without the halo. */
export function ringRadius(count: number): number {
  return (RING_RADII.find(([fewest]) => count >= fewest) ?? [0, 16])[1];
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

/**
 * Shares of the segments in whole parts without common divisor: exact if they add up to at most `RING_PARTS`, otherwise rounded to that sum
 * by largest remainder. What is present keeps at least one part, what is absent gets none.
 */
export function ringShares(segments: readonly number[]): number[] {
  const total = sumOf(segments);
  const parts = Math.min(total, RING_PARTS);
  const exact = segments.map((count) => (count * parts) / total);
  const shares = segments.map((count, index) => (count === 0 ? 0 : Math.max(1, Math.floor(exact[index]!))));
  const missing = parts - sumOf(shares);
  for (let part = 0; part < missing; part++) shares[farthestOff(shares, exact, 'below', 1)]!++;
  for (let part = 0; part < -missing; part++) shares[farthestOff(shares, exact, 'above', 2)]!--;
  const divisor = Math.max(1, shares.reduce(greatestCommonDivisor, 0));
  return shares.map((share) => share / divisor);
}

/** Index of the share that is farthest below or above its exact value, of those that are at least `least`. */
function farthestOff(shares: readonly number[], exact: readonly number[], side: 'below' | 'above', least: number): number {
  let [farthest, most] = [-1, -Infinity];
  for (const [index, share] of shares.entries()) {
    const distance = side === 'below' ? exact[index]! - share : share - exact[index]!;
    if (share < least || distance <= most) continue;
    [farthest, most] = [index, distance];
  }
  return farthest;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Picture of a mark. */
export function markImage({ hubCount, segments }: Mark, theme: Theme, split: Split): MarkImage {
  if (hubCount > 1) return { type: 'ring', theme, split, shares: ringShares(segments), radius: ringRadius(hubCount) };
  if (split === 'service') return { type: 'services', theme, offered: segments.map((count) => count > 0) };
  return { type: 'kind', theme, kind: HUB_KINDS[segments.findIndex((count) => count > 0)]! };
}

/** Id of the image, parseable: `ring/light/kind/3-0-1-2/19`, `kind/light/edih`, `services/light/1-0-1-1-0`, `origin/light` or `planned/light`. */
export function markImageId(image: MarkImage): string {
  if (image.type === 'ring') return `ring/${image.theme}/${image.split}/${image.shares.join('-')}/${image.radius}`;
  if (image.type === 'services') return `services/${image.theme}/${image.offered.map(Number).join('-')}`;
  return image.type === 'kind' ? `kind/${image.theme}/${image.kind}` : `${image.type}/${image.theme}`;
}

/** What an id of `markImageId` says. Throws on any other text. */
export function parseMarkImageId(id: string): MarkImage {
  const [type, theme, ...rest] = id.split('/') as [string, Theme, ...string[]];
  const numbers = (text: string | undefined): number[] => (text ?? '').split('-').map(Number);
  if (type === 'kind') return { type, theme, kind: rest[0] as HubKind };
  if (type === 'services') return { type, theme, offered: numbers(rest[0]).map((flag) => flag === 1) };
  if (type === 'ring') return { type, theme, split: rest[0] as Split, shares: numbers(rest[1]), radius: Number(rest[2]) };
  if (type in PIN_PATHS) return { type: type as PinType, theme };
  throw new Error(`'${id}' is no image of a mark: expected an id made by markImageId`);
}

/** From the middle of the mark to the outer edge of its halo, CSS pixels. */
export function markRadius(image: MarkImage): number {
  if (image.type === 'ring') return image.radius + HALO_PX;
  if (image.type === 'kind') return SHAPE_RADII[KIND_SHAPES[image.kind]] + HALO_PX;
  return HALO_PX + (image.type === 'services' ? SERVICE_RING_RADIUS : PIN_HEIGHT_PX / 2);
}
