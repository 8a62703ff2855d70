import { expect, it } from 'vitest';
import { PALETTES } from '../../../../src/map/spec/palette';
import { textOn } from '../../../../src/ui/gaps/text-on';
import { contrast } from '../../map/colour-contrast';

it('makes numbers readable on every class of need and supply', () => {
  const colours = Object.values(PALETTES).flatMap(({ ramps }) => [...ramps['need-connectivity'], ...ramps['need-maturity']]);
  expect(colours.filter((colour) => contrast(colour, textOn(colour)) < 4.5)).toEqual([]);
});
