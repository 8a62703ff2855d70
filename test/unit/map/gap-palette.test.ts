import { describe, expect, it } from 'vitest';
import { PALETTES, type Theme } from '../../../src/map/spec/palette';
import { difference, luminance } from './colour-contrast';

type Matrix = readonly (readonly [number, number, number])[];

/** How colours look to those who see no green or no red. Source: Machado, Oliveira, Fernandes 2009, severity 1; on linear RGB. */
const VISIONS: Readonly<Record<string, Matrix>> = {
  'full colour vision': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
}; // prettier-ignore
const APART = 0.05;

function seen(hex: string, matrix: Matrix): string {
  const light = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)); // prettier-ignore
  const mixed = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, index) => sum + factor * light[index]!, 0),
      ),
    ),
  );
  const encoded = mixed.map((linear) => (linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055));
  return `#${encoded.map((channel) => Math.round(channel * 255).toString(16).padStart(2, '0')).join('')}`; // prettier-ignore
}

const schemes = (['light', 'dark'] as Theme[]).flatMap((theme) =>
  (['coverage', 'need-connectivity', 'need-maturity', 'underserved'] as const).map((scheme) => [theme, scheme] as const),
);

describe.each(schemes)('the colours of the %s map for %s', (theme, scheme) => {
  const { ramps, noData } = PALETTES[theme];

  it.each(Object.entries(VISIONS))('are told apart, and from what has no data, by %s', (_, matrix) => {
    // Coverage is known of every region.
    const colours = [...ramps[scheme], ...(scheme === 'coverage' ? [] : [noData])].map((colour) => seen(colour, matrix));
    const tooClose = colours.flatMap((a, index) => colours.slice(index + 1).filter((b) => difference(a, b) < APART).map((b) => [a, b])); // prettier-ignore
    expect(tooClose).toEqual([]);
  });
});

it.each(['light', 'dark'] as const)('orders need, and supply, by lightness alone on the %s map', (theme) => {
  for (const scheme of ['need-connectivity', 'need-maturity'] as const) {
    const towardsMore = PALETTES[theme].ramps[scheme].map((colour) => (theme === 'dark' ? 1 : -1) * luminance(colour));
    for (const level of [0, 1, 2]) {
      const bySupply = towardsMore.slice(level * 3, level * 3 + 3);
      const byNeed = towardsMore.filter((_, index) => index % 3 === level);
      for (const line of [bySupply, byNeed]) expect(line).toEqual([...line].sort((a, b) => a - b));
    }
  }
});
