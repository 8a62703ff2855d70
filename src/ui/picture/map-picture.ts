import { scaleBar } from '../../domain/scale-bar';
import type { Explorer } from '../../explorer/explorer.svelte';
import type { UnthemedScene } from '../../explorer/scene';
import type { MapScene } from '../../map/spec/scene';
import { drawStill, viewOfBox } from '../../map/svg/still';
import { createTextMeasure } from '../../map/svg/text-measure';
import { today } from '../shortlist/today';
import { pictureContent } from './picture-content';
import { layOut, type Size } from './picture-layout';
import { pictureSvg } from './picture-svg';

/** The picture, to be put into the document, and its size in CSS pixels. */
export interface MapPicture extends Size {
  readonly svg: SVGSVGElement;
  /** Without the ending. */
  readonly fileName: string;
}

const MOST_SCALE_PX = 130;

/**
 * The map as the visitor sees it, at its present size and zoom, light whatever the page is, with all that a reader elsewhere needs to know. Whoever draws the page's
 * map, SVG draws this one. `null` while the map, or what colours it, is not there yet.
 *
 * @throws Error when the list of sources cannot be fetched: a picture without sources is none
 */
export async function mapPicture(explorer: Explorer, scene: UnthemedScene, zoom: number): Promise<MapPicture | null> {
  const { map, resources, indicator, layer, translator } = explorer;
  const box = map.boundingBoxAtRest;
  if (box === null || scene.ground === null || (indicator !== null && scene.choropleth === null)) return null;
  resources.manifest.retry();
  const manifest = await resources.manifest.arrival();
  const date = today();
  const content = pictureContent(explorer, manifest, box, location.href, date);
  const choropleth = scene.choropleth && { ...scene.choropleth, emphasis: null };
  const still: MapScene = { ...scene, choropleth, theme: 'light', hoveredMarkId: null, hoveredRegionId: null };
  await lettersOf(content.title + content.footer.join(''));
  const view = viewOfBox(box, zoom);
  const [, latitude] = view.viewport.lngLat;
  const bar = scaleBar(zoom, latitude, MOST_SCALE_PX);
  const text = translator.words('picture').scale(translator.number(bar.km), translator.number(Math.round(latitude)));
  const layout = layOut(content, view.frame, bar, text, createTextMeasure());
  const { width, height } = layout;
  return {
    svg: pictureSvg(layout, drawStill(still, view), content.title),
    width,
    height,
    fileName: `dih-map-${indicator?.id ?? layer}-${date}`,
  };
}

/** Widths are right once the faces are there; a face that cannot be had is no reason to wait. */
async function lettersOf(text: string): Promise<void> {
  await Promise.allSettled(['500', '600'].map((weight) => document.fonts.load(`${weight} 16px Inter`, text)));
}
