/**
 * What a host page asks of a frame ⇄ the query of the frame's address, pure. To change a flag means to load the frame anew. The names of the state are those of the site
 * (explorer/query-codec.ts), whose code a host page does not load: a test holds the list against it.
 */
import { FRAME_FLAGS, FRAME_ID, LAYOUTS_WITHOUT_MAP } from '../frame-flags';
import type { Box } from '../protocol';
import type { Change } from './connection';

export type Params = Readonly<Record<string, string>>;

/** What the map shows. A frame that is there is told of a change. */
export const STATE_PARAMS: readonly string[] = [
  ...['q', 'country', 'kind', 'service', 'tech', 'sector', 'layer', 'indicator', 'view', 'hub', 'region', 'place', 'lang', 'map'],
  ...['near', 'need', 'work', 'radius', 'inview', 'sort', 'keep', 'task', 'reach', 'weights', 'whatif', 'areas'],
];

const PIXELS = /^\s*(\d{1,5})(?:px)?\s*$/;

export interface FrameQuery {
  readonly flags: Params;
  readonly state: Params;
  /** Fixed by the host page, in CSS pixels; `null`: it has not said. */
  readonly heightPx: number | null;
}

/** What a host page says in its markup. */
export interface Asked {
  /** Parameters and flags as in an address, with or without `?`. */
  readonly query: string;
  /** Parameters and flags by name; they win over the query. `height` may be a number here. */
  readonly attributes: Params;
}

/**
 * What is stated empty is not asked for. A frame without a map and without a fixed height is to be as high as what it shows.
 *
 * @param language of the text around the frame, as in `lang`; taken if none is asked for
 * @param id for a frame that tells its height and has no name
 */
export function frameQueryOf({ query, attributes }: Asked, language: string | null, id: string): FrameQuery {
  const flags: Record<string, string> = { v: '1' };
  const state: Record<string, string> = {};
  let heightPx: number | null = null;
  const entries = [['lang', language ?? ''] as const, ...new URLSearchParams(query), ...Object.entries(attributes)];
  for (const [name, value] of entries) {
    const pixels = name === 'height' ? PIXELS.exec(value) : null;
    if (pixels !== null) heightPx = Number(pixels[1]);
    // An element's `id` may be any text.
    else if (value === '' || name === 'embed' || (name === 'id' && !FRAME_ID.test(value))) continue;
    else if ((FRAME_FLAGS as readonly string[]).includes(name)) flags[name] = value;
    // `pt-BR` → `pt`
    else state[name] = name === 'lang' ? value.toLowerCase().replace(/-.*/, '') : value;
  }
  if (heightPx === null && (LAYOUTS_WITHOUT_MAP as readonly string[]).includes(flags['layout']!))
    Object.assign(flags, { height: 'auto', id: flags['id'] ?? id });
  return { flags, state, heightPx };
}

/** Where the frame is loaded from. @param siteUrl with a slash at its end */
export function frameAddress(siteUrl: string, { flags, state }: FrameQuery): string {
  const query = new URLSearchParams({ ...flags, ...state }).toString();
  // Commas, slashes and semicolons stay as they are, which a query allows (RFC 3986, 3.4).
  return `${siteUrl}embed/?${query.replace(/%(2C|2F|3B)/g, decodeURIComponent)}`;
}

/** What to tell a frame that shows `before`; `null` if it has to be loaded anew. Empty if nothing has changed. */
export function changeBetween(before: FrameQuery, after: FrameQuery): Change | null {
  const bbox = after.flags['bbox'] ?? '';
  if (changed({ ...before.flags, bbox }, { ...after.flags, bbox }).length > 0) return null;
  const names = changed(before.state, after.state);
  const isMoved = bbox !== '' && bbox !== before.flags['bbox'];
  return {
    ...(names.length > 0 && { state: Object.fromEntries(names.map((name) => [name, after.state[name] ?? null])) }),
    // The frame says so if these are not four numbers.
    ...(isMoved && { box: bbox.split(',').map(Number) as unknown as Box }),
  };
}

function changed(before: Params, after: Params): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
}
