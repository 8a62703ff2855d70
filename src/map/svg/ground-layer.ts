import { countryBorderRule, regionBorderRule, type BorderRule } from '../spec/border-rules';
import { PALETTES } from '../spec/palette';
import { valueAt } from '../spec/stops';
import { changeDetector, setAttributes, svgElement } from './elements';
import type { SceneLayer } from './scene-layer';
import { pathsOn } from './sheet';

/** Land, without what a layer makes of it. */
export function groundLayer(): SceneLayer {
  const [neighbours, countries] = [svgElement('path'), svgElement('path')];
  const hasChanged = changeDetector();
  return {
    element: svgElement('g', {}, neighbours, countries),
    draw: ({ ground, theme }, sheet) => {
      const { land, landBeyond } = PALETTES[theme];
      setAttributes(neighbours, { fill: landBeyond });
      setAttributes(countries, { fill: land });
      if (!hasChanged(ground?.neighbours, ground?.countries, sheet)) return;
      const pathOf = pathsOn(sheet);
      setAttributes(neighbours, { d: (ground && pathOf(ground.neighbours)) ?? '' });
      setAttributes(countries, { d: (ground && pathOf(ground.countries)) ?? '' });
    },
  };
}

export function borderLayer(): SceneLayer {
  const [regions, countries] = [svgElement('path'), svgElement('path')];
  const attributes = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const hasChanged = changeDetector();
  return {
    element: svgElement('g', attributes, regions, countries),
    draw: (scene, sheet) => {
      const [palette, { ground }] = [PALETTES[scene.theme], scene];
      drawBorder(regions, regionBorderRule(scene, palette), sheet.zoom);
      drawBorder(countries, countryBorderRule(scene, palette), sheet.zoom);
      if (!hasChanged(ground?.regionBorders, ground?.countryBorders, sheet)) return;
      const pathOf = pathsOn(sheet);
      setAttributes(regions, { d: (ground && pathOf(ground.regionBorders)) ?? '' });
      setAttributes(countries, { d: (ground && pathOf(ground.countryBorders)) ?? '' });
    },
  };
}

function drawBorder(path: SVGPathElement, { visible, colour, widthPx, opacity }: BorderRule, zoom: number): void {
  const strength = valueAt(opacity, zoom);
  setAttributes(path, {
    stroke: colour,
    'stroke-width': valueAt(widthPx, zoom),
    'stroke-opacity': strength,
    visibility: visible && strength > 0 ? 'visible' : 'hidden',
  });
}
