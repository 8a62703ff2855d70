import type { HubDataset } from '../dataset/hubs';
import type { Choropleth } from '../domain/choropleth';
import { buildClusterHierarchy, markOf, marksAt, zoomToPart, type ClusterHierarchy } from '../domain/clusters';
import { contains, unionOf, type BoundingBox, type LngLat, type Viewport } from '../domain/geo';
import type { HubMatches } from '../domain/filter';
import type { Hub } from '../domain/hub';
import type { ThematicLayer } from '../domain/indicators';
import type { Mark } from '../domain/mark';
import type { Region } from '../domain/region';
import { categoriesOf, categoryCountOf, splitOf } from '../domain/split';
import type { Translator } from '../i18n/translator';
import { CameraDirector } from './camera-director';
import type { Selection, ExplorerState } from './explorer-state';
import type { Resources } from './resources.svelte';
import { buildScene, cityLabels, countryLabels, type UnthemedScene } from './scene';

/** What the map needs of the explorer: reactive facts to draw, and intents. */
export interface MapSubject {
  readonly dataset: HubDataset;
  readonly resources: Resources;
  readonly translator: Translator;
  readonly matches: HubMatches;
  readonly layer: ThematicLayer;
  readonly choropleth: Choropleth | null;
  readonly selection: Selection | null;
  readonly selectedRegion: Region | null;
  readonly hubsAtSelectedPlace: readonly Hub[];
  select(type: Selection['type'], id: string): void;
  recordCamera(camera: ExplorerState['camera']): void;
}

/** What the pointer or the list's focus is on. */
export type Hovered = { readonly type: 'hub' | 'mark' | 'region'; readonly id: string };

const START_LEVEL = 3;
/** From here on the overview borders look coarse. */
const DETAIL_LEVEL = 4;
const HUB_ZOOM = 8;

/** What the map shows and where it looks: derived from the explorer, with the little state that only maps have. */
export class MapModel {
  #explorer: MapSubject;
  #hierarchy: ClusterHierarchy;
  readonly camera = new CameraDirector();

  #level = $state(START_LEVEL);
  #hovered = $state.raw<Hovered | null>(null);
  /** What the map shows at rest; `null` before it is drawn. */
  #seen = $state.raw<BoundingBox | null>(null);

  readonly split = $derived.by(() => splitOf(this.#explorer.layer));
  #categories = $derived.by(() => this.#explorer.dataset.hubs.map((hub) => categoriesOf(hub, this.split)));
  /** What stands for the matching hubs at the present zoom. */
  readonly marks: readonly Mark[] = $derived.by(() => {
    const matching = new Set(this.#explorer.matches.indices);
    return marksAt(this.#hierarchy, {
      zoom: this.#level,
      matches: (index) => matching.has(index),
      categoriesOf: this.#categories,
      categoryCount: categoryCountOf(this.split),
    });
  });
  readonly marksInView: readonly Mark[] = $derived.by(() => {
    const seen = this.#seen;
    return seen === null ? [] : this.marks.filter(({ lngLat }) => contains(seen, lngLat));
  });
  #countryLabels = $derived.by(() => countryLabels(this.#explorer.resources.countryById, this.#explorer.translator));
  #cityLabels = $derived.by(() => cityLabels(this.#explorer.resources.labelCities));
  /** What is to be drawn; its theme is the page's to choose. */
  readonly scene: UnthemedScene = $derived.by(() =>
    buildScene({
      ground: this.#explorer.resources.bestGround,
      countryLabels: this.#countryLabels,
      cityLabels: this.#cityLabels,
      choropleth: this.#explorer.choropleth,
      marks: this.marks,
      split: this.split,
      selectedMarkId: this.#selectedMark?.id ?? null,
      hoveredMarkId: this.hoveredMark?.id ?? null,
      selectedRegionId: this.#explorer.selectedRegion?.id ?? null,
      hoveredRegionId: this.hovered?.type === 'region' ? this.hovered.id : null,
    }),
  );
  #selectedMark: Mark | null = $derived.by(() => {
    const { selection } = this.#explorer;
    if (selection?.type === 'hub') return this.#markOfHub(selection.id);
    if (selection?.type !== 'place') return null;
    return this.marks.find(({ placeId }) => placeId === selection.id) ?? this.#markOfHub(this.#explorer.hubsAtSelectedPlace[0]?.id);
  });
  readonly hoveredMark: Mark | null = $derived.by(() => {
    if (this.hovered?.type === 'hub') return this.#markOfHub(this.hovered.id);
    return this.hovered?.type === 'mark' ? this.markById(this.hovered.id) : null;
  });
  /** Ids of the hubs to highlight in the list. */
  readonly hoveredHubIds: ReadonlySet<string> = $derived.by(() => {
    const { hubs } = this.#explorer.dataset;
    if (this.hovered?.type === 'hub') return new Set([this.hovered.id]);
    return new Set(this.hoveredMark?.members.map((index) => hubs[index]!.id));
  });

  constructor(explorer: MapSubject) {
    this.#explorer = explorer;
    this.#hierarchy = buildClusterHierarchy(explorer.dataset.hubs);
  }

  get hovered(): Hovered | null {
    return this.#hovered;
  }

  hover(target: Hovered | null): void {
    if (target?.type !== this.#hovered?.type || target?.id !== this.#hovered?.id) this.#hovered = target;
  }

  markById(id: string): Mark | null {
    return this.marks.find((mark) => mark.id === id) ?? null;
  }

  setLevel(level: number): void {
    this.#level = level;
    if (level >= DETAIL_LEVEL) this.#explorer.resources.requestDetail();
  }

  /** What the map shows, also while it moves. */
  see(boundingBox: BoundingBox): void {
    this.#seen = boundingBox;
  }

  /** The map came to rest. */
  settled(viewport: Viewport, boundingBox: BoundingBox): void {
    this.#seen = boundingBox;
    this.#explorer.recordCamera(this.camera.atHome ? null : viewport);
  }

  /** Opens a single hub, lists hubs that share a place, or zooms to where a cluster parts. */
  activateMark(mark: Mark): void {
    const { hubs } = this.#explorer.dataset;
    const zoom = zoomToPart(this.#hierarchy, mark);
    if (mark.members.length === 1) this.#explorer.select('hub', hubs[mark.members[0]!]!.id);
    else if (mark.placeId !== null || zoom === null) this.#explorer.select('place', hubs[mark.members[0]!]!.placeId!);
    else this.camera.fly({ zoom: zoom + 0.2, lngLat: mark.lngLat });
  }

  /** Brings a hub into view, without moving when it is seen already. */
  reveal(lngLat: LngLat | null): void {
    if (lngLat !== null && this.#seen !== null && !contains(this.#seen, lngLat))
      this.camera.fly({ zoom: Math.max(this.#level, 5), lngLat });
  }

  zoomToHub(lngLat: LngLat): void {
    this.camera.fly({ zoom: Math.max(this.#level, HUB_ZOOM), lngLat });
  }

  /** As soon as the regions are there; where they cannot be had, nothing moves. */
  zoomToRegion(id: string): void {
    const { geography } = this.#explorer.resources;
    const zoom = () => {
      const region = geography.value?.regionById.get(id);
      if (region !== undefined) this.camera.fit(region.boundingBox);
    };
    if (geography.value !== null) zoom();
    else void geography.arrival().then(zoom, () => undefined);
  }

  showCountries(isoCodes: readonly string[]): void {
    const { countryById } = this.#explorer.resources;
    const boxes = isoCodes.map((code) => countryById.get(code)?.boundingBox).filter((box) => box !== undefined);
    const boundingBox = unionOf(boxes);
    if (boundingBox !== null) this.camera.fit(boundingBox);
  }

  #markOfHub(id: string | undefined): Mark | null {
    const index = id === undefined ? undefined : this.#explorer.dataset.hubIndexById.get(id);
    return index === undefined ? null : (markOf(this.marks, index) ?? null);
  }
}
