import type { Bitset } from '../domain/bitset';
import type { Choropleth } from '../domain/choropleth';
import {
  bestPlaces,
  comparableCoverage,
  coverageShares,
  coverByPlanned,
  coverRegions,
  gapsByPeople,
  indexCoverage,
  leftOutByCountry,
  movedBy,
  needBySupply,
  networkHubs,
  offersAny,
  placeHub,
  rankUnderserved,
  reachOfPlanned,
  sharesByCountry,
  toPlannedPlace,
  type BestPlace,
  type ComparableCoverage,
  type Coverage,
  type CoverageShares,
  type CoverageSubject,
  type NeedSupply,
  type PlacedHub,
  type PlannedReach,
  type Underserved,
  type Weights,
} from '../domain/gaps';
import type { PlannedHub } from '../domain/gaps/planned-hub';
import type { LngLat } from '../domain/geo';
import { indicatorById, type PublishedIndicatorId } from '../domain/indicators';
import type { RegionClasses } from '../domain/region-classes';
import type { RegionFacts } from '../domain/region-facts';
import type { AnalysisSubject, Change } from './analysis-subject';
import { INITIAL_STATE, MAX_PLANNED, type ReachKm } from './explorer-state';
import { gapClassesOf } from './gap-classes';
import { plannedPins, type PlannedPins } from './planned-pins';

const BEST_PLACES = 5;
const NO_FACTS: ReadonlyMap<string, RegionFacts> = new Map();
const NO_VALUES: Choropleth['values'] = new Map();

/** Where no hub is at hand, who needs one most, and what would close the gap: each derived once, and read by map, lists, tables and counts. */
export class Gaps {
  #subject: AnalysisSubject;
  #change: Change;
  /** Index of the what-if hub that the next press on the map places there: one more than there are for a new one; `null`: a press is a press. */
  #placingIndex = $state<number | null>(null);

  // The same references as long as nothing else of the state changes: what is derived of them stays.
  readonly reachKm: ReachKm = $derived.by(() => this.#subject.state.reachKm);
  readonly weights: Weights = $derived.by(() => this.#subject.state.weights);
  readonly planned: readonly PlannedHub[] = $derived.by(() => this.#subject.state.planned);
  readonly facts: ReadonlyMap<string, RegionFacts> = $derived.by(() => this.#subject.resources.regionFacts.value?.byId ?? NO_FACTS);
  #countries = $derived.by(() => this.#subject.state.facets.country);
  #wanted = $derived.by(() => this.#subject.state.facets.service);

  /** What no filter changes; `null` until the regions and their facts are there. */
  #fixed = $derived.by(() => {
    const { dataset, columns, resources } = this.#subject;
    const geography = resources.geography.value;
    if (geography === null || resources.regionFacts.value === null) return null;
    const subject: CoverageSubject = { regions: geography.regions, facts: this.facts, hubs: dataset.hubs, columns };
    return { subject, index: indexCoverage(subject), ground: geography.ground };
  });
  /** Those of the countries filtered by; all where none is, and where none of them has a drawn region. */
  #factsAsked = $derived.by(() => {
    const asked = new Set(this.#fixed?.subject.regions.flatMap(({ id, country }) => (this.#countries.includes(country) ? id : [])));
    return asked.size === 0 ? this.facts : new Map([...this.facts].filter(([id]) => asked.has(id)));
  });
  /** By the hubs that there are; `null` until the regions and their facts are there. */
  readonly coverage: Coverage | null = $derived.by(() => this.#coverBy(this.#subject.matches.bits));
  /** The what-if hubs, with the regions they lie in; without, until the regions are there. */
  readonly placed: readonly PlacedHub[] = $derived.by(() => {
    const fixed = this.#fixed;
    return this.planned.map((hub) => (fixed === null ? { ...hub, regionId: null } : placeHub(hub, this.facts, fixed.ground)));
  });
  /** Those that offer what is filtered by. */
  readonly plannedThatMatch: readonly PlacedHub[] = $derived.by(() => this.placed.filter((hub) => offersAny(hub, this.#wanted)));
  /** With the what-if hubs; the same as `coverage` without any. */
  readonly plannedCoverage: Coverage | null = $derived.by(() => {
    const { coverage } = this;
    return coverage && coverByPlanned(coverage, this.plannedThatMatch, this.#fixed!.index);
  });
  /** What the what-if hubs would newly reach, each by itself in their order, and together; of those that do not offer what is filtered by, `null`. */
  readonly plannedReach: PlannedReach | null = $derived.by(() => {
    if (this.coverage === null) return null;
    const taking = this.placed.map((hub) => (offersAny(hub, this.#wanted) ? hub : null));
    return reachOfPlanned(this.coverage, taking, this.#fixed!.index, this.facts);
  });
  /** Of all regions, with the what-if hubs. */
  readonly shares: CoverageShares | null = $derived.by(() => this.#sharesOf(this.plannedCoverage));
  /** Of all regions, by the hubs that there are alone. */
  readonly baselineShares: CoverageShares | null = $derived.by(() => this.#sharesOf(this.coverage));
  /** Of the regions of each country, by ISO code, with the what-if hubs; empty until there is a coverage. */
  readonly sharesByCountry: ReadonlyMap<string, CoverageShares> = $derived.by(() => {
    return this.plannedCoverage === null ? new Map() : sharesByCountry(this.plannedCoverage, this.facts, this.#fixed!.subject.regions);
  });
  /** How many matching hubs of each country are left out, as nothing else is known of their place; by ISO code. */
  readonly leftOutByCountry: ReadonlyMap<string, number> = $derived.by(() =>
    this.#fixed === null ? new Map() : leftOutByCountry(this.#fixed.subject, this.#subject.matches.bits, this.#fixed.index),
  );
  /** Beside the figures of the Commission: by all EDIHs, whatever is filtered by. */
  readonly comparable: ComparableCoverage | null = $derived.by(() => {
    const coverage = this.#coverBy(networkHubs(this.#subject.columns));
    return coverage === null ? null : comparableCoverage(coverage, this.#fixed!.subject.regions);
  });
  /** What is left of the gaps with the what-if hubs: ids of regions, those where most people live first. */
  readonly gapIds: readonly string[] = $derived.by(() => {
    return this.plannedCoverage === null ? [] : gapsByPeople(this.plannedCoverage, this.facts);
  });
  /** Where further hubs would reach most people that neither the hubs nor those planned reach; in the countries filtered by, if any. */
  readonly bestPlaces: readonly BestPlace[] = $derived.by(() => {
    return this.plannedCoverage === null ? [] : bestPlaces({ facts: this.#factsAsked }, this.plannedCoverage, this.reachKm, BEST_PLACES);
  });
  /** On its two indicators; `null` on others, and until the figures are there. */
  readonly needSupply: NeedSupply | null = $derived.by(() => {
    const { indicator } = this.#subject;
    if (indicator?.type !== 'need' || this.plannedCoverage === null) return null;
    return needBySupply(this.#valuesOf(indicator.of), this.plannedCoverage);
  });
  /** `null` where all weights are 0, and until the figures are there. */
  readonly underserved: Underserved | null = $derived.by(() => {
    if (this.plannedCoverage === null || this.#subject.resources.observations.value === null) return null;
    return rankUnderserved(this.#valuesOf('internet-access'), this.#valuesOf('digital-skills'), this.plannedCoverage, this.weights);
  });
  /** The what-if hubs on the map. */
  readonly plannedPins: PlannedPins = $derived.by(() => plannedPins(this.planned));
  /** What the map is coloured by; `null` on other layers, and until it is computed. */
  readonly classes: RegionClasses | null = $derived.by(() => gapClassesOf(this.#subject.indicator, this));

  constructor(subject: AnalysisSubject, change: Change) {
    this.#subject = subject;
    this.#change = change;
  }

  get placing(): boolean {
    return this.#placingIndex !== null;
  }

  get placingIndex(): number | null {
    return this.#placingIndex;
  }

  /** @param index of the hub that is to go there; without, a new one */
  setPlacing(placing: boolean, index = this.planned.length): void {
    this.#placingIndex = placing ? index : null;
  }

  /** The map was pressed: places the what-if hub that waits for it. @returns whether one did */
  placeAt(pressed: LngLat): boolean {
    const index = this.#placingIndex;
    if (index === null) return false;
    this.#placingIndex = null;
    if (index < this.planned.length) this.changePlanned(index, { lngLat: toPlannedPlace(pressed), name: null });
    else this.plan({ lngLat: pressed, reachKm: this.reachKm, services: [], name: null });
    return true;
  }

  setReach(reachKm: ReachKm): void {
    this.#change({ reachKm });
  }

  /** Weighed step by step, as with a slider, is one step of the history. */
  setWeights(weights: Weights): void {
    this.#change({ weights }, this.weights === INITIAL_STATE.weights ? 'push' : 'replace');
  }

  /** Places a what-if hub, as exactly as a link says it; one too many is not placed. */
  plan(hub: PlannedHub): void {
    this.#placingIndex = null;
    if (this.planned.length < MAX_PLANNED) this.#change({ planned: [...this.planned, { ...hub, lngLat: toPlannedPlace(hub.lngLat) }] });
  }

  /** @param mode `replace` for what goes on from the change before, so that Back undoes both */
  changePlanned(index: number, change: Partial<PlannedHub>, mode: 'push' | 'replace' = 'push'): void {
    this.#change({ planned: this.planned.map((hub, at) => (at === index ? { ...hub, ...change } : hub)) }, mode);
  }

  /** Moves a what-if hub; where it lands has no name. */
  movePlanned(index: number, eastKm: number, northKm: number, mode: 'push' | 'replace'): void {
    const hub = this.planned[index];
    if (hub !== undefined) this.changePlanned(index, { lngLat: movedBy(hub.lngLat, eastKm, northKm), name: null }, mode);
  }

  removeAllPlanned(): void {
    this.#placingIndex = null;
    this.#change({ planned: [] });
  }

  removePlanned(index: number): void {
    this.#placingIndex = null;
    this.#change({ planned: this.planned.filter((_, at) => at !== index) });
  }

  #coverBy(hubs: Bitset): Coverage | null {
    return this.#fixed === null ? null : coverRegions(this.#fixed.subject, hubs, this.reachKm, this.#fixed.index);
  }

  #sharesOf(coverage: Coverage | null): CoverageShares | null {
    return coverage === null ? null : coverageShares(coverage, this.facts, coverage.regions.keys());
  }

  /** The values of an indicator by region. */
  #valuesOf(id: PublishedIndicatorId): Choropleth['values'] {
    const { geography, observations, choroplethCode } = this.#subject.resources;
    if (geography.value === null || observations.value === null || choroplethCode.value === null) return NO_VALUES;
    return choroplethCode.value.buildChoropleth(indicatorById(id), geography.value.regions, observations.value, []).values;
  }
}
