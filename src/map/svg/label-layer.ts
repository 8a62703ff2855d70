import { CITY_LABELS, COUNTRY_LABELS, type LabelRule } from '../spec/label-rules';
import { markFeatures } from '../spec/marks';
import { PALETTES } from '../spec/palette';
import { PIN_HEIGHT_PX } from '../spec/pin-shapes';
import type { MapScene } from '../spec/scene';
import { changeDetector, setAttributes, svgElement } from './elements';
import { boxAround, LINE_HEIGHT_EM, placeLabels, type MeasureText, type PlacedLabel } from './label-placement';
import { marksOn } from './mark-layer';
import { pinsOn } from './pin-layer';
import type { SceneLayer } from './scene-layer';
import type { Sheet } from './sheet';
import { createTextMeasure, FONT_WEIGHTS } from './text-measure';

/** Free space around a mark, with its shadow, CSS pixels. */
const MARK_ROOM_PX = 4;
/** From the middle of a line down to its letters' feet. */
const BASELINE_EM = 0.4;

/** Names of countries and cities. They give way to marks, and cities to countries. */
export class LabelLayer implements SceneLayer {
  readonly #cities = labelGroup(CITY_LABELS);
  readonly #countries = labelGroup(COUNTRY_LABELS);
  readonly element = svgElement('g', { 'pointer-events': 'none', 'text-anchor': 'middle' }, this.#cities, this.#countries);
  readonly #hasChanged = changeDetector();
  #measure: MeasureText = createTextMeasure();

  /** Fonts have arrived: the next drawing takes their widths. */
  forgetWidths(): void {
    this.#measure = createTextMeasure();
  }

  draw(scene: MapScene, sheet: Sheet): void {
    const { label, labelSecondary, labelHalo } = PALETTES[scene.theme];
    setAttributes(this.#cities, { fill: scene.choropleth === null ? labelSecondary : label, stroke: labelHalo });
    setAttributes(this.#countries, { fill: label, stroke: labelHalo });
    const { cityLabels, countryLabels, pins } = scene;
    if (!this.#hasChanged(cityLabels, countryLabels, pins, markFeatures(scene), sheet, this.#measure)) return;
    const taken = marksOn(sheet, scene).map(({ x, y, radius }) => boxAround(x, y, radius + MARK_ROOM_PX, radius + MARK_ROOM_PX));
    // As much room as MapLibre gives a pin: a square.
    const pinRoomPx = PIN_HEIGHT_PX / 2 + MARK_ROOM_PX;
    taken.push(...pinsOn(sheet, scene).map(({ x, y }) => boxAround(x, y, pinRoomPx, pinRoomPx)));
    const countries = placeLabels(countryLabels.features, COUNTRY_LABELS, sheet, taken, this.#measure);
    const cities = placeLabels(cityLabels.features, CITY_LABELS, sheet, taken, this.#measure);
    this.#countries.replaceChildren(...countries.map(labelElement));
    this.#cities.replaceChildren(...cities.map(labelElement));
  }
}

function labelGroup({ weight, letterSpacingEm, haloPx }: LabelRule): SVGGElement {
  return svgElement('g', {
    'font-weight': FONT_WEIGHTS[weight],
    'letter-spacing': `${letterSpacingEm}em`,
    'stroke-width': 2 * haloPx,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
}

function labelElement({ lines, sizePx, x, y }: PlacedLabel): SVGTextElement {
  const text = svgElement('text', { 'font-size': sizePx.toFixed(2) });
  lines.forEach((line, index) => {
    const middle = y + (index - (lines.length - 1) / 2) * LINE_HEIGHT_EM * sizePx;
    const span = svgElement('tspan', { x: x.toFixed(1), y: (middle + BASELINE_EM * sizePx).toFixed(1) });
    span.textContent = line;
    text.append(span);
  });
  return text;
}
