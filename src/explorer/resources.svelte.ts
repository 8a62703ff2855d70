import type { Geography, Land } from '../dataset/geography';
import { loadCities, loadGeography, loadLand, loadNeighbours } from '../dataset/geography-files';
import { loadHubDetails, loadManifest } from '../dataset/hub-files';
import { loadObservations } from '../dataset/observations';
import { loadRegionFacts, type RegionFactsTable } from '../dataset/region-facts';
import { isAnswered } from '../domain/answers';
import type * as choropleth from '../domain/choropleth';
import type * as finder from '../domain/finder';
import { unionOf, type BoundingBox } from '../domain/geo';
import type { LabelCities, Manifest } from '../domain/files';
import type { Country } from '../domain/region';
import type { Ground } from '../domain/ground';
import type { HubDetails } from '../domain/hub';
import type { Indicator } from '../domain/indicators';
import type { Observations } from '../domain/observation';
import type { TownSearch } from '../domain/town';
import { activeIndicator, needsAnalysis, type ExplorerState } from './explorer-state';
import type { InstrumentCheck } from './instrument-check.svelte';
import { Resource } from './resource.svelte';

const NO_CITIES: LabelCities = [];
const NO_COUNTRIES: ReadonlyMap<string, Country> = new Map();

/** The modules that are fetched. */
type ChoroplethCode = Pick<typeof choropleth, 'buildChoropleth'>;
export type FinderCode = typeof finder;

/** What arrives after the list is up, each on first need. */
export class Resources {
  /** Countries without their regions: all that the layer of the hubs needs. */
  readonly land: Resource<Land>;
  readonly geography: Resource<Geography>;
  readonly detailedGeography: Resource<Geography>;
  /** What makes choropleths: not needed for the list. */
  readonly choroplethCode: Resource<ChoroplethCode>;
  /** What ranks hubs by the visitor's answers. */
  readonly finderCode: Resource<FinderCode>;
  /** What finds the visitor's town. */
  readonly towns: Resource<TownSearch>;
  /** The questions on digital maturity, with what was answered. */
  readonly instrumentCheck: Resource<InstrumentCheck>;
  readonly cities: Resource<LabelCities>;
  readonly detailedCities: Resource<LabelCities>;
  readonly observations: Resource<Observations>;
  /** Areas, population centres, neighbours of the regions, and published figures of coverage. */
  readonly regionFacts: Resource<RegionFactsTable>;
  readonly hubDetails: Resource<ReadonlyMap<string, HubDetails>>;
  readonly manifest: Resource<Manifest>;
  #neighbours: Resource<Ground['neighbours']>;

  /** The finest ground there is by now. */
  readonly bestGround: Ground | null = $derived.by(
    () => (this.detailedGeography.value ?? this.geography.value ?? this.land.value)?.ground ?? null,
  );
  /** The same whichever file tells of them: the first that came stays. */
  readonly countryById: ReadonlyMap<string, Country> = $derived.by(
    () => (this.land.value ?? this.geography.value ?? this.detailedGeography.value)?.countryById ?? NO_COUNTRIES,
  );
  /** All names there are by now, the most populous place first. */
  readonly labelCities: LabelCities = $derived.by(() => {
    const largest = this.cities.value;
    if (largest === null) return NO_CITIES;
    const further = this.detailedCities.value;
    return further === null ? largest : [...largest, ...further];
  });

  constructor(baseUrl: string) {
    this.#neighbours = new Resource(() => loadNeighbours(baseUrl));
    this.land = new Resource(() => loadLand(baseUrl, this.#arrivingNeighbours()));
    this.geography = new Resource(() => loadGeography(baseUrl, 'regions.topojson', this.#arrivingNeighbours()));
    this.detailedGeography = new Resource(() => loadGeography(baseUrl, 'regions-detail.topojson', this.#arrivingNeighbours()));
    this.choroplethCode = new Resource(() => import('../domain/choropleth'));
    this.finderCode = new Resource(() => import('../domain/finder'));
    this.towns = new Resource(async () => (await import('../dataset/town-search')).createTownSearch(baseUrl));
    this.instrumentCheck = new Resource(async () => (await import('./instrument-check.svelte')).loadInstrumentCheck(baseUrl));
    this.cities = new Resource(() => loadCities(baseUrl, 'cities.json'));
    this.detailedCities = new Resource(() => loadCities(baseUrl, 'cities-detail.json'));
    this.observations = new Resource(() => loadObservations(baseUrl));
    this.regionFacts = new Resource(() => loadRegionFacts(baseUrl));
    this.hubDetails = new Resource(() => loadHubDetails(baseUrl));
    this.manifest = new Resource(() => loadManifest(baseUrl));
  }

  /** The smallest box around those that are there; `null`: there are none. */
  boxOfCountries(isoCodes: readonly string[]): BoundingBox | null {
    return unionOf(isoCodes.map((code) => this.countryById.get(code)?.boundingBox).filter((box) => box !== undefined));
  }

  /** What the views of a state need, beyond the list. */
  requestFor(state: ExplorerState): void {
    const { selection, view, answers, onlyInView, task } = state;
    const indicator = activeIndicator(state);
    if (indicator?.type === 'published' || selection !== null) this.observations.request();
    if (indicator !== null || selection !== null || view === 'regions') this.requestRegions();
    if (needsAnalysis(state)) this.requestAnalysed();
    if (selection?.type === 'hub') this.hubDetails.request();
    if (isAnswered(answers) || onlyInView || task === 'find') this.finderCode.request();
    if (task === 'instrument') this.instrumentCheck.request();
    // In which region a place lies that came without one.
    if (answers.origin?.regionId === null) this.requestRegions();
  }

  /** What a map begins with. Where regions are on their way, the countries come with them. */
  requestGround(): void {
    if (this.geography.state === null) this.land.request();
    this.cities.request();
  }

  /** What a map seen closely needs. */
  requestDetail(): void {
    this.detailedGeography.request();
    this.detailedCities.request();
  }

  /** The regions, and what colours them. */
  requestRegions(): void {
    this.geography.request();
    this.choroplethCode.request();
  }

  /** What is read to compare regions. */
  requestAnalysed(): void {
    this.regionFacts.request();
    this.observations.request();
    this.requestRegions();
  }

  /** Whether the regions, or the figures that an indicator shows of them, could not be had. */
  regionalFailed(indicator: Indicator | null): boolean {
    const { geography, choroplethCode, observations, regionFacts } = this;
    if (geography.failed || choroplethCode.failed) return true;
    return (
      (indicator?.type === 'published' && observations.failed) ||
      (indicator?.layer === 'gaps' && (observations.failed || regionFacts.failed))
    );
  }

  /** Fetches again what failed of them, and of the map beneath. */
  retryRegional(): void {
    const { geography, choroplethCode, land, detailedGeography, cities, detailedCities, observations, regionFacts } = this;
    const all = [geography, choroplethCode, land, detailedGeography, cities, detailedCities, observations, regionFacts];
    for (const resource of all) resource.retry();
  }

  /** Fetched once for all who draw them; who comes after a failure tries again. */
  #arrivingNeighbours(): Promise<Ground['neighbours']> {
    this.#neighbours.retry();
    return this.#neighbours.arrival();
  }
}
