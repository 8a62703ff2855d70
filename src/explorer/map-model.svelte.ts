import type { HubDataset } from '../dataset/hubs';
import { contains, type BoundingBox, type LngLat, type Viewport } from '../domain/geo';
import type { HubMatches } from '../domain/filter';
import type { Hub } from '../domain/hub';
import type { Indicator, ThematicLayer } from '../domain/indicators';
import type { Mark } from '../domain/mark';
import { splitOf, type Split } from '../domain/split';
import { CameraDirector } from './camera-director';
import type { ClusterMarks } from './cluster-marks.svelte';
import type { Selection, ExplorerState } from './explorer-state';
import type { Resources } from './resources.svelte';

/** What the map needs of the explorer: reactive facts to draw, and intents. */
export interface MapSubject {
  readonly dataset: HubDataset;
  readonly resources: Resources;
  readonly matches: HubMatches;
  readonly layer: ThematicLayer;
  readonly indicator: Indicator | null;
  /** Of the finder: where the visitor is. */
  readonly finder: { readonly place: LngLat | null };
  select(type: Selection['type'], id: string): void;
  recordCamera(camera: ExplorerState['camera']): void;
}

/** What the pointer or the list's focus is on. */
export type Hovered = { readonly type: 'hub' | 'mark' | 'region'; readonly id: string };

/** From here on the overview borders look coarse. */
const DETAIL_LEVEL = 4;
const HUB_ZOOM = 8;
const NO_MARKS: readonly Mark[] = [];

/** What the map shows and where it looks: derived from the explorer, with the little state that only maps have. */
export class MapModel {
  #explorer: MapSubject;
  /** `null` until a map is about to be drawn: its code comes with the map's. */
  #clusters = $state.raw<ClusterMarks | null>(null);
  readonly camera = new CameraDirector();
  #drawn: () => void = () => undefined;
  /** Settles when the map is drawn for the first time with all that is on it; never where it cannot be drawn. */
  readonly whenDrawn = new Promise<void>((resolve) => (this.#drawn = resolve));

  #hovered = $state.raw<Hovered | null>(null);
  #emphasis = $state.raw<{ readonly indicator: Indicator | null; readonly classIndex: number } | null>(null);
  /** What the map shows at this moment, for commands only: nothing is computed anew for each frame of a move. */
  #seen: BoundingBox | null = null;
  #seenAtRest = $state.raw<BoundingBox | null>(null);
  #isLost = $state.raw(false);

  /** By what marks are coloured. */
  readonly split: Split = $derived.by(() => splitOf(this.#explorer.layer));
  readonly marksInView: readonly Mark[] = $derived.by(() => {
    const seen = this.#seenAtRest;
    return seen === null ? [] : this.marks.filter(({ lngLat }) => contains(seen, lngLat));
  });
  readonly hoveredMark: Mark | null = $derived.by(() => {
    if (this.hovered?.type === 'hub') return this.markOfHub(this.hovered.id);
    return this.hovered?.type === 'mark' ? this.markById(this.hovered.id) : null;
  });
  /** Ids of the hubs to highlight in the list: asked for one by one, because a mark may stand for all there are. */
  readonly hoveredHubIds: Pick<ReadonlySet<string>, 'has'> = {
    has: (hubId) => {
      if (this.hovered?.type === 'hub') return this.hovered.id === hubId;
      return this.hoveredMark !== null && this.#clusters?.holds(this.hoveredMark, hubId) === true;
    },
  };

  constructor(explorer: MapSubject) {
    this.#explorer = explorer;
  }

  /** What stands for the matching hubs at the present zoom, in the view and some way around it; none before `prepare`. */
  get marks(): readonly Mark[] {
    return this.#clusters?.marks ?? NO_MARKS;
  }

  /**
   * What the map shows at rest, with what buttons and legend lie over, but not what a panel or a half-open sheet takes away; `null` before it is drawn,
   * and where it cannot be.
   */
  get boundingBoxAtRest(): BoundingBox | null {
    return this.#seenAtRest;
  }

  get hovered(): Hovered | null {
    return this.#hovered;
  }

  hover(target: Hovered | null): void {
    if (target?.type !== this.#hovered?.type || target?.id !== this.#hovered?.id) this.#hovered = target;
  }

  /** The class whose regions stand out, the others faded; `null`: none does, as always on an indicator on which none was chosen. */
  get emphasis(): number | null {
    return this.#emphasis?.indicator === this.#explorer.indicator ? this.#emphasis.classIndex : null;
  }

  emphasise(classIndex: number | null): void {
    this.#emphasis = classIndex === null ? null : { indicator: this.#explorer.indicator, classIndex };
  }

  markById(id: string): Mark | null {
    return this.#clusters?.byId(id) ?? null;
  }

  /** The mark that holds the hub; `null` if none of the present ones does. */
  markOfHub(id: string): Mark | null {
    return this.#clusters?.ofHub(id) ?? null;
  }

  /** The hubs under one of the present marks. */
  hubsOf(mark: Mark): Hub[] {
    return this.#clustersOf(mark).hubsOf(mark);
  }

  /** The hub of a mark that is one, or one of several: of those that share a place, the first. */
  firstHubOf(mark: Mark): Hub {
    return this.#clustersOf(mark).firstHubOf(mark);
  }

  /** A map is about to be drawn, which wants marks; of several, the first to say so. */
  prepare(makeClusters: (explorer: MapSubject) => ClusterMarks): void {
    this.#clusters ??= makeClusters(this.#explorer);
    this.#clusters.request();
  }

  setLevel(level: number): void {
    this.#clusters?.setLevel(level);
    if (level >= DETAIL_LEVEL) this.#explorer.resources.requestDetail();
  }

  drawn(): void {
    this.#drawn();
  }

  /** What the map shows, also while it moves. */
  see(boundingBox: BoundingBox): void {
    this.#seen = boundingBox;
    this.#clusters?.see(boundingBox);
  }

  /** The map came to rest. */
  settled(viewport: Viewport, boundingBox: BoundingBox): void {
    this.see(boundingBox);
    this.#seenAtRest = boundingBox;
    // A link that names a place opens around it, so that one that shows all of Europe has to say so.
    this.#explorer.recordCamera(this.camera.atHome && this.#explorer.finder.place === null ? null : viewport);
  }

  /** Whether no map can be had any more. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** No map can be had any more: nothing is in view. */
  lost(): void {
    this.#seenAtRest = this.#seen = null;
    this.#isLost = true;
  }

  /** Opens a single hub, lists hubs that share a place, or zooms to where a cluster parts. */
  activateMark(mark: Mark): void {
    const zoom = this.#clustersOf(mark).zoomToPart(mark);
    if (mark.hubCount === 1) this.#explorer.select('hub', this.firstHubOf(mark).id);
    else if (mark.placeId !== null) this.#explorer.select('place', mark.placeId);
    else if (zoom !== null) this.camera.fly({ zoom: zoom + 0.2, lngLat: mark.lngLat });
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
    const boundingBox = this.#explorer.resources.boxOfCountries(isoCodes);
    if (boundingBox !== null) this.camera.fit(boundingBox);
  }

  get #level(): number {
    return this.#clusters?.level ?? 0;
  }

  /** Where there is a mark there are clusters. */
  #clustersOf(mark: Mark): ClusterMarks {
    if (this.#clusters === null) throw new Error(`There is no map yet, and so no mark '${mark.id}'`);
    return this.#clusters;
  }
}
