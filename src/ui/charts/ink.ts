import { rgb } from 'd3';

const INKS = ['#ffffff', '#11191f'] as const;

/** The ink, light or dark, that is read best on a colour. Source: WCAG 2.2, contrast ratio and relative luminance. */
export function inkOn(colour: string): string {
  const [light, dark] = INKS.map((ink) => contrast(luminance(ink), luminance(colour))) as [number, number];
  return light >= dark ? INKS[0] : INKS[1];
}

export function contrastOf(a: string, b: string): number {
  return contrast(luminance(a), luminance(b));
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
