/** How well colours are read on one another. Colours are `#rrggbb`. Source: WCAG 2.2, success criterion 1.4.3. */

const BLACK = '#000000';
const WHITE = '#ffffff';
/** Of text in the size of the page. */
export const READABLE_CONTRAST = 4.5;
/** So much of an accent is in the tint behind what is chosen. */
const TINT = 0.1;
/** Steps from a colour to black or white. */
const STEPS = 100;

/** An accent of somebody's choice as the page can use it. */
export interface AccentColours {
  /** Readable on the surface and on the tint: the colour itself, or the nearest of its shades. */
  readonly accent: string;
  /** Behind what is chosen. */
  readonly soft: string;
  /** Readable on the accent: black or white. */
  readonly on: string;
}

/**
 * The colours of an accent: darker on a light surface and lighter on a dark one, until both text in it and text on it can be read.
 *
 * @param others further surfaces on which it must be readable
 */
export function accentColours(colour: string, surface: string, ...others: readonly string[]): AccentColours {
  const end = textOn(surface);
  let accent = colour;
  for (let step = 0; step <= STEPS; step++) {
    accent = mix(colour, end, step / STEPS);
    if ([surface, ...others, tintOf(accent, surface)].every((ground) => isReadable(accent, ground))) break;
  }
  return { accent, soft: tintOf(accent, surface), on: textOn(accent) };
}

/** Whether text in one colour can be read on the other. */
export function isReadable(a: string, b: string): boolean {
  return contrastRatio(a, b) >= READABLE_CONTRAST;
}

/** From 1, the same colour, to 21, black on white. */
export function contrastRatio(a: string, b: string): number {
  const [p, q] = [luminance(a), luminance(b)];
  return (Math.max(p, q) + 0.05) / (Math.min(p, q) + 0.05);
}

/** Black or white, whichever is read better on a colour: always readable. */
export function textOn(colour: string): string {
  return contrastRatio(colour, BLACK) > contrastRatio(colour, WHITE) ? BLACK : WHITE;
}

/** Relative luminance, 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => linear(channel / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function tintOf(accent: string, surface: string): string {
  return mix(surface, accent, TINT);
}

/** @param share of the second colour, 0 to 1 */
function mix(a: string, b: string, share: number): string {
  const [p, q] = [channels(a), channels(b)];
  const mixed = p.map((channel, index) => Math.round(channel + (q[index]! - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
