/**
 * The messages between a frame and the page that shows it, version 1: shapes and guards, for both sides. Nothing here knows the site, so that a host
 * page can load it alone. What the map shows is told by the parameters of its address, which are documented in the README and never change with the language.
 */

export const PROTOCOL_VERSION = 1;

/**
 * Parameters of the address by name, such as `{ country: 'PT,ES', layer: 'gaps' }`. Answers of the visitor (`near`, `need`, `work`, `radius`, `task`) are
 * never told, nor are where the map looks (`map`) and hubs placed there (`whatif`) from the moment on that a place is given or the visitor answers anything.
 */
export type SharedState = Readonly<Record<string, string>>;

/** `west, south, east, north` in WGS 84 degrees; west < east, south < north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export interface Shown {
  readonly state: SharedState;
  /** Of the full page that shows the same. */
  readonly url: string;
  /** Hubs that match `state`. */
  readonly count: number;
}

/** What of a query or a message had to be ignored, or what failed. */
export interface Problem {
  /** The parameter, or the field of the message; `map` for the map itself, `data` for the data. */
  readonly param: string;
  readonly value: string;
  /** In plain English, with the remedy. */
  readonly message: string;
}

interface FromFrame<Type extends string> {
  readonly type: `dih:${Type}`;
  readonly v: typeof PROTOCOL_VERSION;
  /** The frame's `id` flag; `null` if it has none. */
  readonly id: string | null;
}

export type FrameMessage =
  /** Once, when the frame listens. */
  | (FromFrame<'ready'> & Shown & { readonly dataVersion: string })
  /**
   * The height the content wants, in CSS pixels: only from frames with `height=auto` and without a map. From the visitor's first answer on it is one
   * and the same, so that rows and their lines tell nothing.
   */
  | (FromFrame<'height'> & { readonly height: number })
  /** What is shown has changed. */
  | (FromFrame<'change'> & Shown)
  /** A card was opened, or closed: `null`. */
  | (FromFrame<'select'> & { readonly selected: { readonly type: 'hub' | 'region' | 'place'; readonly id: string } | null })
  | (FromFrame<'error'> & { readonly problems: readonly Problem[] })
  /** Answers a request: what is shown after it, and what of it could not be used; then nothing was changed. */
  | (FromFrame<'reply'> & Shown & { readonly request: string; readonly problems: readonly Problem[] });

interface ToFrame<Type extends string> {
  readonly type: `dih:${Type}`;
  readonly v: typeof PROTOCOL_VERSION;
  /** Named in the answer. */
  readonly request: string;
}

export type HostMessage =
  | ToFrame<'get'>
  /** Parameters to change, `null` to take one away; the others stay. `box`: what the map is to show, which wins over `map` in the state. */
  | (ToFrame<'set'> & { readonly state?: Readonly<Record<string, string | null>>; readonly box?: Box });

/** A message that is meant for the frame, but that it cannot read. */
export interface Rejection {
  readonly type: 'rejected';
  /** `null`: it named none. */
  readonly request: string | null;
  readonly problem: Problem;
}

/** Longer texts and more entries are not read, in either direction. */
export const LIMITS = { id: 60, value: 10_000, url: 100_000, entries: 100 } as const;

type Check = (value: unknown) => boolean;

const isText =
  (most: number, least = 0): Check =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most;
const isNumber = (value: unknown, min: number, max: number): value is number => typeof value === 'number' && value >= min && value <= max;
const isName = isText(LIMITS.id, 1);
const isValue = isText(LIMITS.value);
const isNull: Check = (value) => value === null;

/** The object's own field, whatever prototypes say; `undefined` of anything else. */
function own(data: unknown, field: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, field) ? (data as Record<string, unknown>)[field] : undefined;
}

/** `Object`, `Array`, `Map`, `Null`, … */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const isRecord =
  (isEntry: Check): Check =>
  (value) => {
    if (kindOf(value) !== 'Object') return false;
    const names = Object.keys(value as object);
    return names.length <= LIMITS.entries && names.every((name) => isName(name) && isEntry(own(value, name)));
  };

const isBox: Check = (value) => {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [west, south, east, north] = value as readonly unknown[];
  const inWorld = isNumber(west, -180, 180) && isNumber(east, -180, 180) && isNumber(south, -85, 85) && isNumber(north, -85, 85);
  return inWorld && west < east && south < north;
};

const isProblem: Check = (value) => isName(own(value, 'param')) && ['value', 'message'].every((field) => isValue(own(value, field)));
const areProblems: Check = (value) => Array.isArray(value) && value.length <= LIMITS.entries && Array.from(value).every(isProblem);
const isSelected: Check = (value) =>
  isNull(value) || (['hub', 'region', 'place'].includes(own(value, 'type') as string) && isName(own(value, 'id')));

const SHOWN: Readonly<Record<string, Check>> = {
  state: isRecord(isValue),
  // Hosts make links of it.
  url: (value) => isText(LIMITS.url)(value) && /^https?:\/\//.test(value as string),
  count: (value) => isNumber(value, 0, Infinity) && Number.isInteger(value),
};

const FRAME_FIELDS: Readonly<Record<FrameMessage['type'], Readonly<Record<string, Check>>>> = {
  'dih:ready': { ...SHOWN, dataVersion: isName },
  'dih:height': { height: (value) => isNumber(value, 0, 1e6) },
  'dih:change': SHOWN,
  'dih:select': { selected: isSelected },
  'dih:error': { problems: areProblems },
  'dih:reply': { ...SHOWN, request: isName, problems: areProblems },
};

/** The message of a frame, with the fields that are known; `null` of anything else. Who sent it is for the caller to check. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const type = own(data, 'type');
  const fields = typeof type === 'string' ? (own(FRAME_FIELDS, type) as Readonly<Record<string, Check>> | undefined) : undefined;
  const id = own(data, 'id');
  if (fields === undefined || own(data, 'v') !== PROTOCOL_VERSION || !(isNull(id) || isName(id))) return null;
  const known = Object.entries(fields).map(([field, isSound]) => [field, own(data, field), isSound] as const);
  if (!known.every(([, value, isSound]) => isSound(value))) return null;
  // Of each, name and value.
  return { type, v: PROTOCOL_VERSION, id, ...(Object.fromEntries(known) as object) } as FrameMessage;
}

const REMEDIES = {
  type: 'Send dih:get or dih:set.',
  v: 'This frame reads version 1: send v: 1.',
  request: `Name the request by a text of 1 to ${LIMITS.id} characters; the answer repeats it.`,
  state: "Send an object of texts by parameter, null to take one away, such as { country: 'PT', layer: null }.",
  box: 'Send four numbers: west, south, east, north in degrees, such as [-9.5, 36.9, -6.1, 42.2].',
} as const;

/**
 * The message of a host page, with the fields that are known. `null`: not meant for the frame, such as anything without a type that begins with `dih:`,
 * and what frames say themselves, so that a host which echoes is not answered for ever. Who sent it is for the caller to check.
 */
export function parseHostMessage(data: unknown): HostMessage | Rejection | null {
  const type = own(data, 'type');
  if (typeof type !== 'string' || !type.startsWith('dih:') || Object.hasOwn(FRAME_FIELDS, type)) return null;
  const [v, request, state, box] = ['v', 'request', 'state', 'box'].map((field) => own(data, field));
  const named = isName(request) ? (request as string) : null;
  const rejected = (param: keyof typeof REMEDIES, value: unknown): Rejection => {
    return { type: 'rejected', request: named, problem: { param, value: printed(value), message: REMEDIES[param] } };
  };
  if (type !== 'dih:get' && type !== 'dih:set') return rejected('type', type);
  if (v !== PROTOCOL_VERSION) return rejected('v', v);
  if (named === null) return rejected('request', request);
  if (type === 'dih:get') return { type, v, request: named };
  if (state === undefined ? box === undefined : !isRecord((value) => isNull(value) || isValue(value))(state))
    return rejected('state', state);
  if (box !== undefined && !isBox(box)) return rejected('box', box);
  const change = { ...(state === undefined ? {} : { state }), ...(box === undefined ? {} : { box }) };
  return { type, v, request: named, ...change } as HostMessage;
}

/** What a value is, as short as a message wants it: of an object, the first entry that is no text. */
function printed(value: unknown): string {
  const wrong =
    kindOf(value) === 'Object' ? Object.entries(value as object).find(([, entry]) => !isValue(entry) && !isNull(entry)) : undefined;
  if (wrong !== undefined) return `${wrong[0].slice(0, LIMITS.id)}: ${kindOf(wrong[1])}`;
  return typeof value === 'string' ? value.slice(0, LIMITS.id) : typeof value === 'number' ? String(value) : kindOf(value);
}
