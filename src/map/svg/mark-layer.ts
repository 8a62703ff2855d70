import type { LngLat } from '../../domain/geo';
import { MARK_GLOW } from '../spec/highlight-rules';
import { parseMarkImageId } from '../spec/mark-image';
import { MARK_LABEL_SIZE_PX, markParts } from '../spec/mark-parts';
import { markFeatures, type MarkProperties } from '../spec/marks';
import { PALETTES } from '../spec/palette';
import type { MapScene } from '../spec/scene';
import { valueAt } from '../spec/stops';
import { changeDetector, setAttributes, svgElement } from './elements';
import type { MarkSpot } from './mark-hit';
import { markShapes } from './mark-shapes';
import type { SceneLayer } from './scene-layer';
import { isOn, pointOn, type Sheet } from './sheet';

/** A mark that is on the sheet, with all that its picture is made of. */
export type SheetMark = MarkSpot & MarkProperties;

/** How far a shadow goes beyond its mark, CSS pixels. */
export const SHADOW_PX = 3;

/** The marks on the sheet, bottom to top. */
export function marksOn(sheet: Sheet, scene: MapScene): SheetMark[] {
  return markFeatures(scene)
    .features.map(({ geometry, properties }) => ({ ...properties, ...pointOn(sheet, geometry.coordinates as unknown as LngLat) }))
    .filter((mark) => isOn(sheet, mark, mark.radius + SHADOW_PX))
    .sort((a, b) => a.order - b.order);
}

/** The marks themselves; those that stay are only moved. */
export class MarkLayer implements SceneLayer {
  readonly element = svgElement('g', { 'pointer-events': 'none', 'text-anchor': 'middle', 'font-weight': 600 });
  /** What is drawn. */
  marks: readonly SheetMark[] = [];
  #elements = new Map<string, SVGGElement>();
  readonly #hasChanged = changeDetector();

  draw(scene: MapScene, sheet: Sheet): void {
    if (!this.#hasChanged(markFeatures(scene), sheet)) return;
    this.marks = marksOn(sheet, scene);
    const { discText, markShadow } = PALETTES[scene.theme];
    setAttributes(this.element, { fill: discText });
    const before = this.#elements;
    this.#elements = new Map(
      this.marks.map((mark) => {
        const key = `${mark.id}|${mark.image}|${mark.label}`;
        const element = before.get(key) ?? markElement(mark, markShadow);
        setAttributes(element, { transform: `translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})` });
        return [key, element];
      }),
    );
    this.element.replaceChildren(...this.#elements.values());
  }
}

function markElement({ image, label, radius }: SheetMark, shadowColour: string): SVGGElement {
  const shapes = markShapes(markParts(parseMarkImageId(image)), shadowColour);
  const element = svgElement('g', {}, ...shapes.map(({ name, attributes }) => svgElement(name, attributes)));
  if (label !== '') {
    const text = svgElement('text', { 'font-size': valueAt(MARK_LABEL_SIZE_PX, radius), dy: '0.36em' });
    text.textContent = label;
    element.append(text);
  }
  return element;
}

/** A ring of the accent around the hovered and the selected mark, beneath the marks. */
export function markHighlightLayer(): SceneLayer {
  const circles = { hovered: svgElement('circle'), selected: svgElement('circle') };
  return {
    element: svgElement('g', { 'pointer-events': 'none' }, circles.hovered, circles.selected),
    draw: (scene, sheet) => {
      drawGlow(circles.hovered, 'hovered', scene.hoveredMarkId, scene, sheet);
      drawGlow(circles.selected, 'selected', scene.selectedMarkId, scene, sheet);
    },
  };
}

function drawGlow(circle: SVGCircleElement, state: keyof typeof MARK_GLOW, id: string | null, scene: MapScene, sheet: Sheet): void {
  const feature = id === null ? undefined : markFeatures(scene).features.find(({ properties }) => properties.id === id);
  if (feature === undefined) {
    setAttributes(circle, { visibility: 'hidden' });
    return;
  }
  const { beyondPx, opacity, edgePx } = MARK_GLOW[state];
  const { x, y } = pointOn(sheet, feature.geometry.coordinates as unknown as LngLat);
  const { accent, labelHalo } = PALETTES[scene.theme];
  setAttributes(circle, {
    visibility: 'visible',
    cx: x.toFixed(1),
    cy: y.toFixed(1),
    // The edge lies outside, as MapLibre draws it.
    r: feature.properties.radius + beyondPx + edgePx / 2,
    fill: accent,
    'fill-opacity': opacity,
    stroke: labelHalo,
    'stroke-width': edgePx,
  });
}
