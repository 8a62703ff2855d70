import type { MapScene } from '../spec/scene';
import { CSS_FONTS } from '../spec/typefaces';

const LONGEST_WAIT_MS = 3000;

/**
 * Resolves when the page's faces hold every letter of the labels, or after three seconds: a glyph that is drawn before its face has arrived
 * keeps the fallback's shape for good. Never rejects.
 */
export async function loadLabelFonts({ countryLabels, cityLabels }: Pick<MapScene, 'countryLabels' | 'cityLabels'>): Promise<void> {
  const letters = new Set('0123456789');
  for (const { features } of [countryLabels, cityLabels])
    for (const { properties } of features) for (const letter of properties.name) letters.add(letter);
  const text = [...letters].join('');
  const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([Promise.allSettled(CSS_FONTS.map((font) => document.fonts.load(font, text))), late]);
}
