import type { Ground } from '../../domain/ground';
import { REGION_OUTLINE_PX } from '../spec/highlight-rules';
import { PALETTES } from '../spec/palette';
import { regionColours } from '../spec/region-colours';
import type { MapScene } from '../spec/scene';
import { changeDetector, setAttributes, svgElement } from './elements';
import type { SceneLayer } from './scene-layer';
import { pathsOn, type Sheet } from './sheet';

/** Says which region a path is. */
const REGION_ATTRIBUTE = 'data-region';

/** Neighbours of one colour must not show the land between their edges. CSS pixels. */
const SEAM_PX = 0.7;

/** The region that the element draws, `null` if it draws none. */
export function regionIdOf(element: Element | null): string | null {
  return element?.getAttribute(REGION_ATTRIBUTE) ?? null;
}

/** Ids of the regions of which something lies on the sheet, sorted. */
export function regionIdsOn(sheet: Sheet, regions: Ground['regions']): string[] {
  const pathOf = pathsOn(sheet);
  const seen = regions.features.filter((feature) => pathOf(feature) !== null);
  return seen.map(({ properties }) => properties.id).sort();
}

/** Regions coloured by class. Without an indicator they are there to be pointed at, but not drawn. */
export function regionLayer(): SceneLayer {
  const element = svgElement('g', { 'pointer-events': 'fill', 'stroke-linejoin': 'round' });
  const paths = new Map<string, SVGPathElement>();
  const [haveRegionsChanged, havePathsChanged, haveColoursChanged] = [changeDetector(), changeDetector(), changeDetector()];
  return {
    element,
    draw: (scene, sheet) => {
      const regions = scene.ground?.regions;
      const features = regions?.features ?? [];
      if (haveRegionsChanged(regions)) {
        paths.clear();
        for (const { properties } of features) paths.set(properties.id, svgElement('path', { [REGION_ATTRIBUTE]: properties.id }));
        element.replaceChildren(...paths.values());
      }
      if (havePathsChanged(regions, sheet)) {
        const pathOf = pathsOn(sheet);
        for (const feature of features) setAttributes(paths.get(feature.properties.id)!, { d: pathOf(feature) ?? '' });
      }
      if (haveColoursChanged(regions, scene.theme, ...choroplethParts(scene))) colour(paths, scene);
    },
  };
}

/** The scene's choropleth is made anew with every scene; its parts are not. */
function choroplethParts({ choropleth }: MapScene): unknown[] {
  return choropleth === null ? [null] : [choropleth.scheme, choropleth.classOfRegion, choropleth.classCount, choropleth.emphasis];
}

function colour(paths: ReadonlyMap<string, SVGPathElement>, { choropleth, theme }: MapScene): void {
  const colours = choropleth === null ? [] : regionColours(choropleth, PALETTES[theme]);
  for (const [id, path] of paths) {
    const fill = choropleth === null ? 'none' : colours[choropleth.classOfRegion.get(id) ?? choropleth.classCount]!;
    setAttributes(path, { fill, stroke: fill, 'stroke-width': SEAM_PX });
  }
}

/** The outlines of the region beneath the pointer and of the one whose card is open. */
export function regionHighlightLayer(): SceneLayer {
  const outlines = { hovered: outline('hovered'), selected: outline('selected') };
  return {
    element: svgElement(
      'g',
      { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
      ...outlines.hovered.paths,
      ...outlines.selected.paths,
    ),
    draw: (scene, sheet) => {
      outlines.hovered.draw(scene, scene.hoveredRegionId, sheet);
      outlines.selected.draw(scene, scene.selectedRegionId, sheet);
    },
  };
}

function outline(state: keyof typeof REGION_OUTLINE_PX) {
  const widths = REGION_OUTLINE_PX[state];
  const [casing, line] = [svgElement('path', { 'stroke-width': widths.casing }), svgElement('path', { 'stroke-width': widths.line })];
  const hasChanged = changeDetector();
  return {
    paths: [casing, line],
    draw: ({ ground, theme }: MapScene, id: string | null, sheet: Sheet): void => {
      const { label, labelHalo } = PALETTES[theme];
      setAttributes(casing, { stroke: labelHalo });
      setAttributes(line, { stroke: label });
      if (!hasChanged(ground?.regions, id, sheet)) return;
      const region = id === null ? undefined : ground?.regions.features.find(({ properties }) => properties.id === id);
      const d = region === undefined ? '' : (pathsOn(sheet)(region) ?? '');
      for (const path of [casing, line]) setAttributes(path, { d });
    },
  };
}
