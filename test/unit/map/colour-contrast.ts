type Rgb = readonly [number, number, number];

const channels = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const linear = (channel: number): number => (channel <= 10.31 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);

/** Relative luminance of `#rrggbb`. Source: WCAG 2.2. */
export function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Distance of two colours in Oklab: 0.02 is just visible side by side. Source: Björn Ottosson, 2020. */
export function difference(a: string, b: string): number {
  const [p, q] = [oklab(a), oklab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function oklab(hex: string): Rgb {
  const [r, g, b] = channels(hex).map(linear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How colours look without the cones for green (`deuteranopia`) or red (`protanopia`), by linear red, green and blue. Source: Machado, Oliveira, Fernandes, 2009. */
const SIGHTS = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
} as const;

export type Sight = keyof typeof SIGHTS;

/** The colour `#rrggbb` as it is seen by people with that sight. */
export function seenWith(sight: Sight, hex: string): string {
  const [r, g, b] = channels(hex).map(linear) as unknown as Rgb;
  const seen = SIGHTS[sight].map((row) => row[0] * r + row[1] * g + row[2] * b);
  return `#${seen.map((value) => Math.round(255 * encoded(Math.min(Math.max(value, 0), 1))).toString(16).padStart(2, '0')).join('')}`; // prettier-ignore
}

/** Inverse of `linear`, 0 to 1. */
const encoded = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);

/** Lightness as the eye takes it, 0 to 1: what is left in greyscale. Source: Oklab. */
export const lightness = (hex: string): number => oklab(hex)[0];
