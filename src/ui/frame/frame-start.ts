import type { QueryProblem } from '../../domain/query-values';
import { FACETS } from '../../domain/facets';
import { takeLanguageTag } from '../../embed/take-language';
import { EMBED_PARAMS, parseOptions, withoutFlags, type EmbedOptions, type FramePart } from '../../embed/options';

/** What a framed page begins with. */
export interface FrameStart {
  readonly options: EmbedOptions;
  /** The state, as the explorer reads it. */
  readonly query: string;
  /** The flags as they stand in the address, which keeps them. */
  readonly flags: URLSearchParams;
  /** What of flags and language had to be ignored. */
  readonly problems: readonly QueryProblem[];
}

/** Of a finder: any of them is an answer, to which the list is shown. */
const ANSWERS = ['near', 'need', 'work', 'task'] as const;

/** What the query of a framed page asks for. */
export function frameStart(search: string): FrameStart {
  const { options, problems } = parseOptions(search);
  const params = new URLSearchParams(withoutFlags(search));
  const ofLanguage = takeLanguageTag(params);
  if (options.layout === 'finder' && !ANSWERS.some((param) => params.has(param))) params.set('task', 'find');
  if (options.layout === 'figure') showGaps(params);
  return {
    options: { ...options, hidden: [...new Set([...options.hidden, ...partsWithoutUse(options)])] },
    query: params.toString(),
    flags: new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => (EMBED_PARAMS as readonly string[]).includes(name))),
    problems: [...problems, ...ofLanguage],
  };
}

/** The figure is that of a layer: the full map opens on it too. */
function showGaps(params: URLSearchParams): void {
  if (params.get('layer') === 'gaps') return;
  params.set('layer', 'gaps');
  params.delete('indicator');
}

/** Controls of what cannot be changed anyway. */
function partsWithoutUse({ fixed }: EmbedOptions): FramePart[] {
  const parts: FramePart[] = [];
  if (fixed.includes('q')) parts.push('search');
  if (fixed.includes('layer')) parts.push('layers');
  if (FACETS.every(({ param }) => fixed.includes(param))) parts.push('filters');
  return parts;
}
