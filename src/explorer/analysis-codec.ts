/** The parameters of the layer of the gaps and of compared regions, for query-codec.ts. */
import type { PlannedHub } from '../domain/gaps/planned-hub';
import { MAX_WEIGHT } from '../domain/gaps/weights';
import { SERVICES, type Service } from '../domain/vocabularies';
import { INITIAL_STATE, MAX_AREAS, MAX_PLANNED, REACHES_KM, type ExplorerState } from './explorer-state';
import { isInRange, listOf, oneOf, REGION_ID, round, type QueryProblem } from '../domain/query-values';

type AnalysisState = Pick<ExplorerState, 'reachKm' | 'weights' | 'planned' | 'areas'>;

/** About 100 m. */
const DECIMALS = 3;
const EXAMPLES = { weights: '2,1,1', whatif: '46.555/15.646/50/skills-training/Maribor' } as const;

export const ANALYSIS_PARAMS = ['reach', 'weights', 'whatif', 'areas'] as const;

export function parseAnalysis(params: URLSearchParams, problems: QueryProblem[]): AnalysisState {
  const reach = oneOf(params, 'reach', REACHES_KM.map(String), problems);
  return {
    reachKm: REACHES_KM.find((km) => String(km) === reach) ?? INITIAL_STATE.reachKm,
    weights: parseWeights(params, problems),
    planned: limited('whatif', (params.get('whatif') ?? '').split(';').flatMap(parsed(problems)), MAX_PLANNED, problems, printPlanned),
    areas: parseAreas(params, problems),
  };
}

/** `connectivity,maturity,distance`. */
function parseWeights(params: URLSearchParams, problems: QueryProblem[]): AnalysisState['weights'] {
  const value = params.get('weights');
  if (value === null) return INITIAL_STATE.weights;
  const [connectivity = NaN, maturity = NaN, distance = NaN, ...rest] = value.split(',').map((part) => (part === '' ? NaN : Number(part)));
  const weights = { connectivity, maturity, distance };
  if (rest.length === 0 && Object.values(weights).every((weight) => Number.isInteger(weight) && isInRange(weight, 0, MAX_WEIGHT)))
    return weights;
  problems.push({ param: 'weights', value, reason: 'malformed', allowed: [EXAMPLES.weights] });
  return INITIAL_STATE.weights;
}

/** `lat/lng/reach`, and if known `/services/name`, services with dots between them; one of several. */
function parsed(problems: QueryProblem[]): (value: string) => PlannedHub[] {
  return (value) => {
    if (value === '') return [];
    const [latText = '', lngText = '', reachText = '', servicesText = '', ...name] = value.split('/');
    const [lat, lng, reachKm] = [latText, lngText, reachText].map((text) => (text.trim() === '' ? NaN : Number(text)));
    const services = servicesText === '' ? [] : servicesText.split('.');
    const sound = services.every((service): service is Service => (SERVICES as readonly string[]).includes(service));
    const isReach = REACHES_KM.some((km) => km === reachKm);
    if (sound && isReach && isInRange(lat, -90, 90) && isInRange(lng, -180, 180))
      return [{ lngLat: [lng, lat], reachKm: reachKm!, services, name: name.join('/').trim() || null }];
    problems.push({ param: 'whatif', value, reason: 'malformed', allowed: [EXAMPLES.whatif] });
    return [];
  };
}

function parseAreas(params: URLSearchParams, problems: QueryProblem[]): readonly string[] {
  const ids = [...new Set(listOf(params, 'areas'))];
  for (const value of ids.filter((id) => !REGION_ID.test(id))) problems.push({ param: 'areas', value, reason: 'not-in-data', allowed: [] });
  return limited('areas', ids.filter((id) => REGION_ID.test(id)), MAX_AREAS, problems, String); // prettier-ignore
}

/** The first so many; those after them are told. */
function limited<T>(param: string, items: readonly T[], most: number, problems: QueryProblem[], print: (item: T) => string): readonly T[] {
  for (const item of items.slice(most)) problems.push({ param, value: print(item), reason: 'too-many', allowed: [String(most)] });
  return items.slice(0, most);
}

/** Name and value of each parameter; an empty value is left out. */
export function printAnalysis({ reachKm, weights, planned, areas }: AnalysisState): (readonly [string, string])[] {
  const print = ({ connectivity, maturity, distance }: AnalysisState['weights']) => [connectivity, maturity, distance].join(',');
  return [
    ['reach', reachKm === INITIAL_STATE.reachKm ? '' : String(reachKm)],
    ['weights', print(weights) === print(INITIAL_STATE.weights) ? '' : print(weights)],
    ['whatif', planned.map(printPlanned).join(';')],
    ['areas', areas.join(',')],
  ];
}

function printPlanned({ lngLat: [lng, lat], reachKm, services, name }: PlannedHub): string {
  const parts = [round(lat, DECIMALS), round(lng, DECIMALS), reachKm, services.join('.'), (name ?? '').replaceAll(';', ',')];
  return parts.join('/').replace(/\/+$/, '');
}
