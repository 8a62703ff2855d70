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
    const [width, height] = [widthEm * sizePx, lines.length * LINE_HEIGHT_EM * sizePx];
    for (const [anchor, shiftEm] of rule.anchors) {
      const { x, y } = middleOf(point, anchor, shiftEm, width, height, sizePx);
      const box = boxAround(x, y, width / 2 + rule.paddingPx, height / 2 + rule.paddingPx);
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

function middleOf(
  point: MapPoint,
  anchor: LabelAnchor,
  [shiftX, shiftY]: readonly [x: number, y: number],
  width: number,
  height: number,
  sizePx: number,
): MapPoint {
  const x = { left: width / 2, right: -width / 2, center: 0, top: 0, bottom: 0 }[anchor];
  const nearer = BASELINE_EM * sizePx;
  const y = { top: height / 2 - nearer, bottom: nearer - height / 2, center: 0, left: 0, right: 0 }[anchor];
  return { x: point.x + shiftX * sizePx + x, y: point.y + shiftY * sizePx + y };
}

export function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
