const BLACK = '#000000';
const WHITE = '#ffffff';
/** Relative luminance at which black and white stand out alike, each with a contrast of 4.6 to 1. Source: WCAG 2.2. */
const EQUALLY_READABLE = 0.179;

/** Black or white, whichever is read better on a colour (`#rrggbb`). */
export function textOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > EQUALLY_READABLE ? BLACK : WHITE;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
