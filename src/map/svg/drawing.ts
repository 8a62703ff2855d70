import { PALETTES } from '../spec/palette';
import type { MapScene } from '../spec/scene';
import { setAttributes, svgElement } from './elements';
import { borderLayer, groundLayer } from './ground-layer';
import { LabelLayer } from './label-layer';
import { markHighlightLayer, MarkLayer, type SheetMark } from './mark-layer';
import { pinAreaLayer, pinLayer } from './pin-layer';
import { regionHighlightLayer, regionLayer } from './region-layer';
import type { SceneLayer } from './scene-layer';
import { covers, placementOf, sheetOf, type Sheet } from './sheet';
import type { View } from './view';

/** So much a sheet may be enlarged or reduced while the user zooms. */
const MOST_SCALE = 1.8;

/** The picture of a scene: a sheet that is shifted under the frame, and drawn anew when the frame leaves it or the zoom is another. */
export class Drawing {
  readonly svg: SVGSVGElement;
  readonly #canvas: HTMLElement;
  readonly #margin: number | undefined;
  readonly #labels = new LabelLayer();
  readonly #marks = new MarkLayer();
  /** Bottom to top, as in `STYLE_LAYERS`. */
  readonly #layers: readonly SceneLayer[] = [
    groundLayer(),
    regionLayer(),
    borderLayer(),
    regionHighlightLayer(),
    pinAreaLayer(),
    this.#labels,
    pinLayer(),
    markHighlightLayer(),
    this.#marks,
  ];
  #sheet: Sheet | null = null;

  /** `margin`: how far the sheet goes beyond the frame, as a share of it. */
  constructor(canvas: HTMLElement, margin?: number) {
    this.#canvas = canvas;
    this.#margin = margin;
    this.svg = svgElement('svg', { 'aria-hidden': 'true' }, ...this.#layers.map(({ element }) => element));
    canvas.append(this.svg);
  }

  /** The marks that were drawn last, in CSS pixels on the sheet. */
  get marks(): readonly SheetMark[] {
    return this.#marks.marks;
  }

  /** The sheet that was drawn last. */
  get sheet(): Sheet | null {
    return this.#sheet;
  }

  /** Fonts have arrived: names have other widths. */
  forgetWidths(): void {
    this.#labels.forgetWidths();
  }

  /** `isMoving`: more is to come at once, so that the sheet that lies there, enlarged or reduced, has to do. */
  draw(scene: MapScene, view: View, isMoving: boolean): void {
    if (this.#sheet === null || !covers(this.#sheet, view, isMoving ? MOST_SCALE : 1)) {
      this.#sheet = sheetOf(view, this.#margin);
      setAttributes(this.svg, { width: this.#sheet.width, height: this.#sheet.height });
    }
    this.#canvas.style.backgroundColor = PALETTES[scene.theme].sea;
    for (const layer of this.#layers) layer.draw(scene, this.#sheet);
    const { x, y, scale } = placementOf(this.#sheet, view);
    // Whole pixels keep letters sharp.
    const shift = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    this.svg.style.transform = scale === 1 ? shift : `${shift} scale(${scale})`;
  }
}
