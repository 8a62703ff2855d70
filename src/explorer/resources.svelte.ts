import type { Geography } from '../dataset/geography';
import { loadHubDetails, loadManifest } from '../dataset/hubs';
import { loadObservations, type Observations } from '../dataset/observations';
import type { Manifest } from '../domain/files';
import type { HubDetails } from '../domain/hub';
import type { Indicator } from '../domain/indicators';
import { Resource } from './resource.svelte';

/** The decoding of topologies is not needed for the list. */
const geographyCode = () => import('../dataset/geography');

/** What arrives after the list is up, each on first need. */
export class Resources {
  readonly geography: Resource<Geography>;
  readonly detailedGeography: Resource<Geography>;
  readonly observations: Resource<Observations>;
  readonly hubDetails: Resource<ReadonlyMap<string, HubDetails>>;
  readonly manifest: Resource<Manifest>;

  constructor(baseUrl: string) {
    this.geography = new Resource(async () => (await geographyCode()).loadGeography(baseUrl));
    this.detailedGeography = new Resource(() => this.#refineGeography(baseUrl));
    this.observations = new Resource(() => loadObservations(baseUrl));
    this.hubDetails = new Resource(() => loadHubDetails(baseUrl));
    this.manifest = new Resource(() => loadManifest(baseUrl));
  }

  /** The finest geography there is by now. */
  get bestGeography(): Geography | null {
    return this.detailedGeography.value ?? this.geography.value;
  }

  /** Whether the regions, or the figures that an indicator shows of them, could not be had. */
  regionalFailed(indicator: Indicator | null): boolean {
    return this.geography.failed || (indicator?.type === 'published' && this.observations.failed);
  }

  /** Fetches again what failed of them. The finer geometry waits for the overview, and so failed with it. */
  retryRegional(): void {
    this.geography.retry();
    this.detailedGeography.retry();
    this.observations.retry();
  }

  async #refineGeography(baseUrl: string): Promise<Geography> {
    const overview = await this.geography.arrival();
    return (await geographyCode()).loadDetailedGeography(baseUrl, overview);
  }
}
