import { describe, expect, it } from 'vitest';
import { accentColours, contrastRatio, isReadable, textOn } from '../../../src/domain/contrast';
import { PALETTES } from '../../../src/map/spec/palette';
import { SURFACES } from '../../../src/ui/frame/accent';
import { seededRandom } from '../../fixtures/random';
import { contrast } from '../map/colour-contrast';

const random = seededRandom(6);
const COLOURS = [
  ...['#000000', '#ffffff', '#ffff00', '#808080', '#00ff00', '#0000ff', '#17212a'],
  ...Array.from({ length: 400 }, () => `#${Math.floor(random() * 0x1000000).toString(16).padStart(6, '0')}`), // prettier-ignore
];

describe('the contrast of two colours', () => {
  it('is that of the standard, whichever comes first', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    expect(contrastRatio('#123456', '#123456')).toBe(1);
    for (const colour of COLOURS) expect(contrastRatio(colour, '#8cc2ff')).toBeCloseTo(contrast('#8cc2ff', colour), 6);
  });
});

describe('black or white on a colour', () => {
  it('can be read, whatever the colour', () => {
    expect(COLOURS.filter((colour) => !isReadable(colour, textOn(colour)))).toEqual([]);
  });

  it('makes numbers readable on every class of need and supply', () => {
    const colours = Object.values(PALETTES).flatMap(({ ramps }) => [...ramps['need-connectivity'], ...ramps['need-maturity']]);
    expect(colours.filter((colour) => contrast(colour, textOn(colour)) < 4.5)).toEqual([]);
  });
});

describe.each(Object.entries(SURFACES))('the accent of somebody else on the %s page', (_, [surface, quiet]) => {
  it('can be read on the page, on what the pointer is over and on its own tint, and carries text', () => {
    for (const colour of COLOURS) {
      const { accent, soft, on } = accentColours(colour, surface, quiet);
      for (const ground of [surface, quiet, soft])
        expect(contrast(accent, ground), `${colour} as ${accent} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent, on)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('stays the colour that was asked for where that can be read', () => {
    const asked = surface === '#ffffff' ? '#0b6e4f' : '#7fd6b4';
    expect(accentColours(asked, surface).accent).toBe(asked);
  });
});

describe('an accent that cannot be read', () => {
  it('is darkened on a light page and lightened on a dark one', () => {
    const [onLight, onDark] = [SURFACES.light, SURFACES.dark].map(([surface]) => accentColours('#c0a000', surface).accent);
    expect(contrast(onLight!, '#ffffff')).toBeGreaterThan(contrast('#c0a000', '#ffffff'));
    expect(onDark).toBe('#c0a000');
  });
});
