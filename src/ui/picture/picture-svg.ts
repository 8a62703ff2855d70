import { PALETTES } from '../../map/spec/palette';
import { svgElement } from '../../map/svg/elements';
import { FONT_WEIGHTS } from '../../map/svg/text-measure';
import type { PictureLayout, PlacedSymbol, PlacedText } from './picture-layout';

const { label, labelSecondary, sea, regionBorder } = PALETTES.light;
const PAPER = '#ffffff';
/** From the top of a line's box to the feet of its letters, in em of the letters. */
const BASELINE_EM = 1.06;

/** The picture as one drawing that carries all its colours and sizes with it. `map`: drawn in the size that the layout gives it. */
export function pictureSvg(layout: PictureLayout, map: SVGSVGElement, title: string): SVGSVGElement {
  const { width, height } = layout;
  map.style.transform = '';
  const name = svgElement('title');
  name.textContent = title;
  const svg = svgElement(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-family': 'Inter, system-ui, sans-serif', fill: label },
    name,
    svgElement('rect', { width, height, fill: PAPER }),
    svgElement('rect', { y: layout.map.y, width, height: layout.map.height, fill: sea }),
    svgElement('svg', { y: layout.map.y, width, height: layout.map.height, overflow: 'hidden', 'aria-hidden': 'true' }, ...map.childNodes),
    scaleElement(layout.scale),
    ...layout.symbols.map(symbolElement),
    ...layout.texts.map(textElement),
  );
  return svg;
}

function textElement({ x, y, text, sizePx, weight, quiet }: PlacedText): SVGTextElement {
  const element = svgElement('text', {
    x: x.toFixed(1),
    y: (y + sizePx * BASELINE_EM).toFixed(1),
    'font-size': sizePx,
    'font-weight': FONT_WEIGHTS[weight],
    fill: quiet ? labelSecondary : label,
  });
  element.textContent = text;
  return element;
}

function scaleElement({ x, y, widthPx, text }: PictureLayout['scale']): SVGGElement {
  const d = `M${x} ${y - 5}V${y}H${(x + widthPx).toFixed(1)}V${y - 5}`;
  return svgElement('g', {}, svgElement('path', { d, fill: 'none', stroke: label, 'stroke-width': 1.5 }), textElement(text));
}

function symbolElement({ x, y, symbol }: PlacedSymbol): SVGElement {
  const at = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  switch (symbol.type) {
    case 'area':
      return svgElement('rect', {
        transform: at,
        x: -8,
        y: -6,
        width: 16,
        height: 12,
        fill: symbol.colour,
        stroke: regionBorder,
        'stroke-width': 0.5,
      });
    case 'mark':
      return svgElement('path', { transform: `${at} scale(0.72)`, d: symbol.path, fill: symbol.colour, 'fill-rule': 'evenodd' });
    case 'ring':
      return svgElement('circle', { transform: at, r: 5, fill: 'none', stroke: symbol.colour, 'stroke-width': 3.5 });
  }
}
