import type { Feature, Point } from 'geojson';
import type { LngLat } from '../../domain/geo';
import type { MapPoint } from '../pointing';
import { labelCount, labelSizePx, type LabelAnchor, type LabelRule } from '../spec/label-rules';
import type { LabelProperties } from '../spec/scene';
import { breakLines } from './line-breaks';
import { isOn, pointOn, type Sheet } from './sheet';

/** Edges in CSS pixels on the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name on the sheet. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly sizePx: number;
  /** Middle of the text, CSS pixels on the sheet. */
  readonly x: number;
  readonly y: number;
}

/** Width of a text in em, without letter spacing. */
export type MeasureText = (text: string, weight: LabelRule['weight']) => number;

export const LINE_HEIGHT_EM = 1.2;
/** MapLibre takes a name above or below its point by its letters, not by its line. */
const BASELINE_EM = 7 / 24;

/**
 * The names that may be shown, each at the first of its places where it meets none of `taken`, which it then joins; the most important choose
 * first. What may be shown at the zoom is `rule`'s to say.
 */
export function placeLabels(
  labels: readonly Feature<Point, LabelProperties>[],
  rule: LabelRule,
  sheet: Sheet,
  taken: Box[],
  measure: MeasureText,
): PlacedLabel[] {
  const count = labelCount(rule, sheet.zoom);
  const shown = labels.filter(({ properties }) => properties.rank < count).sort((a, b) => a.properties.rank - b.properties.rank);
  const placed: PlacedLabel[] = [];
  for (const { geometry, properties } of shown) {
    const point = pointOn(sheet, geometry.coordinates as unknown as LngLat);
    if (!isOn(sheet, point)) continue;
    const sizePx = labelSizePx(rule, properties.rank, sheet.zoom);
    const { lines, widthEm } = breakLines(properties.name, rule.maxWidthEm, (text) => spacedWidth(text, rule, measure));
    const halfWidth = (widthEm * sizePx) / 2 + rule.paddingPx;
    const halfHeight = (lines.length * LINE_HEIGHT_EM * sizePx) / 2 + rule.paddingPx;
    for (const [anchor, [shiftX, shiftY]] of rule.anchors) {
      const aside = shiftOf(anchor, halfWidth, halfHeight, BASELINE_EM * sizePx);
      const [x, y] = [point.x + aside.x + shiftX * sizePx, point.y + aside.y + shiftY * sizePx];
      const box = boxAround(x, y, halfWidth, halfHeight);
      if (taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      placed.push({ lines, sizePx, x, y });
      break;
    }
  }
  return placed;
}

const spacedWidth = (text: string, { weight, letterSpacingEm }: LabelRule, measure: MeasureText): number =>
  measure(text, weight) + letterSpacingEm * text.length;

/** From the point to the middle of the box that has it at its side. */
function shiftOf(anchor: LabelAnchor, halfWidth: number, halfHeight: number, nearer: number): MapPoint {
  switch (anchor) {
    case 'left':
      return { x: halfWidth, y: 0 };
    case 'right':
      return { x: -halfWidth, y: 0 };
    case 'top':
      return { x: 0, y: halfHeight - nearer };
    case 'bottom':
      return { x: 0, y: nearer - halfHeight };
    case 'center':
      return { x: 0, y: 0 };
  }
}

export function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
