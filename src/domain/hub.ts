import type { LngLat } from './geo';
import type {
  CityBasis,
  HubKind,
  KindBasis,
  Precision,
  RegionBasis,
  Sector,
  Service,
  ServicesBasis,
  TechSectorBasis,
  Technology,
} from './vocabularies';

/** What the map, the list, the filters and the search need of a hub. What is unknown is `null`, never an empty list. */
export interface Hub {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly name: string;
  readonly kind: HubKind;
  readonly kindBasis: KindBasis;
  /** ISO 3166-1 alpha-2 (Greece `GR`, Kosovo `XK`). */
  readonly country: string;
  readonly city: string | null;
  readonly cityBasis: CityBasis | null;
  readonly precision: Precision;
  /** `null` if and only if `precision` is `country`. */
  readonly lngLat: LngLat | null;
  /** Equal for hubs drawn at the same place: `g` + GeoNames id, or the code of the region they are placed by. `null` with `lngLat`. */
  readonly placeId: string | null;
  /**
   * Id of the drawn region the hub lies in; `null` where only the country, or only a larger NUTS 1 region, is known. A hub known by country only
   * has one where that country is drawn as a single region.
   */
  readonly regionId: string | null;
  /** The NUTS code named by the hub's own sources, sometimes a NUTS 1 parent of drawn regions. */
  readonly statedRegion: string | null;
  readonly regionBasis: RegionBasis | null;
  readonly coordinator: string | null;
  readonly services: readonly Service[] | null;
  readonly servicesBasis: ServicesBasis | null;
  readonly technologies: readonly Technology[] | null;
  readonly sectors: readonly Sector[] | null;
  readonly techSectorBasis: TechSectorBasis | null;
}

export interface HubSource {
  readonly url?: string;
  readonly title?: string;
  readonly repository?: string;
  readonly path?: string;
  /** The source only hints at what is taken from it. */
  readonly weak?: boolean;
}

/** The descriptive part of a hub, loaded when its card is first opened. */
export interface HubDetails {
  readonly fullName: string | null;
  readonly aliases: readonly string[];
  readonly website: string | null;
  readonly networks: readonly string[];
  readonly summary: string | null;
  readonly sources: readonly HubSource[];
  /** ISO date. */
  readonly retrieved: string;
}
