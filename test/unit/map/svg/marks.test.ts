import { describe, expect, it } from 'vitest';
import { SHAPE_PATHS } from '../../../../src/map/spec/legend-marks';
import { markRadius, parseMarkImageId } from '../../../../src/map/spec/mark-image';
import { markParts, type RingArc } from '../../../../src/map/spec/mark-parts';
import { categoryColours, PALETTES } from '../../../../src/map/spec/palette';
import { markAt } from '../../../../src/map/svg/mark-hit';
import { arcPath, markShapes } from '../../../../src/map/svg/mark-shapes';

const { light, dark } = PALETTES;
const partsOf = (id: string) => markParts(parseMarkImageId(id));
const arcsOf = (id: string) => partsOf(id).filter((part): part is RingArc => part.type === 'arc');

describe('the parts of a mark', () => {
  it('are the shape of a single hub over a halo', () => {
    expect(partsOf('kind/light/dih')).toEqual([
      { type: 'halo', path: SHAPE_PATHS.square, width: 4, colour: light.disc },
      { type: 'shape', path: SHAPE_PATHS.square, colour: light.kinds.dih },
    ]);
  });

  it('are a disc and an arc for each category of a cluster, as long as its share', () => {
    const id = 'ring/light/kind/3-0-1-0/19';
    const [disc] = partsOf(id);
    expect(disc).toEqual({ type: 'disc', radius: markRadius(parseMarkImageId(id)), colour: light.disc });
    const [first, second, ...others] = arcsOf(id);
    expect(others).toEqual([]);
    expect([first!.colour, second!.colour]).toEqual([light.kinds.edih, light.kinds.dih]);
    expect(first!.to - first!.from + second!.to - second!.from).toBeLessThan(2 * Math.PI);
    expect((first!.from + first!.to) / 2).toBeCloseTo(0.75 * Math.PI);
    expect((second!.from + second!.to) / 2).toBeCloseTo(1.75 * Math.PI);
  });

  it('are one full turn for a cluster of one category', () => {
    const [ring, ...others] = arcsOf('ring/dark/kind/0-1-0-0/16');
    expect(others).toEqual([]);
    expect(ring).toMatchObject({ from: 0, to: 2 * Math.PI, colour: dark.kinds['seal-of-excellence'] });
  });

  it('show which services a hub offers, and one thin ring where that is not known', () => {
    const colours = categoryColours(light, 'service');
    expect(arcsOf('services/light/1-0-1-0-0').map(({ colour }) => colour)).toEqual([colours[0], light.track, colours[2], light.track]);
    expect(arcsOf('services/light/0-0-0-0-1')).toMatchObject([{ from: 0, to: 2 * Math.PI, width: 2.5, colour: light.unknown }]);
  });
});

describe('the elements of a mark', () => {
  it('throw their shadow from the bottom part alone', () => {
    const shapes = markShapes(partsOf('ring/light/kind/1-1-0-0/16'), light.markShadow);
    const shadows = shapes.filter(({ attributes }) => attributes['fill'] === light.markShadow);
    expect(shapes.slice(0, shadows.length)).toEqual(shadows);
    expect(shadows.length).toBeGreaterThan(0);
    expect(shapes.slice(shadows.length).map(({ name }) => name)).toEqual(['circle', 'path', 'path']);
  });

  it('leave the hole of a ring-shaped hub open', () => {
    const shapes = markShapes(partsOf('kind/light/unknown'), light.markShadow);
    expect(shapes.at(-1)!.attributes).toMatchObject({ d: SHAPE_PATHS.ring, fill: light.kinds.unknown, 'fill-rule': 'evenodd' });
  });
});

describe('arcPath', () => {
  it('goes clockwise from the top', () => {
    expect(arcPath({ radius: 10, from: 0, to: Math.PI / 2 })).toBe('M0 -10A10 10 0 0 1 10 0');
  });

  it('draws more than half a turn, and a full one, in two pieces', () => {
    expect(arcPath({ radius: 10, from: 0, to: 2 * Math.PI })).toBe('M0 -10A10 10 0 0 1 0 10A10 10 0 0 1 0 -10');
    expect(arcPath({ radius: 10, from: 0, to: 1.5 * Math.PI }).match(/A/g)).toHaveLength(2);
  });
});

describe('markAt', () => {
  const spots = [
    { id: 'large', x: 0, y: 0, radius: 18 },
    { id: 'small', x: 20, y: 0, radius: 8 },
  ];

  it('is the mark whose middle is nearest', () => {
    expect(markAt(spots, { x: 8, y: 0 }, 4)?.id).toBe('large');
    expect(markAt(spots, { x: 13, y: 0 }, 4)?.id).toBe('small');
  });

  it('counts so much beside a mark: with a finger more than with a mouse', () => {
    expect(markAt(spots, { x: 31.5, y: 0 }, 4)?.id).toBe('small');
    expect(markAt(spots, { x: 35, y: 0 }, 4)).toBeNull();
    expect(markAt(spots, { x: 35, y: 0 }, 10)?.id).toBe('small');
  });

  it('is nothing where there is none', () => {
    expect(markAt([], { x: 0, y: 0 }, 10)).toBeNull();
  });
});
