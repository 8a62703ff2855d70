import { describe, expect, it } from 'vitest';
import { parseCoordinates, printCoordinates } from '../../../../src/domain/finder/coordinates';

describe('typed coordinates', () => {
  it.each([
    ['46.55, 15.65', [15.65, 46.55]],
    ['46.55,15.65', [15.65, 46.55]],
    ['46.55 15.65', [15.65, 46.55]],
    ['46,55; 15,65', [15.65, 46.55]],
    ['46,55 15,65', [15.65, 46.55]],
    ['46,55, 15,65', [15.65, 46.55]],
    ['46, 15', [15, 46]],
    ['46,15', [15, 46]],
    ['46.55/15.65', [15.65, 46.55]],
    ['  46.55° N, 15.65° E ', [15.65, 46.55]],
    ['38.7n 9.1w', [-9.1, 38.7]],
    ['-20.88, 55.45', [55.45, -20.88]],
    ['−20,88; 55,45', [55.45, -20.88]],
    ['20.88 S, 55.45 E', [55.45, -20.88]],
    ['90, 180', [180, 90]],
  ] as const)('are read, latitude first: %s', (text, lngLat) => {
    expect(parseCoordinates(text)).toEqual(lngLat);
  });

  it.each(['', 'Maribor', '46.55', '2000 Maribor', '46.55, 15.65, 3', '91, 15', '46, 181', '46.55; abc', '4655 1565', '46.55, 15.65 km'])(
    'are not seen in “%s”',
    (text) => {
      expect(parseCoordinates(text)).toBeNull();
    },
  );

  it('are printed as they can be typed, to about 100 m', () => {
    expect(printCoordinates([15.64567, 46.55])).toBe('46.55, 15.646');
    expect(parseCoordinates(printCoordinates([-9.139, 38.722]))).toEqual([-9.139, 38.722]);
  });
});
