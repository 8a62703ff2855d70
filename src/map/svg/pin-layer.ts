import type { Feature, Point } from 'geojson';
import type { LngLat } from '../../domain/geo';
import { markParts } from '../spec/mark-parts';
import { PIN_HEIGHT_PX, PIN_LABEL, type PinType } from '../spec/pin-shapes';
import { AREA_LINE, areaFillOpacity } from '../spec/pin-rules';
import { PALETTES } from '../spec/palette';
import type { MapScene, PinProperties } from '../spec/scene';
import type { MapPoint } from '../pointing';
import { changeDetector, setAttributes, svgElement } from './elements';
import { markShapes } from './mark-shapes';
import type { SceneLayer } from './scene-layer';
import { pathsOn, pointOn, type Sheet } from './sheet';

const typeOf = ({ label }: PinProperties): PinType => (label === undefined ? 'origin' : 'planned');

/** What is near enough to the visitor, and in reach of what-if hubs: nothing for the pointer. */
export function pinAreaLayer(): SceneLayer {
  const element = svgElement('g', { 'pointer-events': 'none' });
  const hasChanged = changeDetector();
  return {
    element,
    draw: (scene, sheet) => {
      const opacity = areaFillOpacity(scene);
      if (!hasChanged(scene.pinAreas, scene.theme, opacity, sheet)) return;
      const path = pathsOn(sheet);
      const outlines = scene.pinAreas.features.map((area) => ({ d: path(area) ?? '', type: typeOf(area.properties) }));
      element.replaceChildren(...areaPaths(outlines, scene, opacity));
    },
  };
}

/** All casings beneath all lines, as MapLibre draws them. */
function areaPaths(outlines: readonly { readonly d: string; readonly type: PinType }[], { theme }: MapScene, opacity: number): Element[] {
  const palette = PALETTES[theme];
  const stroke = (d: string, colour: string, widthPx: number) =>
    svgElement('path', { d, fill: 'none', stroke: colour, 'stroke-width': widthPx });
  const dashes = AREA_LINE.dashes.map((length) => length * AREA_LINE.widthPx).join(' ');
  const lines = outlines.map(({ d, type }) => stroke(d, palette[type], AREA_LINE.widthPx));
  for (const line of lines) setAttributes(line, { 'stroke-dasharray': dashes });
  return [
    ...outlines.map(({ d, type }) => svgElement('path', { d, fill: palette[type], 'fill-opacity': opacity })),
    ...outlines.map(({ d }) => stroke(d, palette.labelHalo, AREA_LINE.casingPx)),
    ...lines,
  ];
}

/** The middles of the pins on the sheet, each of which stands on its place. */
export function pinsOn(sheet: Sheet, { pins }: Pick<MapScene, 'pins'>): MapPoint[] {
  return pins.features.map((pin) => pinOn(sheet, pin));
}

function pinOn(sheet: Sheet, { geometry }: Feature<Point>): MapPoint {
  const { x, y } = pointOn(sheet, geometry.coordinates as unknown as LngLat);
  return { x, y: y - PIN_HEIGHT_PX / 2 };
}

/** The visitor's place and what-if hubs: pins beneath the marks, nothing for the pointer. */
export function pinLayer(): SceneLayer {
  const element = svgElement('g', { 'pointer-events': 'none', 'text-anchor': 'middle', 'font-weight': 600 });
  const hasChanged = changeDetector();
  return {
    element,
    draw: (scene, sheet) => {
      if (!hasChanged(scene.pins, scene.theme, sheet)) return;
      const pins = scene.pins.features.map((pin) => {
        const { x, y } = pinOn(sheet, pin);
        const drawn = pinElement(pin.properties, scene);
        setAttributes(drawn, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
        return drawn;
      });
      element.replaceChildren(...pins);
    },
  };
}

function pinElement(properties: PinProperties, { theme }: MapScene): SVGGElement {
  const { markShadow, discText } = PALETTES[theme];
  const shapes = markShapes(markParts({ type: typeOf(properties), theme }), markShadow);
  const element = svgElement('g', {}, ...shapes.map(({ name, attributes }) => svgElement(name, attributes)));
  if (properties.label !== undefined) {
    const text = svgElement('text', { fill: discText, 'font-size': PIN_LABEL.sizePx, y: PIN_LABEL.yPx, dy: '0.36em' });
    text.textContent = properties.label;
    element.append(text);
  }
  return element;
}
