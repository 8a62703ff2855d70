import type { FeatureCollection, Point } from 'geojson';
import type { Geography } from '../dataset/geography';
import type { Choropleth } from '../domain/choropleth';
import type { LngLat } from '../domain/geo';
import type { Translator } from '../i18n/translator';
import type { ChoroplethScene, LabelProperties, MapScene } from '../map/spec/scene';

type Labels = FeatureCollection<Point, LabelProperties>;

/** A scene for either theme. */
export type UnthemedScene = Omit<MapScene, 'theme'>;

/** What the scene is made from: the map's part of the explorer. */
export interface SceneInput extends Omit<UnthemedScene, 'ground' | 'choropleth'> {
  readonly geography: Geography | null;
  readonly choropleth: Choropleth | null;
}

/** The scene as plain data; geometry and labels keep their references, so that only what changed is drawn anew. */
export function buildScene({ geography, choropleth, ...rest }: SceneInput): UnthemedScene {
  return { ...rest, ground: geography?.ground ?? null, choropleth: choropleth === null ? null : choroplethScene(choropleth) };
}

function choroplethScene({ indicator, breaks, classOfRegion }: Choropleth): ChoroplethScene {
  return {
    layer: indicator.layer,
    classOfRegion,
    classCount: breaks.length + 1,
    showRegionBorders: indicator.type === 'hub-count' || indicator.finestLevel > 0,
  };
}

/** Names of the countries in the language of the page; the larger the country, the smaller the rank. */
export function countryLabels(geography: Geography | null, translator: Translator): Labels {
  const countries = [...(geography?.countryById.values() ?? [])];
  const size = ({ boundingBox: [west, south, east, north] }: (typeof countries)[number]) => (east - west) * (north - south);
  const bySize = countries.sort((a, b) => size(b) - size(a));
  return labels(bySize.map(({ id, labelPoint }) => ({ name: translator.country(id), lngLat: labelPoint })));
}

/** Cities by population, largest first. */
export function cityLabels(geography: Geography | null): Labels {
  return labels((geography?.cities ?? []).map(([name, lng, lat]) => ({ name, lngLat: [lng, lat] })));
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
