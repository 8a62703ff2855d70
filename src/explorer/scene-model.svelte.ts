import type { Feature, FeatureCollection, Geometry, Point, Polygon } from 'geojson';
import type { LngLat } from '../domain/geo';
import type { Hub } from '../domain/hub';
import type { ThematicLayer } from '../domain/indicators';
import type { Mark } from '../domain/mark';
import type { Region } from '../domain/region';
import type { RegionClasses } from '../domain/region-classes';
import type { Translator } from '../i18n/translator';
import type { PinProperties } from '../map/spec/scene';
import type { Selection } from './explorer-state';
import type { Finder } from './finder.svelte';
import type { Gaps } from './gaps.svelte';
import type { MapModel } from './map-model.svelte';
import type { Resources } from './resources.svelte';
import { buildScene, cityLabels, countryLabels, type UnthemedScene } from './scene';

/** What a scene is made of: reactive. */
export interface SceneSubject {
  readonly resources: Resources;
  readonly translator: Translator;
  readonly regionClasses: RegionClasses | null;
  readonly layer: ThematicLayer;
  readonly analysis: { readonly value: { readonly gaps: Pick<Gaps, 'plannedPins'> } | null };
  readonly selection: Selection | null;
  readonly selectedRegion: Region | null;
  readonly hubsAtSelectedPlace: readonly Hub[];
  readonly finder: Pick<Finder, 'place' | 'radiusArea'>;
  readonly map: Pick<MapModel, 'marks' | 'split' | 'emphasis' | 'hovered' | 'hoveredMark' | 'markOfHub'>;
}

/** What the map is to draw, of either theme, kept up to date part by part: one that has not changed keeps its reference and is not drawn anew. */
export function createSceneModel(explorer: SceneSubject): { readonly scene: UnthemedScene } {
  const { resources, finder, map } = explorer;
  const countries = $derived(countryLabels(resources.countryById, explorer.translator));
  const cities = $derived(cityLabels(resources.labelCities));
  const planned = $derived(explorer.layer === 'gaps' ? explorer.analysis.value?.gaps.plannedPins : undefined);
  const pins: FeatureCollection<Point, PinProperties> = $derived(collected(finder.place && pinAt(finder.place), planned?.pins));
  const pinAreas: FeatureCollection<Polygon, PinProperties> = $derived(collected(finder.radiusArea, planned?.areas));
  const selectedMark: Mark | null = $derived.by(() => {
    const { selection, hubsAtSelectedPlace } = explorer;
    const hubId = selection?.type === 'place' ? hubsAtSelectedPlace[0]?.id : selection?.type === 'hub' ? selection.id : undefined;
    return hubId === undefined ? null : map.markOfHub(hubId);
  });
  const scene: UnthemedScene = $derived(
    buildScene({
      language: explorer.translator.language,
      ground: resources.bestGround,
      countryLabels: countries,
      cityLabels: cities,
      choropleth: explorer.regionClasses,
      emphasis: map.emphasis,
      pins,
      pinAreas,
      marks: map.marks,
      split: map.split,
      selectedMarkId: selectedMark?.id ?? null,
      hoveredMarkId: map.hoveredMark?.id ?? null,
      selectedRegionId: explorer.selectedRegion?.id ?? null,
      hoveredRegionId: map.hovered?.type === 'region' ? map.hovered.id : null,
    }),
  );
  return {
    get scene() {
      return scene;
    },
  };
}

function pinAt([lng, lat]: LngLat): Feature<Point, PinProperties> {
  return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lng, lat] } };
}

/** The visitor's own, if there is any, and those of what-if hubs. */
function collected<T extends Geometry>(
  own: Feature<T, PinProperties> | null,
  planned: readonly Feature<T, PinProperties>[] = [],
): FeatureCollection<T, PinProperties> {
  return { type: 'FeatureCollection', features: own === null ? [...planned] : [own, ...planned] };
}
