import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Mark } from '../../domain/mark';
import type { StyleLayer } from './map-spec';
import { markImage, markImageId, markRadius } from './mark-image';
import { markLabel } from './mark-label';
import { MARK_LABEL_SIZE_PX } from './mark-parts';
import type { MapScene } from './scene';
import { interpolated } from './stops';
import { TYPEFACES } from './typefaces';

export interface MarkProperties {
  /** `Mark.id` */
  readonly id: string;
  readonly image: string;
  readonly hubCount: number;
  /** Number of hubs as written on the mark, empty for a single one. */
  readonly label: string;
  /** Outer radius, CSS pixels. */
  readonly radius: number;
  /** Larger is drawn later: small marks lie over large ones, so that none is hidden. */
  readonly order: number;
}

type MarkFeatures = FeatureCollection<Point, MarkProperties>;

const built = new WeakMap<readonly Mark[], Map<string, MarkFeatures>>();

type MarkScene = Pick<MapScene, 'marks' | 'theme' | 'split' | 'language'>;

/** The marks as features: the same object for the same marks, theme, split and language, so that the map is given them once. */
export function markFeatures(scene: MarkScene): MarkFeatures {
  const variants = built.get(scene.marks) ?? new Map<string, MarkFeatures>();
  built.set(scene.marks, variants);
  const key = `${scene.theme}/${scene.split}/${scene.language}`;
  const features = variants.get(key) ?? { type: 'FeatureCollection', features: scene.marks.map((mark) => markFeature(mark, scene)) };
  variants.set(key, features);
  return features;
}

function markFeature(mark: Mark, { theme, split, language }: MarkScene): Feature<Point, MarkProperties> {
  const { id, hubCount } = mark;
  const image = markImage(mark, theme, split);
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [...mark.lngLat] },
    properties: {
      id,
      image: markImageId(image),
      hubCount,
      label: markLabel(hubCount, language),
      radius: markRadius(image),
      order: -hubCount,
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
