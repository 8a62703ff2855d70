import { stepAt, valueAt, type Stops } from './stops';

/** On which side of a name its point lies. */
export type LabelAnchor = 'center' | 'top' | 'bottom' | 'left' | 'right';

/** How names of one kind are shown; "em" is the size of the text. */
export interface LabelRule {
  /** How many names, by importance, may appear from which zoom on. What collides with a more important one stays away in any case. */
  readonly countFromZoom: Stops;
  /** From this zoom on there are none. */
  readonly maxZoom: number;
  /** Sizes of the text in CSS pixels, linear between zooms; at each, the size from a rank on. */
  readonly sizePx: readonly (readonly [zoom: number, fromRank: readonly [Stops[number], ...Stops]])[];
  /** Places around the point, best first, with the shift from it in em, right and down. */
  readonly anchors: readonly (readonly [anchor: LabelAnchor, shiftEm: readonly [x: number, y: number]])[];
  readonly weight: 'medium' | 'semibold';
  readonly letterSpacingEm: number;
  readonly maxWidthEm: number;
  /** Free space around, CSS pixels. */
  readonly paddingPx: number;
  /** Halo wide enough that a name is readable on every class of every ramp, CSS pixels. */
  readonly haloPx: number;
}

export const CITY_LABELS: LabelRule = {
  countFromZoom: [[4, 14], [5, 50], [6, 160], [7, 500], [8, 1500], [9, 1e6]], // prettier-ignore
  maxZoom: 24,
  sizePx: [
    [4, [[0, 12.5], [14, 12]]], // prettier-ignore
    [9, [[0, 17], [50, 15], [300, 14], [1500, 12.5]]], // prettier-ignore
  ],
  anchors: [['top', [0, 0.9]], ['bottom', [0, -0.9]], ['left', [1, 0]], ['right', [-1, 0]]], // prettier-ignore
  weight: 'medium',
  letterSpacingEm: 0,
  maxWidthEm: 9,
  paddingPx: 6,
  haloPx: 1.8,
};

export const COUNTRY_LABELS: LabelRule = {
  countFromZoom: [[2, 12], [3, 24], [4, 34], [5, 38], [6, 1e6]], // prettier-ignore
  maxZoom: 8,
  sizePx: [
    [3, [[0, 12.5], [12, 11.5]]], // prettier-ignore
    [7, [[0, 20], [12, 17], [30, 14]]], // prettier-ignore
  ],
  // Not far: a name must not stray into the country next door.
  anchors: [['center', [0, 0]], ['top', [0, 1.2]], ['bottom', [0, -1.2]]], // prettier-ignore
  weight: 'semibold',
  letterSpacingEm: 0.14,
  maxWidthEm: 7,
  paddingPx: 4,
  haloPx: 2.2,
};

/** How many names may be shown at the zoom: those of the smallest ranks. */
export function labelCount({ countFromZoom, maxZoom }: LabelRule, zoom: number): number {
  return zoom >= maxZoom ? 0 : stepAt(countFromZoom, zoom);
}

/** Size of the text of a rank, CSS pixels. */
export function labelSizePx({ sizePx }: LabelRule, rank: number, zoom: number): number {
  return valueAt(
    sizePx.map(([at, fromRank]) => [at, stepAt(fromRank, rank)] as const),
    zoom,
  );
}
