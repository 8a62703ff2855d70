import { withLetterProbe } from './letters-drawn';
import { pageFontRules } from './page-fonts';

/** The styles that a style sheet may give to what is drawn; as attributes they need none. What `inherits` is written only where it is another than the parent's. */
const STYLES: readonly { readonly name: string; readonly inherits: boolean; readonly initial: string }[] = [
  { name: 'fill', inherits: true, initial: 'rgb(0, 0, 0)' },
  { name: 'fill-opacity', inherits: true, initial: '1' },
  { name: 'fill-rule', inherits: true, initial: 'nonzero' },
  { name: 'stroke', inherits: true, initial: 'none' },
  { name: 'stroke-width', inherits: true, initial: '1px' },
  { name: 'stroke-opacity', inherits: true, initial: '1' },
  { name: 'stroke-dasharray', inherits: true, initial: 'none' },
  { name: 'stroke-linecap', inherits: true, initial: 'butt' },
  { name: 'stroke-linejoin', inherits: true, initial: 'miter' },
  { name: 'paint-order', inherits: true, initial: 'normal' },
  { name: 'shape-rendering', inherits: true, initial: 'auto' },
  { name: 'visibility', inherits: true, initial: 'visible' },
  { name: 'font-family', inherits: true, initial: '' },
  { name: 'font-size', inherits: true, initial: '' },
  { name: 'font-weight', inherits: true, initial: '400' },
  { name: 'font-style', inherits: true, initial: 'normal' },
  { name: 'font-variant-numeric', inherits: true, initial: 'normal' },
  { name: 'letter-spacing', inherits: true, initial: 'normal' },
  { name: 'text-anchor', inherits: true, initial: 'start' },
  { name: 'dominant-baseline', inherits: false, initial: 'auto' },
  { name: 'opacity', inherits: false, initial: '1' },
  { name: 'mix-blend-mode', inherits: false, initial: 'normal' },
  { name: 'vector-effect', inherits: false, initial: 'none' },
];

/** No attributes of their own in SVG: these two are written as a style, which a file may hold. */
const ONLY_AS_STYLE = new Set(['font-variant-numeric', 'mix-blend-mode']);

/** The page's content security policy forbids the attribute itself, also on what is in no document. */
const STYLE_IN_FILE = 'file-style';

/** What means something in the page only. */
const OF_THE_PAGE = /^(?:class|style|id|role|tabindex|aria-.*|data-.*|on.*|href|xlink:href)$/;

/**
 * The text of an SVG file that looks as the element does in the page, `widthPx` × `heightPx` large: it needs no style sheet and no other file. The faces of its letters
 * are in it where they can be had, else a system's face shows them. What is not displayed is left out.
 *
 * @param svg in the document, because only there it has styles
 */
export async function standaloneSvg(svg: SVGSVGElement, widthPx: number, heightPx: number): Promise<string> {
  const copy = copyOf(svg, null) ?? (svg.cloneNode() as SVGSVGElement);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(widthPx));
  copy.setAttribute('height', String(heightPx));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${widthPx} ${heightPx}`);
  const rules = await pageFontRules(copy.textContent);
  if (rules.length > 0) {
    const style = document.createElementNS(copy.namespaceURI, 'style');
    style.textContent = rules.join('\n');
    copy.prepend(style);
  }
  return new XMLSerializer().serializeToString(copy).replaceAll(` ${STYLE_IN_FILE}=`, ' style=');
}

/** The element with its styles as attributes; `null`: it is not displayed. */
function copyOf(element: Element, parent: CSSStyleDeclaration | null): Element | null {
  const style = getComputedStyle(element);
  if (style.display === 'none' && !isNeverDisplayed(element)) return null;
  const copy = element.cloneNode() as Element;
  for (const name of copy.getAttributeNames()) if (OF_THE_PAGE.test(name) && !isReferredTo(element, name)) copy.removeAttribute(name);
  if (!isNeverDisplayed(element)) writeStyles(copy, style, parent);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
    else if (child instanceof SVGElement) copy.append(...[copyOf(child, style)].filter((node) => node !== null));
  }
  return copy;
}

/** Definitions, and the words that programs read. */
function isNeverDisplayed({ localName }: Element): boolean {
  return ['defs', 'title', 'desc', 'clipPath', 'mask', 'pattern', 'linearGradient', 'radialGradient', 'stop', 'marker'].includes(localName);
}

/** The names of definitions, and the references to them within the drawing, stay. */
function isReferredTo(element: Element, name: string): boolean {
  if (name === 'id') return element.closest('defs, clipPath, mask, pattern, linearGradient, radialGradient, marker') !== null;
  return name.endsWith('href') && element.getAttribute(name)?.startsWith('#') === true;
}

function writeStyles(copy: Element, style: CSSStyleDeclaration, parent: CSSStyleDeclaration | null): void {
  const alone: string[] = [];
  for (const { name, inherits, initial } of STYLES) {
    const value = style.getPropertyValue(name);
    const given = inherits && parent !== null ? parent.getPropertyValue(name) : initial;
    copy.removeAttribute(name);
    if (value === given || value === '') continue;
    if (ONLY_AS_STYLE.has(name)) alone.push(`${name}:${value}`);
    else copy.setAttribute(name, value);
  }
  if (alone.length > 0) copy.setAttribute(STYLE_IN_FILE, alone.join(';'));
}

/**
 * The text of an SVG file as a PNG that is `widthPx` × `scale` pixels wide and of the same proportions, drawn on white.
 *
 * @throws Error when the text is no SVG, or the picture is larger than the browser can draw
 */
export async function pngOf(svgText: string, widthPx: number, heightPx: number, scale: 1 | 2): Promise<Blob> {
  const probed = withLetterProbe(svgText, widthPx, heightPx);
  const url = URL.createObjectURL(new Blob([probed.svgText], { type: 'image/svg+xml' }));
  try {
    const image = await imageFrom(url);
    await probed.lettersDrawn(image);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(widthPx * scale);
    canvas.height = Math.round(heightPx * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser gives no canvas to draw the picture on');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    // The strip of letters lies below the canvas.
    context.drawImage(image, 0, 0, image.naturalWidth * scale, probed.heightPx * scale);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (png === null) throw new Error(`The picture of ${canvas.width} × ${canvas.height} pixels is too large for this browser`);
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function imageFrom(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (cause) {
    throw new Error('The browser cannot read the picture as SVG', { cause });
  }
  return image;
}
