import type { HubDataset } from '../dataset/hubs';
import { isAnswered, type Answers, type Origin } from '../domain/answers';
import { intersection, type Bitset } from '../domain/bitset';
import type { Advice, Circle, HubMatch, HubRanking } from '../domain/finder';
import { boundingBoxAround, type LngLat } from '../domain/geo';
import type { Hub } from '../domain/hub';
import type { HubColumns } from '../domain/hub-columns';
import type { NeedId } from '../domain/need-ids';
import type { Sector } from '../domain/vocabularies';
import { UNANSWERED, type ExplorerState, type Sort } from './explorer-state';
import type { MapModel } from './map-model.svelte';
import type { Resources } from './resources.svelte';

/** What the finder needs of the explorer: reactive facts, and the intent to change the state by a step of the history. */
export interface FinderSubject {
  readonly dataset: HubDataset;
  readonly columns: HubColumns;
  readonly resources: Resources;
  readonly state: ExplorerState;
  readonly map: Pick<MapModel, 'boundingBoxAtRest' | 'camera'>;
}

type Change = (change: Partial<ExplorerState>) => void;

/** So much is looked at around a place without a radius. */
const SURROUNDINGS_KM = 150;

/**
 * The visitor's answers and what follows from them: the order of the list, distances, reasons, and which hubs are near or in view. What computes it is
 * fetched with the first answer; until it is there, nothing is left out and the order is that of names.
 */
export class Finder {
  #subject: FinderSubject;
  #change: Change;
  #answeredByVisitor = $state.raw(false);

  #code = $derived.by(() => this.#subject.resources.finderCode.value);
  #said = $derived.by(() => this.#subject.state.answers);
  /** With the region of an origin that came without one, as soon as the regions are there. */
  readonly answers: Answers = $derived.by(() => {
    const { origin } = this.#said;
    const ground = this.#subject.resources.geography.value?.ground;
    if (origin === null || origin.regionId !== null || ground === undefined || this.#code === null) return this.#said;
    return { ...this.#said, origin: { ...origin, regionId: this.#code.regionNear(ground, origin.lngLat) } };
  });
  /** Whether the place, which a link may put anywhere, lies in no country of the map; `false` as long as that is not known. */
  readonly originOutside: boolean = $derived(this.answers !== this.#said && this.answers.origin?.regionId === null);
  /** Whether any question has an answer. */
  readonly answered: boolean = $derived(isAnswered(this.#said));
  /** `null` while nothing is answered. */
  readonly ranking: HubRanking | null = $derived.by(() => {
    if (!this.answered || this.#code === null) return null;
    return this.#code.rankHubs(this.#subject.dataset.hubs, this.#subject.columns, this.answers);
  });
  /** How the list is ordered: as asked, else by what was answered. By distance means nothing without an origin. */
  readonly sort: Sort = $derived.by(() => {
    const { sort, answers } = this.#subject.state;
    if (sort === 'name' || !this.answered) return 'name';
    if (answers.origin === null) return 'match';
    return sort ?? (answers.needs.length + answers.sectors.length > 0 ? 'match' : 'distance');
  });
  /** All hub indices in that order; `null`: by name. */
  readonly order: Uint32Array | null = $derived.by(() => {
    if (this.ranking === null || this.sort === 'name') return null;
    return this.sort === 'distance' ? this.ranking.orderByDistance : this.ranking.order;
  });
  /** The radius that holds: one without an origin does not. */
  readonly radiusKm: number | null = $derived.by(() => (this.#said.origin === null ? null : this.#subject.state.radiusKm));
  /** The hubs near enough and in view; `null` where neither is asked. Before a map has been drawn, and where none can be, the view leaves nothing out. */
  readonly within: Bitset | null = $derived.by(() => {
    const { near, inView } = this;
    return near === null || inView === null ? (near ?? inView) : intersection(near, inView);
  });
  /** Where the origin is: the same reference as long as the place is, whatever else is answered. */
  readonly place: LngLat | null = $derived.by(() => this.#said.origin?.lngLat ?? null);
  /** What is near enough, to be drawn; `null` where all is. */
  readonly radiusArea: Circle | null = $derived.by(() => {
    if (this.place === null || this.radiusKm === null) return null;
    return this.#code?.circleAround(this.place, this.radiusKm) ?? null;
  });
  /** The hubs within the radius; `null` without one. */
  readonly near: Bitset | null = $derived.by(() => {
    if (this.radiusKm === null || this.ranking === null) return null;
    return this.#code?.hubsWithin(this.ranking.distanceKm, this.radiusKm) ?? null;
  });
  /** The hubs in view; `null` where that is not asked, or there is no view yet. */
  readonly inView: Bitset | null = $derived.by(() => {
    if (!this.#subject.state.onlyInView) return null;
    const { boundingBoxAtRest } = this.#subject.map;
    return boundingBoxAtRest === null ? null : (this.#code?.hubsInBox(this.#subject.dataset.hubs, boundingBoxAtRest) ?? null);
  });
  /** What to say when nothing matches well; `null` else. */
  readonly advice: Advice | null = $derived.by(() => {
    if (this.ranking === null) return null;
    return this.#code?.adviseOn(this.#subject.dataset.hubs, this.ranking, this.answers) ?? null;
  });

  /** @param change changes the state as a step of its own in the history */
  constructor(subject: FinderSubject, change: Change) {
    this.#subject = subject;
    this.#change = change;
  }

  /** Whether any answer, though it be taken back, was the visitor's own and not that of a link or a host page. */
  get answeredByVisitor(): boolean {
    return this.#answeredByVisitor;
  }

  /** Remembers that: the address may bring back what the visitor answered before. */
  claimAnswers(): void {
    this.#answeredByVisitor = true;
  }

  /** Kilometres from the origin; `null` without one, or where the hub has no position. */
  distanceKmOf(hub: Hub): number | null {
    const km = this.ranking?.distanceKm[this.#subject.dataset.hubIndexById.get(hub.id) ?? -1] ?? NaN;
    return Number.isNaN(km) ? null : km;
  }

  /** Why a hub stands where it stands; `null` while nothing is answered. */
  explain(hub: Hub): HubMatch | null {
    if (this.ranking === null || this.#code === null) return null;
    return this.#code.explainMatch(hub, this.answers, this.distanceKmOf(hub) ?? NaN);
  }

  /** Sets where the firm is, and looks there; `null` forgets it. */
  setOrigin(origin: Origin | null): void {
    this.#answer({ origin });
    this.lookAround();
  }

  /** Shows what is near the origin: all within the radius, else its surroundings. Without an origin, nothing moves. */
  lookAround(): void {
    if (this.place !== null) this.#subject.map.camera.fit(boundingBoxAround(this.place, this.radiusKm ?? SURROUNDINGS_KM));
  }

  toggleNeed(need: NeedId): void {
    this.#answer({ needs: toggled(this.#said.needs, need) });
  }

  toggleSector(sector: Sector): void {
    this.#answer({ sectors: toggled(this.#said.sectors, sector) });
  }

  clearAnswers(): void {
    this.#change(UNANSWERED);
  }

  /** Sets how far a hub may be, and shows that; `null` takes the limit away, and nothing moves. */
  setRadius(radiusKm: number | null): void {
    this.claimAnswers();
    this.#change({ radiusKm });
    if (radiusKm !== null) this.lookAround();
  }

  setOnlyInView(onlyInView: boolean): void {
    this.#change({ onlyInView });
  }

  sortBy(sort: Sort): void {
    this.#change({ sort });
  }

  #answer(answers: Partial<Answers>): void {
    this.claimAnswers();
    this.#change({ answers: { ...this.#said, ...answers } });
  }
}

/** In the order in which they were chosen. */
function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
