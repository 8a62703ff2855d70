/**
 * What a host page asks of a frame ⇄ the query of the frame's address, pure. To change a flag means to load the frame anew. The names of the state are those of the site
 * (explorer/query-codec.ts), whose code a host page does not load: a test holds the list against it.
 */
import { FRAME_FLAGS, FRAME_ID, LAYOUTS_WITHOUT_MAP } from '../contract/frame-flags';
import { languageOfTag } from '../contract/language-tag';
import { PROTOCOL_VERSION, type Box } from '../contract/protocol';
import type { Change } from './connection';

export type Params = Readonly<Record<string, string>>;

const STATE_LISTS = ['country', 'kind', 'service', 'tech', 'sector', 'need', 'work', 'keep', 'areas'];

/** What the map shows. A frame that is there is told of a change. */
export const STATE_PARAMS: readonly string[] = [
  ...STATE_LISTS,
  ...['q', 'layer', 'indicator', 'view', 'hub', 'region', 'place', 'lang', 'map'],
  ...['near', 'radius', 'inview', 'sort', 'task', 'reach', 'weights', 'whatif'],
];

/** Parameters and flags with any number of values, between commas. */
const LISTS = [...STATE_LISTS, 'hide', 'fixed'];

const PIXELS = /^\s*\d{1,5}(?:\.\d+)?(?:px)?\s*$/;

export interface FrameQuery {
  readonly flags: Params;
  readonly state: Params;
  /** Fixed by the host page, in CSS pixels; `null`: it has not said. */
  readonly heightPx: number | null;
  /** The frame is as high as what it shows. */
  readonly isAutomatic: boolean;
  /** Of the frame's `sandbox`; `null`: none. */
  readonly sandbox: string | null;
}

/** What a host page says in its markup. */
export interface Asked {
  /** Parameters and flags as in an address, with or without `?`. */
  readonly query?: string;
  /** Parameters and flags by name; they win over the query. `height` may be a number here. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly sandbox?: string | null;
}

/**
 * What is stated empty, or not at all, is not asked for. A frame without a map and without a fixed height is to be as high as what it shows.
 *
 * @param language of the text around the frame, as in `lang`; taken if none is asked for
 * @param id for a frame that tells its height and has no name
 */
export function frameQueryOf({ query, attributes = {}, sandbox = null }: Asked, language: string | null, id: string): FrameQuery {
  const flags: Record<string, string> = { v: String(PROTOCOL_VERSION) };
  const state: Record<string, string> = {};
  const params = new URLSearchParams(query);
  // What is stated again is a further value of a list; of the others the first holds, as in the address of the site.
  const stated = [...params.keys()].map((name) => [name, LISTS.includes(name) ? params.getAll(name).join() : params.get(name)] as const);
  for (const [name, value] of [['lang', language] as const, ...stated, ...Object.entries(attributes)]) {
    // An element's `id` may be any text.
    const isLeftOut = !value || name === 'embed' || (name === 'id' && !FRAME_ID.test(value));
    const kind = (FRAME_FLAGS as readonly string[]).includes(name) ? flags : state;
    if (!isLeftOut) kind[name] = name === 'lang' ? languageOfTag(value) : value;
  }
  const { layout = '', height = '' } = flags;
  const heightPx = PIXELS.test(height) ? Math.round(parseFloat(height)) : null;
  const isAutomatic = heightPx === null && (LAYOUTS_WITHOUT_MAP as readonly string[]).includes(layout);
  if (isAutomatic) Object.assign(flags, { height: 'auto', id: flags['id'] ?? id });
  else if (heightPx !== null) delete flags['height'];
  return { flags, state, heightPx, isAutomatic, sandbox };
}

/** Where the frame is loaded from. @param siteUrl with a slash at its end */
export function frameAddress(siteUrl: string, { flags, state }: FrameQuery): string {
  return siteUrl + 'embed/?' + String(new URLSearchParams({ ...flags, ...state }));
}

/** What to tell a frame that shows `before`; `null` if it has to be loaded anew. Empty if nothing has changed. */
export function changeBetween(before: FrameQuery, after: FrameQuery): Change | null {
  const flags = changed(before.flags, after.flags);
  if (before.sandbox !== after.sandbox || flags.some((name) => name !== 'bbox')) return null;
  const names = changed(before.state, after.state);
  const { bbox } = after.flags;
  return {
    ...(names.length > 0 && { state: Object.fromEntries(names.map((name) => [name, after.state[name] ?? null])) }),
    // The frame says so if these are not four numbers.
    ...(bbox !== undefined && flags.length > 0 && { box: bbox.split(',').map(Number) as unknown as Box }),
  };
}

function changed(before: Params, after: Params): string[] {
  return Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
}
