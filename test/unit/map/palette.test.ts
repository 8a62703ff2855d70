import { describe, expect, it } from 'vitest';
import { categoryColours, classColours, PALETTES, type Palette, type Theme } from '../../../src/map/spec/palette';
import { SHAPE_PATHS } from '../../../src/map/spec/legend-marks';
import { PIN_PATHS } from '../../../src/map/spec/pin-shapes';
import { contrast, difference, lightness, luminance, seenWith, type Sight } from './colour-contrast';

const themes = Object.entries(PALETTES) as [Theme, Palette][];

const SEQUENTIAL = ['services', 'connectivity', 'maturity', 'underserved'] as const;
const BIVARIATE = ['need-connectivity', 'need-maturity'] as const;
const SIGHTS: readonly Sight[] = ['deuteranopia', 'protanopia'];

/** From the faintest on the theme's ground to the strongest. */
const byStrength = (theme: Theme) => (a: string, b: string) => (theme === 'light' ? 1 : -1) * (luminance(b) - luminance(a));

/** The difference of the two colours that are hardest to tell apart. */
function closest(colours: readonly string[], sight?: Sight): number {
  const seen = sight === undefined ? colours : colours.map((colour) => seenWith(sight, colour));
  return Math.min(...seen.flatMap((colour, index) => seen.slice(index + 1).map((other) => difference(colour, other))));
}

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

  it('orders every sequence by lightness, towards the stronger contrast with the ground', () => {
    for (const scheme of SEQUENTIAL) {
      const ramp = palette.ramps[scheme];
      expect([scheme, ramp.length]).toEqual([scheme, 5]);
      expect([scheme, ramp.toSorted(byStrength(theme))]).toEqual([scheme, ramp]);
      for (const [index, colour] of ramp.slice(1).entries())
        expect([colour, difference(colour, ramp[index]!) >= 0.06]).toEqual([colour, true]);
    }
  });

  it('tells every class from "no data", the sea and bare land', () => {
    for (const [scheme, ramp] of Object.entries(palette.ramps))
      for (const colour of ramp)
        for (const [ground, least] of [
          [palette.noData, 0.05],
          [palette.sea, 0.05],
          [palette.land, 0.03],
        ] as const)
          expect([scheme, colour, ground, difference(colour, ground) >= least]).toEqual([scheme, colour, ground, true]);
    expect(difference(palette.noData, palette.sea)).toBeGreaterThanOrEqual(0.05);
  });

  it('makes the gap the strongest of what there is, then the seat, then what is only served; also without colours', () => {
    const [gap, served, seat, planned] = palette.ramps.coverage as [string, string, string, string];
    expect([served, gap, seat].sort(byStrength(theme))).toEqual([served, seat, gap]);
    for (const [weaker, stronger] of [
      [served, seat],
      [seat, gap],
    ] as const)
      expect([weaker, stronger, Math.abs(lightness(weaker) - lightness(stronger)) >= 0.05]).toEqual([weaker, stronger, true]);
    expect(Math.abs(lightness(planned) - lightness(gap))).toBeGreaterThanOrEqual(0.15);
  });

  it('tells the four of the coverage apart at a glance, whatever one’s sight', () => {
    expect(closest(palette.ramps.coverage)).toBeGreaterThanOrEqual(0.14);
    for (const sight of SIGHTS) expect([sight, closest(palette.ramps.coverage, sight) >= 0.14]).toEqual([sight, true]);
  });

  it.each(BIVARIATE)('tells the nine of %s apart, and from "no data", whatever one’s sight', (scheme) => {
    const colours = palette.ramps[scheme];
    expect(closest(colours)).toBeGreaterThanOrEqual(0.075);
    for (const sight of SIGHTS) {
      expect([sight, closest(colours, sight) >= 0.06]).toEqual([sight, true]);
      expect([sight, closest([...colours, palette.noData], sight) >= 0.05]).toEqual([sight, true]);
    }
  });

  it.each(BIVARIATE)('makes %s stronger with every step of need, and with every hub less, also without colours', (scheme) => {
    const at = (need: number, supply: number) => palette.ramps[scheme][need * 3 + supply]!;
    const strengthOf = (colour: string) => (theme === 'light' ? 1 - lightness(colour) : lightness(colour));
    for (const step of [0, 1, 2]) {
      for (const before of [0, 1]) {
        expect([scheme, strengthOf(at(before + 1, step)) - strengthOf(at(before, step)) >= 0.09]).toEqual([scheme, true]);
        expect([scheme, strengthOf(at(step, before)) - strengthOf(at(step, before + 1)) >= 0.03]).toEqual([scheme, true]);
      }
    }
    expect(palette.ramps[scheme].toSorted(byStrength(theme)).at(-1)).toBe(at(2, 0));
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
