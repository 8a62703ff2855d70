import { describe, expect, it } from 'vitest';
import { KIND_SHAPES, SHAPE_PATHS } from '../../../../src/map/spec/legend-marks';
import { PALETTES } from '../../../../src/map/spec/palette';
import { previewSvgs } from '../../../../src/site/preview/preview-svg';
import { neighboursTopology, regionsTopology } from '../../../fixtures/geography';
import { hubsFile, hubWith } from '../../../fixtures/hubs';
import type { Hub } from '../../../../src/domain/hub';

const LYON = hubWith({ id: 'lyon', lngLat: [1.5, 0.5], placeId: 'g1', regionId: 'FRK2' });
const ALSO_LYON = hubWith({ id: 'also-lyon', lngLat: [1.5, 0.5], placeId: 'g1', regionId: 'FRK2', kind: 'dih' });
const AUVERGNE = hubWith({ id: 'auvergne', lngLat: [0.5, 0.5], placeId: 'FRK1', regionId: 'FRK1', precision: 'region', kind: 'unknown' });
const FAR = hubWith({ id: 'far', lngLat: [2.5, 0.5], placeId: 'g2', regionId: 'ES51' });
const SOMEWHERE = hubWith({ id: 'somewhere' });

function pictures(hubs: readonly Hub[]): Map<string, string> {
  const files = { overview: regionsTopology, detail: regionsTopology, neighbours: neighboursTopology, hubs: hubsFile(hubs) };
  return new Map(previewSvgs(files));
}

interface Drawn {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const marksIn = (svg: string): Drawn[] =>
  [...svg.matchAll(/<g id="([^"]+)" transform="translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)">/g)].map(([, id, x, y, scale]) => ({
    id: id!,
    x: Number(x),
    y: Number(y),
    scale: Number(scale),
  }));

describe('the previews', () => {
  it('are one of Europe, one of each country that has a hub, and one of each hub that has a position', () => {
    const names = [...pictures([LYON, SOMEWHERE, { ...FAR, country: 'ES' }]).keys()];
    expect(names).toEqual([
      'previews/europe.png',
      'previews/country-fr.png',
      'previews/hub-lyon.png',
      'previews/country-es.png',
      'previews/hub-far.png',
    ]);
  });

  it('hold no word', () => {
    for (const svg of pictures([LYON, AUVERGNE]).values()) expect(svg).not.toMatch(/<text|<title|font/);
  });

  it('show each hub in the shape and colour of its kind, whole, and the others of its place beside it', () => {
    const svg = pictures([LYON, ALSO_LYON, AUVERGNE, SOMEWHERE]).get('previews/country-fr.png')!;
    const marks = marksIn(svg);
    expect(marks.map(({ id }) => id).sort()).toEqual(['also-lyon', 'auvergne', 'lyon']);
    for (const kind of ['edih', 'dih', 'unknown'] as const)
      expect(svg).toContain(`<path d="${SHAPE_PATHS[KIND_SHAPES[kind]]}" fill="${PALETTES.light.kinds[kind]}"`);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(1180);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(610);
    }
    const at = (id: string) => marks.find((mark) => mark.id === id)!;
    expect(Math.hypot(at('lyon').x - at('also-lyon').x, at('lyon').y - at('also-lyon').y)).toBeGreaterThan(20);
  });

  it('of a hub have it larger than the others, and over them', () => {
    const marks = marksIn(pictures([LYON, ALSO_LYON, AUVERGNE]).get('previews/hub-lyon.png')!);
    expect(marks.at(-1)!.id).toBe('lyon');
    expect(marks.slice(0, -1).every(({ scale }) => scale < marks.at(-1)!.scale / 2)).toBe(true);
  });

  it('of a hub known by its region alone tint that, and point at no place in it', () => {
    const drawn = pictures([LYON, AUVERGNE]);
    expect(drawn.get('previews/hub-auvergne.png')).not.toContain('<circle');
    expect(drawn.get('previews/hub-auvergne.png')).toContain('fill-opacity="0.14"');
    expect(drawn.get('previews/hub-lyon.png')).toContain('<circle');
    expect(drawn.get('previews/hub-lyon.png')).not.toContain('fill-opacity="0.14"');
  });

  it('of a hub that lies outside the main part of its country show its region', () => {
    const { id, x, y } = marksIn(pictures([LYON, FAR]).get('previews/hub-far.png')!).at(-1)!;
    expect(id).toBe('far');
    expect(Math.abs(x - 300)).toBeLessThan(5);
    expect(Math.abs(y - 157)).toBeLessThan(5);
  });

  it('stop the build when a country has no outline', () => {
    expect(() => pictures([hubWith({ country: 'PT' })])).toThrow("The country 'PT' has hubs and no outline");
  });
});
