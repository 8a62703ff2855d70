/**
 * State ⇄ query string, pure. Each parameter is absent (default), valid, or wrong: then the default holds and a problem tells why.
 * Parameter names and values never change with the language.
 */
import { FACETS, NO_FACETS, type FacetSelection } from '../domain/facets';
import type { Viewport } from '../domain/geo';
import { INDICATORS, THEMATIC_LAYERS, indicatorById, indicatorsOf, type IndicatorId, type ThematicLayer } from '../domain/indicators';
import { LANGUAGES } from '../i18n/languages';
import { INITIAL_STATE, VIEWS, type ExplorerState, type Selection } from './explorer-state';
import { ANALYSIS_PARAMS, parseAnalysis, printAnalysis } from './analysis-codec';
import { FINDER_PARAMS, parseFinder, printFinder } from './finder-codec';
import { isInRange, oneOf, REGION_ID, round, someOf, type QueryProblem } from '../domain/query-values';

export type { QueryProblem } from '../domain/query-values';

/** What the data knows, to tell wrong ids from right ones. Region ids arrive later and are only checked for their form. */
export interface KnownIds {
  readonly countries: readonly string[];
  readonly hasHub: (id: string) => boolean;
  readonly hasPlace: (id: string) => boolean;
}

const SELECTION_TYPES = ['hub', 'region', 'place'] as const satisfies readonly Selection['type'][];
const CAMERA_DECIMALS = 4;
const KNOWN_PARAMS = new Set<string>([
  'q',
  'layer',
  'indicator',
  'view',
  'lang',
  'map',
  ...FACETS.map((facet) => facet.param),
  ...SELECTION_TYPES,
  ...FINDER_PARAMS,
  ...ANALYSIS_PARAMS,
]);

export interface ParsedQuery {
  readonly state: ExplorerState;
  /** What of it had to be ignored. */
  readonly problems: readonly QueryProblem[];
}

/** The state that a query string describes, with everything in it that had to be ignored. */
export function parseQuery(query: string, known: KnownIds): ParsedQuery {
  const params = new URLSearchParams(query);
  const problems: QueryProblem[] = [];
  const { layer, indicator } = parseLayer(params, problems);
  const state: ExplorerState = {
    text: params.get('q')?.trim() ?? '',
    facets: parseFacets(params, known, problems),
    ...parseFinder(params, known.hasHub, problems),
    ...parseAnalysis(params, problems),
    layer,
    indicator,
    selection: parseSelection(params, known, problems),
    view: oneOf(params, 'view', VIEWS, problems) ?? INITIAL_STATE.view,
    language: oneOf(params, 'lang', LANGUAGES.map(({ id }) => id), problems), // prettier-ignore
    camera: parseCamera(params, problems),
    unknownParameters: [...params].filter(([name]) => !KNOWN_PARAMS.has(name)),
  };
  return { state, problems };
}

function parseFacets(params: URLSearchParams, known: KnownIds, problems: QueryProblem[]): FacetSelection {
  const selection: Record<string, string[]> = {};
  for (const facet of FACETS) {
    const allowed: readonly string[] = facet.vocabulary ?? known.countries;
    selection[facet.id] = someOf(params, facet.param, allowed, problems, facet.vocabulary ?? []);
  }
  return { ...NO_FACETS, ...selection };
}

function parseLayer(params: URLSearchParams, problems: QueryProblem[]): { layer: ThematicLayer; indicator: IndicatorId | null } {
  const stated = oneOf(params, 'layer', THEMATIC_LAYERS, problems);
  const value = params.get('indicator');
  if (value === null) return { layer: stated ?? INITIAL_STATE.layer, indicator: null };
  const candidates = stated === null ? INDICATORS : indicatorsOf(stated);
  const ids = candidates.map((candidate) => candidate.id);
  const indicator = oneOf(params, 'indicator', ids, problems);
  if (indicator === null) return { layer: stated ?? INITIAL_STATE.layer, indicator: null };
  return normaliseLayer(stated ?? indicatorById(indicator).layer, indicator);
}

/** The default indicator of a layer is `null`, so that equal states print equally. */
export function normaliseLayer(
  layer: ThematicLayer,
  indicator: IndicatorId | null,
): { layer: ThematicLayer; indicator: IndicatorId | null } {
  return { layer, indicator: indicator === indicatorsOf(layer)[0]?.id ? null : indicator };
}

function parseSelection(params: URLSearchParams, known: KnownIds, problems: QueryProblem[]): Selection | null {
  let selection: Selection | null = null;
  const exists = { hub: known.hasHub, place: known.hasPlace, region: (id: string) => REGION_ID.test(id) };
  for (const type of SELECTION_TYPES) {
    const id = params.get(type);
    if (id === null) continue;
    if (!exists[type](id)) problems.push({ param: type, value: id, reason: 'not-in-data', allowed: [] });
    else if (selection !== null) problems.push({ param: type, value: id, reason: 'only-one-open', allowed: [] });
    else selection = { type, id };
  }
  return selection;
}

/** `zoom/lat/lng`, as OpenStreetMap writes it. */
function parseCamera(params: URLSearchParams, problems: QueryProblem[]): Viewport | null {
  const value = params.get('map');
  if (value === null) return null;
  const [zoom, lat, lng, ...rest] = value.split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (rest.length === 0 && isInRange(zoom, 0, 22) && isInRange(lat, -85, 85) && isInRange(lng, -180, 180))
    return { zoom, lngLat: [lng, lat] };
  problems.push({ param: 'map', value, reason: 'malformed', allowed: ['4.2/50.1/9.7'] });
  return null;
}

/** The shortest query string that `parseQuery` reads back into the same state; without `?`, empty for the initial state. */
export function printQuery(state: ExplorerState): string {
  const { layer, indicator } = normaliseLayer(state.layer, state.indicator);
  const entries: (readonly [string, string])[] = [
    ['q', state.text.trim()],
    ...FACETS.map((facet) => [facet.param, state.facets[facet.id].join(',')] as const),
    ...printFinder(state),
    ...printAnalysis(state),
    ['layer', layer === INITIAL_STATE.layer ? '' : layer],
    ['indicator', indicator ?? ''],
    ['view', state.view === INITIAL_STATE.view ? '' : state.view],
    [state.selection?.type ?? 'hub', state.selection?.id ?? ''],
    ['lang', state.language ?? ''],
    ['map', state.camera === null ? '' : printCamera(state.camera)],
  ];
  return [...entries.filter(([, value]) => value !== ''), ...state.unknownParameters]
    .map(([name, value]) => `${encodeURIComponent(name)}=${readableValue(value)}`)
    .join('&');
}

function printCamera({ zoom, lngLat: [lng, lat] }: Viewport): string {
  return `${round(zoom, 2)}/${round(lat, CAMERA_DECIMALS)}/${round(lng, CAMERA_DECIMALS)}`;
}

/** Commas, slashes and semicolons stay readable; all are allowed in a query (RFC 3986, 3.4). Halves of an emoji cannot be encoded. */
function readableValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3B', ';');
}
