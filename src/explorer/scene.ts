import type { FeatureCollection, Point } from 'geojson';
import type { LabelCities } from '../domain/files';
import type { LngLat } from '../domain/geo';
import { schemeOf } from '../domain/indicators';
import type { Country } from '../domain/region';
import type { RegionClasses } from '../domain/region-classes';
import type { Translator } from '../i18n/translator';
import type { ChoroplethScene, LabelProperties, MapScene } from '../map/spec/scene';

type Labels = FeatureCollection<Point, LabelProperties>;

/** A scene for either theme. */
export type UnthemedScene = Omit<MapScene, 'theme'>;

/** What the scene is made from: the map's part of the explorer. */
export interface SceneInput extends Omit<UnthemedScene, 'choropleth'> {
  readonly choropleth: RegionClasses | null;
  /** `ChoroplethScene.emphasis` */
  readonly emphasis: number | null;
}

/**
 * The scene as plain data; geometry and labels keep their references, so that only what changed is drawn anew. A region answers to the pointer
 * only where a layer gives it a value to tell: without one the map may not even know its regions.
 */
export function buildScene({ choropleth, emphasis, hoveredRegionId, ...rest }: SceneInput): UnthemedScene {
  if (choropleth === null) return { ...rest, choropleth, hoveredRegionId: null };
  return { ...rest, choropleth: choroplethScene(choropleth, emphasis), hoveredRegionId };
}

function choroplethScene({ indicator, classOfRegion, classCount }: RegionClasses, emphasis: number | null): ChoroplethScene {
  return {
    scheme: schemeOf(indicator),
    classOfRegion,
    classCount,
    emphasis,
    showRegionBorders: indicator.type !== 'published' || indicator.finestLevel > 0,
  };
}

/** Names of the countries in the language of the page; the larger the country, the smaller the rank. */
export function countryLabels(countryById: ReadonlyMap<string, Country>, translator: Translator): Labels {
  const countries = [...countryById.values()];
  const size = ({ boundingBox: [west, south, east, north] }: (typeof countries)[number]) => (east - west) * (north - south);
  const bySize = countries.sort((a, b) => size(b) - size(a));
  return labels(bySize.map(({ id, labelPoint }) => ({ name: translator.country(id), lngLat: labelPoint })));
}

/** Names of cities, ranked in their order. */
export function cityLabels(cities: LabelCities): Labels {
  return labels(cities.map(([name, lng, lat]) => ({ name, lngLat: [lng, lat] })));
}

function labels(places: readonly { readonly name: string; readonly lngLat: LngLat }[]): Labels {
  return {
    type: 'FeatureCollection',
    features: places.map(({ name, lngLat }, rank) => ({
      type: 'Feature',
      properties: { name, rank },
      geometry: { type: 'Point', coordinates: [...lngLat] },
    })),
  };
}
