import { NO_ANSWERS, type Answers } from '../domain/answers';
import { NO_FACETS, type FacetSelection } from '../domain/facets';
import type { PlannedHub } from '../domain/gaps/planned-hub';
import type { Weights } from '../domain/gaps/weights';
import type { Viewport } from '../domain/geo';
import { indicatorById, indicatorsOf, type Indicator, type IndicatorId, type ThematicLayer } from '../domain/indicators';
import type { Language } from '../i18n/languages';

/** What fills the main area: the map, the table of hubs, the table of regions, charts, or what is kept for comparison side by side. */
export const VIEWS = ['map', 'table', 'regions', 'charts', 'compare'] as const;
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

/** From the population centre of a region to a hub: how far is in reach. */
export const REACHES_KM = [25, 50, 100, 150] as const;
export type ReachKm = (typeof REACHES_KM)[number];

export const MAX_PLANNED = 5;

/** So many regions or countries fit side by side. */
export const MAX_AREAS = 5;

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
  /** For the layer of the gaps. */
  readonly reachKm: ReachKm;
  /** Of the parts of the score of the underserved. */
  readonly weights: Weights;
  /** What-if hubs, in the order in which they were placed; at most `MAX_PLANNED`. */
  readonly planned: readonly PlannedHub[];
  /** Ids of regions and ISO codes of countries kept for comparison, in the order of keeping; at most `MAX_AREAS`. */
  readonly areas: readonly string[];
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

/** Nothing is said of the visitor, nor asked by that. */
export const UNANSWERED = { answers: NO_ANSWERS, radiusKm: null, sort: null } as const;

export const INITIAL_STATE: ExplorerState = {
  text: '',
  facets: NO_FACETS,
  ...UNANSWERED,
  onlyInView: false,
  kept: [],
  task: null,
  reachKm: 50,
  weights: { connectivity: 1, maturity: 1, distance: 1 },
  planned: [],
  areas: [],
  layer: 'hubs',
  indicator: null,
  selection: null,
  view: 'map',
  language: null,
  camera: null,
  unknownParameters: [],
};

/** What is left of a change of the state. */
export type Limit = (change: Partial<ExplorerState>, state: ExplorerState) => Partial<ExplorerState>;

/** The indicator that colours the regions; `null` on the layer without regional values. */
export function activeIndicator({ layer, indicator }: Pick<ExplorerState, 'layer' | 'indicator'>): Indicator | null {
  return indicator === null ? (indicatorsOf(layer)[0] ?? null) : indicatorById(indicator);
}

/** Whether a state shows what regions lack, what they are like, or charts of them. */
export function needsAnalysis({ layer, selection, view, areas }: Pick<ExplorerState, 'layer' | 'selection' | 'view' | 'areas'>): boolean {
  return layer === 'gaps' || selection?.type === 'region' || view === 'charts' || (view === 'compare' && areas.length > 0);
}
