import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Mark } from '../../domain/mark';
import type { Split } from '../../domain/split';
import type { StyleLayer } from './map-spec';
import { markImageId, markRadius, parseMarkImageId } from './mark-image';
import { MARK_LABEL_SIZE_PX } from './mark-parts';
import type { Theme } from './palette';
import type { MapScene } from './scene';
import { interpolated } from './stops';
import { TYPEFACES } from './typefaces';

export interface MarkProperties {
  /** `Mark.id` */
  readonly id: string;
  readonly image: string;
  /** Number of hubs, empty for a single one. */
  readonly label: string;
  /** Outer radius, CSS pixels. */
  readonly radius: number;
  /** Larger is drawn later: small marks lie over large ones, so that none is hidden. */
  readonly order: number;
}

type MarkFeatures = FeatureCollection<Point, MarkProperties>;

const built = new WeakMap<readonly Mark[], Map<string, MarkFeatures>>();

/** The marks as features: the same object for the same marks, theme and split, so that the map is given them once. */
export function markFeatures({ marks, theme, split }: Pick<MapScene, 'marks' | 'theme' | 'split'>): MarkFeatures {
  const variants = built.get(marks) ?? new Map<string, MarkFeatures>();
  built.set(marks, variants);
  const key = `${theme}/${split}`;
  const features = variants.get(key) ?? { type: 'FeatureCollection', features: marks.map((mark) => markFeature(mark, theme, split)) };
  variants.set(key, features);
  return features;
}

function markFeature(mark: Mark, theme: Theme, split: Split): Feature<Point, MarkProperties> {
  const image = markImageId(mark, theme, split);
  const count = mark.members.length;
  return {
    type: 'Feature',
    id: mark.id,
    geometry: { type: 'Point', coordinates: [...mark.lngLat] },
    properties: {
      id: mark.id,
      image,
      label: count === 1 ? '' : String(count),
      radius: markRadius(parseMarkImageId(image)),
      order: -count,
    },
  };
}

export const MARKS = [
  {
    id: 'marks',
    build: (_, { discText }) => ({
      id: 'marks',
      type: 'symbol',
      source: 'marks',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'icon-padding': 1,
        'text-field': ['get', 'label'],
        'text-font': TYPEFACES.semibold,
        'text-size': interpolated(['get', 'radius'], MARK_LABEL_SIZE_PX),
        'text-allow-overlap': true,
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': discText },
    }),
  },
] as const satisfies StyleLayer[];
