import { describe, expect, it } from 'vitest';
import { categoryColours, classColours, PALETTES, type Palette, type Theme } from '../../../src/map/spec/palette';
import { SHAPE_PATHS } from '../../../src/map/spec/legend-marks';
import { PIN_PATHS } from '../../../src/map/spec/pin-shapes';
import { contrast, difference, luminance } from './colour-contrast';

const themes = Object.entries(PALETTES) as [Theme, Palette][];

describe.each(themes)('the %s palette', (theme, palette) => {
  it('makes names readable on their halo and on land', () => {
    for (const label of [palette.label, palette.labelSecondary])
      for (const ground of [palette.labelHalo, palette.land, palette.landBeyond, palette.sea])
        expect([label, ground, contrast(label, ground) >= 4.5]).toEqual([label, ground, true]);
    expect(contrast(palette.discText, palette.disc)).toBeGreaterThanOrEqual(7);
  });

  it('makes every category of both splits stand out from the disc and from one another', () => {
    for (const split of ['kind', 'service'] as const) {
      const colours = categoryColours(palette, split);
      for (const [index, colour] of colours.entries()) {
        expect([split, colour, contrast(colour, palette.disc) >= 3]).toEqual([split, colour, true]);
        for (const other of colours.slice(index + 1))
          expect([colour, other, difference(colour, other) >= 0.1]).toEqual([colour, other, true]);
      }
    }
  });

  it('makes the visitor’s place stand out from all it lies on, and from every hub by colour as well as shape', () => {
    const { origin, disc, labelHalo, land, landBeyond, sea, accent } = palette;
    for (const under of [disc, labelHalo, land, landBeyond, sea]) expect([under, contrast(origin, under) >= 3]).toEqual([under, true]);
    for (const colour of [...categoryColours(palette, 'kind'), ...categoryColours(palette, 'service'), accent])
      expect([colour, difference(origin, colour) >= 0.1]).toEqual([colour, true]);
    for (const colour of Object.values(palette.ramps).flat()) expect([colour, difference(origin, colour) >= 0.1]).toEqual([colour, true]);
    const paths = [...Object.values(SHAPE_PATHS), ...Object.values(PIN_PATHS)];
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('makes what-if hubs stand out from all they lie on, the classes of the gaps among it, and from the visitor’s place', () => {
    const { planned, origin, disc, labelHalo, land, landBeyond, sea, noData, ramps } = palette;
    for (const under of [disc, labelHalo, land, landBeyond, sea, noData])
      expect([under, contrast(planned, under) >= 3]).toEqual([under, true]);
    for (const under of [...ramps.coverage, origin]) expect([under, difference(planned, under) >= 0.1]).toEqual([under, true]);
  });

  it('makes a family that is offered stand out from the track of one that is not', () => {
    for (const colour of Object.values(palette.services)) expect(contrast(colour, palette.track)).toBeGreaterThanOrEqual(2.5);
  });

  it('orders the ramps of values by lightness, towards the stronger contrast with the ground', () => {
    for (const scheme of ['services', 'connectivity', 'maturity', 'underserved'] as const) {
      const lightness = palette.ramps[scheme].map(luminance);
      const sorted = [...lightness].sort((a, b) => (theme === 'light' ? b - a : a - b));
      expect(lightness).toEqual(sorted);
    }
  });

  it('tells neighbouring classes, "no data" and the sea apart', () => {
    for (const [layer, ramp] of Object.entries(palette.ramps))
      for (const [index, colour] of ramp.entries()) {
        const next = ramp[index + 1];
        if (next !== undefined) expect([layer, colour, next, difference(colour, next) >= 0.06]).toEqual([layer, colour, next, true]);
        for (const ground of [palette.noData, palette.sea])
          expect([layer, colour, ground, difference(colour, ground) >= 0.05]).toEqual([layer, colour, ground, true]);
      }
    expect(difference(palette.noData, palette.sea)).toBeGreaterThanOrEqual(0.05);
  });
});

describe('classColours', () => {
  const { light } = PALETTES;
  const ramp = light.ramps.connectivity;

  it('spreads fewer classes over the whole ramp', () => {
    expect(classColours(light, 'connectivity', 5)).toEqual(ramp);
    expect(classColours(light, 'connectivity', 3)).toEqual([ramp[0], ramp[2], ramp[4]]);
    expect(classColours(light, 'connectivity', 2)).toEqual([ramp[0], ramp[4]]);
  });

  it('gives a single class the middle of the ramp', () => {
    expect(classColours(light, 'connectivity', 1)).toEqual([ramp[2]]);
  });

  it('never gives two classes the same colour', () => {
    for (const count of [1, 2, 3, 4, 5]) expect(new Set(classColours(light, 'maturity', count)).size).toBe(count);
  });
});
