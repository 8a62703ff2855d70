import type { QueryProblem } from '../domain/query-values';
import type { ExplorerState } from '../explorer/explorer-state';
import type { Explorer } from '../explorer/explorer.svelte';
import { printQuery } from '../explorer/query-codec';
import { takeLanguageTag } from './take-language';
import { EMBED_PARAMS } from './options';
import { toProblem } from './problems';
import type { HostMessage, Problem } from './contract/protocol';

export type SetRequest = Extract<HostMessage, { type: 'dih:set' }>;
type Changes = NonNullable<SetRequest['state']>;

/** What takes the place of what, unless a request names both. */
const CARDS = ['hub', 'region', 'place'];
const REPLACED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(CARDS.map((type) => [type, CARDS.filter((other) => other !== type)])),
  layer: ['indicator'],
  indicator: ['layer'],
};

/**
 * Shows what a host page asks for. A language that the site lacks is no reason not to: as in an address, the reader's takes its place, and the explorer
 * tells the problem.
 *
 * @returns what is wrong with it: then nothing has changed
 */
export function applySet(explorer: Explorer, { state: changes = {}, box }: SetRequest): readonly Problem[] {
  const unknown = unknownParams(explorer, Object.keys(changes));
  if (unknown.length > 0) return unknown;
  const query = mergedQuery(explorer.state, changes);
  const ofLanguage = takeLanguageTag(query);
  const parsed = explorer.parse(query.toString());
  const problems = [...parsed.problems, ...unknownRegion(explorer, parsed.state)];
  if (problems.length > 0) return problems.map(toProblem);
  explorer.adopt({ state: withKept(parsed.state, explorer.state, changes), problems: ofLanguage });
  if (box !== undefined) explorer.map.camera.fit(box);
  else if (typeof changes.near === 'string' && typeof changes.map !== 'string') explorer.finder.lookAround();
  return [];
}

/** Names that say nothing of what is shown: flags of the frame, and what is in no address. */
function unknownParams(explorer: Explorer, names: readonly string[]): readonly Problem[] {
  const { unknownParameters } = explorer.parse(new URLSearchParams(names.map((name) => [name, ''])).toString()).state;
  return unknownParameters.map(([param]) => {
    const isFlag = (EMBED_PARAMS as readonly string[]).includes(param);
    const remedy = isFlag ? 'belongs to the frame: change it in the address of the frame.' : 'is no parameter of the map: check its name.';
    return { param, value: '', message: `${param} ${remedy}` };
  });
}

/** The present query with the changes, and without what they replace. */
function mergedQuery(state: ExplorerState, changes: Changes): URLSearchParams {
  const params = new URLSearchParams(printQuery(state));
  for (const [param, value] of Object.entries(changes)) {
    if (value === null) params.delete(param);
    else params.set(param, value);
    if (param === 'layer' || value !== null)
      for (const other of REPLACED[param] ?? []) if (!Object.hasOwn(changes, other)) params.delete(other);
  }
  return params;
}

/** Only once the regions are there; until then the explorer finds out later. */
function unknownRegion({ resources }: Explorer, { selection }: ExplorerState): QueryProblem[] {
  if (selection?.type !== 'region' || resources.geography.value?.regionById.has(selection.id) !== false) return [];
  return [{ param: 'region', value: selection.id, reason: 'not-in-data', allowed: [] }];
}

/** What was not asked for stays the very same: a query rounds places, and trims what is being typed. */
function withKept(next: ExplorerState, present: ExplorerState, changes: Changes): ExplorerState {
  const holder = (param: string): ExplorerState => (Object.hasOwn(changes, param) ? next : present);
  return {
    ...next,
    text: holder('q').text,
    camera: holder('map').camera,
    planned: holder('whatif').planned,
    answers: { ...next.answers, origin: holder('near').answers.origin },
  };
}
