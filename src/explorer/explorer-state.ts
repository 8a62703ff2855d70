import { NO_ANSWERS, type Answers } from '../domain/answers';
import { NO_FACETS, type FacetSelection } from '../domain/facets';
import type { Viewport } from '../domain/geo';
import { indicatorById, indicatorsOf, type Indicator, type IndicatorId, type ThematicLayer } from '../domain/indicators';
import type { Language } from '../i18n/languages';

/** What fills the main area: the map, the table of hubs, the table of regions, or the hubs kept for comparison side by side. */
export const VIEWS = ['map', 'table', 'regions', 'compare'] as const;
export type View = (typeof VIEWS)[number];

/** What the open card shows. A `place` is a `Hub.placeId`: the hubs that share a point of the map. */
export interface Selection {
  readonly type: 'hub' | 'region' | 'place';
  readonly id: string;
}

/** What the panel asks instead of showing the list: where the firm is and what it needs, or what it could apply for. */
export const TASKS = ['find', 'instrument'] as const;
export type Task = (typeof TASKS)[number];

/** Orders of the list. */
export const SORTS = ['match', 'distance', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** Radii that are offered; a link may have any from 1 to the last. */
export const RADII_KM = [25, 50, 100, 200, 500] as const;
export const MAX_RADIUS_KM = 2000;

/** So many hubs fit side by side. */
export const MAX_KEPT = 4;

/** Everything a link reproduces. Immutable: replaced, never changed in place. */
export interface ExplorerState {
  readonly text: string;
  readonly facets: FacetSelection;
  readonly answers: Answers;
  /** Only hubs at most so far from the origin; `null`: all. Means nothing without an origin. */
  readonly radiusKm: number | null;
  /** Only hubs that the map shows at rest. */
  readonly onlyInView: boolean;
  /** `null`: by what was answered. */
  readonly sort: Sort | null;
  /** Ids of the hubs kept for comparison, in the order of keeping; at most `MAX_KEPT`. */
  readonly kept: readonly string[];
  readonly task: Task | null;
  readonly layer: ThematicLayer;
  /** `null`: the default indicator of the layer. */
  readonly indicator: IndicatorId | null;
  readonly selection: Selection | null;
  readonly view: View;
  /** `null`: the browser's. */
  readonly language: Language | null;
  /** `null`: all of Europe. */
  readonly camera: Viewport | null;
  /** Parameters that mean nothing to this version; kept in the link. */
  readonly unknownParameters: readonly (readonly [name: string, value: string])[];
}

export const INITIAL_STATE: ExplorerState = {
  text: '',
  facets: NO_FACETS,
  answers: NO_ANSWERS,
  radiusKm: null,
  onlyInView: false,
  sort: null,
  kept: [],
  task: null,
  layer: 'hubs',
  indicator: null,
  selection: null,
  view: 'map',
  language: null,
  camera: null,
  unknownParameters: [],
};

/** The indicator that colours the regions; `null` on the layer without regional values. */
export function activeIndicator({ layer, indicator }: Pick<ExplorerState, 'layer' | 'indicator'>): Indicator | null {
  return indicator === null ? (indicatorsOf(layer)[0] ?? null) : indicatorById(indicator);
}
