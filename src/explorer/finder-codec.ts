/** The parameters of the finder and the shortlist, for query-codec.ts. */
import type { Answers, Origin } from '../domain/answers';
import { NEED_IDS } from '../domain/need-ids';
import { SECTORS } from '../domain/vocabularies';
import { MAX_KEPT, MAX_RADIUS_KM, SORTS, TASKS, type ExplorerState } from './explorer-state';
import { isInRange, listOf, oneOf, REGION_ID, round, someOf, type QueryProblem } from '../domain/query-values';

type FinderState = Pick<ExplorerState, 'answers' | 'radiusKm' | 'onlyInView' | 'sort' | 'kept' | 'task'>;

/** About 100 m. */
const ORIGIN_DECIMALS = 3;

export const FINDER_PARAMS = ['near', 'need', 'work', 'radius', 'inview', 'sort', 'keep', 'task'] as const;

export function parseFinder(params: URLSearchParams, hasHub: (id: string) => boolean, problems: QueryProblem[]): FinderState {
  return {
    answers: parseAnswers(params, problems),
    radiusKm: parseRadius(params, problems),
    onlyInView: oneOf(params, 'inview', ['1'], problems) !== null,
    sort: oneOf(params, 'sort', SORTS, problems),
    kept: parseKept(params, hasHub, problems),
    task: oneOf(params, 'task', TASKS, problems),
  };
}

function parseAnswers(params: URLSearchParams, problems: QueryProblem[]): Answers {
  return {
    origin: parseOrigin(params, problems),
    needs: someOf(params, 'need', NEED_IDS, problems),
    sectors: someOf(params, 'work', SECTORS, problems),
  };
}

/** `lat/lng`, and if known `/region/name`. */
function parseOrigin(params: URLSearchParams, problems: QueryProblem[]): Origin | null {
  const value = params.get('near');
  if (value === null) return null;
  const [latText = '', lngText = '', region = '', ...name] = value.split('/');
  const [lat, lng] = [latText, lngText].map((text) => (text.trim() === '' ? NaN : Number(text)));
  if (isInRange(lat, -90, 90) && isInRange(lng, -180, 180) && (region === '' || REGION_ID.test(region)))
    return { lngLat: [lng, lat], regionId: region === '' ? null : region, name: name.join('/').trim() || null };
  problems.push({ param: 'near', value, reason: 'malformed', allowed: ['46.555/15.646/SI03/Maribor'] });
  return null;
}

function parseRadius(params: URLSearchParams, problems: QueryProblem[]): number | null {
  const value = params.get('radius');
  if (value === null) return null;
  const radiusKm = Number(value);
  if (Number.isInteger(radiusKm) && isInRange(radiusKm, 1, MAX_RADIUS_KM)) return radiusKm;
  problems.push({ param: 'radius', value, reason: 'malformed', allowed: ['100'] });
  return null;
}

function parseKept(params: URLSearchParams, hasHub: (id: string) => boolean, problems: QueryProblem[]): readonly string[] {
  const ids = [...new Set(listOf(params, 'keep'))];
  for (const value of ids.filter((id) => !hasHub(id))) problems.push({ param: 'keep', value, reason: 'not-in-data', allowed: [] });
  const known = ids.filter(hasHub);
  for (const value of known.slice(MAX_KEPT)) problems.push({ param: 'keep', value, reason: 'too-many', allowed: [String(MAX_KEPT)] });
  return known.slice(0, MAX_KEPT);
}

/** Name and value of each parameter; an empty value is left out. */
export function printFinder({ answers, radiusKm, onlyInView, sort, kept, task }: FinderState): (readonly [string, string])[] {
  return [
    ['near', answers.origin === null ? '' : printOrigin(answers.origin)],
    ['need', answers.needs.join(',')],
    ['work', answers.sectors.join(',')],
    ['radius', radiusKm === null ? '' : String(radiusKm)],
    ['inview', onlyInView ? '1' : ''],
    ['sort', sort ?? ''],
    ['keep', kept.join(',')],
    ['task', task ?? ''],
  ];
}

function printOrigin({ lngLat: [lng, lat], regionId, name }: Origin): string {
  const position = `${round(lat, ORIGIN_DECIMALS)}/${round(lng, ORIGIN_DECIMALS)}`;
  if (name !== null) return `${position}/${regionId ?? ''}/${name}`;
  return regionId === null ? position : `${position}/${regionId}`;
}
