import type { Attributes } from './mark-shapes';

const SVG = 'http://www.w3.org/2000/svg';

/** A new SVG element. Attributes are presentation attributes: the content security policy forbids styles written as text. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Tells whether any value, by reference, is another than at the last call; the first time it is. */
export function changeDetector(): (...values: readonly unknown[]) => boolean {
  let last: readonly unknown[] | null = null;
  return (...values) => {
    const before = last;
    last = values;
    return before === null || values.some((value, index) => value !== before[index]);
  };
}
