import type { Choropleth } from '../domain/choropleth';
import {
  bestPlaces,
  COVERAGE_CLASSES,
  coverageShares,
  coverRegions,
  NEED_LEVELS,
  needBySupply,
  rankUnderserved,
  type BestPlace,
  type Coverage,
  type CoverageShares,
  type CoverageSubject,
  type NeedSupply,
  type Underserved,
  type Weights,
} from '../domain/gaps';
import type { PlannedHub } from '../domain/gaps/planned-hub';
import { indicatorById, type PublishedIndicatorId } from '../domain/indicators';
import type { RegionClasses } from '../domain/region-classes';
import type { RegionFacts } from '../domain/region-facts';
import type { AnalysisSubject, Change } from './analysis-subject';
import { MAX_PLANNED, type ReachKm } from './explorer-state';

const BEST_PLACES = 5;
const NO_VALUES: Choropleth['values'] = new Map();

/** Where no hub is at hand, who needs one most, and what would close the gap: each derived once, and read by map, lists, tables and counts. */
export class Gaps {
  #subject: AnalysisSubject;
  #change: Change;
  /** Whether the next press on the map places a what-if hub there. */
  #placing = $state(false);

  #covered: CoverageSubject | null = $derived.by(() => {
    const { dataset, columns, resources } = this.#subject;
    const { geography, regionFacts } = resources;
    if (geography.value === null || regionFacts.value === null) return null;
    return { regions: geography.value.regions, facts: regionFacts.value.byId, hubs: dataset.hubs, columns };
  });
  /** By the hubs that there are; `null` until the regions and their facts are there. */
  readonly coverage: Coverage | null = $derived.by(() =>
    this.#covered === null ? null : coverRegions(this.#covered, this.#subject.matches.bits, this.reachKm),
  );
  /** With the what-if hubs; the same as `coverage` without any. */
  readonly plannedCoverage: Coverage | null = $derived.by(() => {
    if (this.#covered === null || this.planned.length === 0) return this.coverage;
    return coverRegions(this.#covered, this.#subject.matches.bits, this.reachKm, this.plannedThatMatch);
  });
  /** Of all regions, with the what-if hubs. */
  readonly shares: CoverageShares | null = $derived.by(() => {
    const coverage = this.plannedCoverage;
    return coverage === null ? null : coverageShares(coverage, this.facts, coverage.regions.keys());
  });
  /** What is left of the gaps with the what-if hubs: ids of regions, those where most people live first. */
  readonly gapIds: readonly string[] = $derived.by(() => {
    const gaps = [...(this.plannedCoverage?.regions.values() ?? [])].filter((region) => region.class === 'gap');
    const people = (id: string) => this.facts.get(id)?.townPopulation ?? 0;
    return gaps.map(({ id }) => id).sort((a, b) => people(b) - people(a) || (a < b ? -1 : 1));
  });
  /** Where further hubs would reach most people that neither the hubs nor those planned reach. */
  readonly bestPlaces: readonly BestPlace[] = $derived.by(() => {
    if (this.#covered === null || this.plannedCoverage === null) return [];
    return bestPlaces(this.#covered, this.plannedCoverage, this.reachKm, BEST_PLACES);
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
  /** What the map is coloured by; `null` on other layers, and until it is computed. */
  readonly classes: RegionClasses | null = $derived.by(() => {
    const { indicator } = this.#subject;
    if (indicator?.type === 'coverage' && this.plannedCoverage !== null) {
      const classOf = ([id, region]: readonly [string, { class: (typeof COVERAGE_CLASSES)[number] }]) =>
        [id, COVERAGE_CLASSES.indexOf(region.class)] as const;
      return { indicator, classOfRegion: new Map([...this.plannedCoverage.regions].map(classOf)), classCount: COVERAGE_CLASSES.length };
    }
    if (indicator?.type === 'need' && this.needSupply !== null)
      return { indicator, classOfRegion: this.needSupply.classOfRegion, classCount: NEED_LEVELS ** 2 };
    if (indicator?.type === 'underserved' && this.plannedCoverage !== null)
      return { indicator, classOfRegion: this.underserved?.classOfRegion ?? new Map(), classCount: this.underserved?.classCount ?? 1 };
    return null;
  });

  constructor(subject: AnalysisSubject, change: Change) {
    this.#subject = subject;
    this.#change = change;
  }

  get facts(): ReadonlyMap<string, RegionFacts> {
    return this.#subject.resources.regionFacts.value?.byId ?? new Map();
  }

  get reachKm(): ReachKm {
    return this.#subject.state.reachKm;
  }

  get weights(): Weights {
    return this.#subject.state.weights;
  }

  get planned(): readonly PlannedHub[] {
    return this.#subject.state.planned;
  }

  /** Those planned that offer one of the services filtered by; every one, where none is. Whatever else is filtered by, they are taken to match. */
  get plannedThatMatch(): readonly PlannedHub[] {
    const wanted = this.#subject.state.facets.service;
    return this.planned.filter(
      ({ services }) => wanted.length === 0 || services.length === 0 || services.some((service) => wanted.includes(service)),
    );
  }

  get placing(): boolean {
    return this.#placing;
  }

  setPlacing(placing: boolean): void {
    this.#placing = placing;
  }

  setReach(reachKm: ReachKm): void {
    this.#change({ reachKm });
  }

  setWeights(weights: Weights): void {
    this.#change({ weights });
  }

  /** Places a what-if hub; one too many is not placed. */
  plan(hub: PlannedHub): void {
    this.#placing = false;
    if (this.planned.length < MAX_PLANNED) this.#change({ planned: [...this.planned, hub] });
  }

  changePlanned(index: number, change: Partial<PlannedHub>): void {
    this.#change({ planned: this.planned.map((hub, at) => (at === index ? { ...hub, ...change } : hub)) });
  }

  removePlanned(index: number): void {
    this.#change({ planned: this.planned.filter((_, at) => at !== index) });
  }

  /** The values of an indicator by region. */
  #valuesOf(id: PublishedIndicatorId): Choropleth['values'] {
    const { geography, observations, choroplethCode } = this.#subject.resources;
    if (geography.value === null || observations.value === null || choroplethCode.value === null) return NO_VALUES;
    return choroplethCode.value.buildChoropleth(indicatorById(id), geography.value.regions, observations.value, []).values;
  }
}
