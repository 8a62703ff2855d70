import type { LngLat } from '../../domain/geo';
import { markParts } from '../spec/mark-parts';
import { PIN_HEIGHT_PX } from '../spec/legend-marks';
import { RADIUS_LINE, radiusFillOpacity } from '../spec/origin-rules';
import { PALETTES } from '../spec/palette';
import type { MapScene, OriginScene } from '../spec/scene';
import type { MapPoint } from '../pointing';
import { changeDetector, setAttributes, svgElement } from './elements';
import { markShapes } from './mark-shapes';
import type { SceneLayer } from './scene-layer';
import { pathsOn, pointOn, type Sheet } from './sheet';

/** What is near enough to the visitor: nothing for the pointer. */
export function radiusLayer(): SceneLayer {
  const [area, casing, line] = [
    svgElement('path'),
    svgElement('path', { fill: 'none', 'stroke-width': RADIUS_LINE.casingPx }),
    svgElement('path', {
      fill: 'none',
      'stroke-width': RADIUS_LINE.widthPx,
      'stroke-dasharray': RADIUS_LINE.dashes.map((length) => length * RADIUS_LINE.widthPx).join(' '),
    }),
  ];
  const hasChanged = changeDetector();
  return {
    element: svgElement('g', { 'pointer-events': 'none' }, area, casing, line),
    draw: (scene, sheet) => {
      const { origin, theme } = scene;
      const palette = PALETTES[theme];
      setAttributes(area, { fill: palette.origin, 'fill-opacity': radiusFillOpacity(scene) });
      setAttributes(casing, { stroke: palette.labelHalo });
      setAttributes(line, { stroke: palette.origin });
      const radiusArea = origin?.radiusArea ?? null;
      if (!hasChanged(radiusArea, sheet)) return;
      const d = (radiusArea && pathsOn(sheet)(radiusArea)) ?? '';
      for (const path of [area, casing, line]) setAttributes(path, { d });
    },
  };
}

/** The middle of the pin on the sheet, which stands on the visitor's place. */
export function pinOn(sheet: Sheet, { position }: OriginScene): MapPoint {
  const { x, y } = pointOn(sheet, position.coordinates as unknown as LngLat);
  return { x, y: y - PIN_HEIGHT_PX / 2 };
}

/** The visitor's place: a pin beneath the marks, nothing for the pointer. */
export function originLayer(): SceneLayer {
  const element = svgElement('g', { 'pointer-events': 'none' });
  const [hasThemeChanged, hasMoved] = [changeDetector(), changeDetector()];
  return {
    element,
    draw: ({ origin, theme }: MapScene, sheet) => {
      if (hasThemeChanged(theme)) {
        const shapes = markShapes(markParts({ type: 'origin', theme }), PALETTES[theme].markShadow);
        element.replaceChildren(...shapes.map(({ name, attributes }) => svgElement(name, attributes)));
      }
      if (!hasMoved(origin?.position, sheet)) return;
      setAttributes(element, { visibility: origin === null ? 'hidden' : 'visible' });
      if (origin === null) return;
      const { x, y } = pinOn(sheet, origin);
      setAttributes(element, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
    },
  };
}
