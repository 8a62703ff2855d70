import type { Point } from 'geojson';
import type { Hub } from '../domain/hub';
import type { Mark } from '../domain/mark';
import type { Region } from '../domain/region';
import type { RegionClasses } from '../domain/region-classes';
import type { Translator } from '../i18n/translator';
import type { OriginScene } from '../map/spec/scene';
import type { Selection } from './explorer-state';
import type { Finder } from './finder.svelte';
import type { MapModel } from './map-model.svelte';
import type { Resources } from './resources.svelte';
import { buildScene, cityLabels, countryLabels, type UnthemedScene } from './scene';

/** What a scene is made of: reactive. */
export interface SceneSubject {
  readonly resources: Resources;
  readonly translator: Translator;
  readonly regionClasses: RegionClasses | null;
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
  const position: Point | null = $derived(finder.place === null ? null : { type: 'Point', coordinates: [...finder.place] });
  const origin: OriginScene | null = $derived(position === null ? null : { position, radiusArea: finder.radiusArea });
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
      origin,
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
