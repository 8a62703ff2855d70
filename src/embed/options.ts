/**
 * How a page shows the map in a frame ⇄ its flags in the query, pure. Each flag is absent (default), valid, or wrong: then the default holds and a
 * problem tells why. What the map shows is not said here: those are the parameters of explorer/query-codec.ts, in the same query.
 */
import { FACETS, type Facet } from '../domain/facets';
import type { BoundingBox } from '../domain/geo';
import { isInRange, oneOf, round, someOf, type QueryProblem } from '../domain/query-values';
import { FRAME_FLAGS, FRAME_ID, LAYOUTS_WITH_MAP, LAYOUTS_WITHOUT_MAP, type FrameFlag } from './contract/frame-flags';
import type { PROTOCOL_VERSION } from './contract/protocol';

export const LAYOUTS = [...LAYOUTS_WITH_MAP, ...LAYOUTS_WITHOUT_MAP] as const;
export type Layout = (typeof LAYOUTS)[number];

export function showsMap(layout: Layout): boolean {
  return (LAYOUTS_WITH_MAP as readonly Layout[]).includes(layout);
}

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Whether wheel and finger move the map, or the page around it unless Ctrl or a second finger asks for the map. */
export const GESTURES = ['coop', 'free'] as const;
export type Gestures = (typeof GESTURES)[number];

/** Whether the map is drawn when it comes into view, or when the reader asks for it. */
export const STARTS = ['seen', 'asked'] as const;
export type Start = (typeof STARTS)[number];

/** Parts of the page that a frame can go without. */
export const FRAME_PARTS = ['title', 'language', 'find', 'search', 'filters', 'tools', 'layers', 'views', 'legend', 'zoom'] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

/** What the reader of a frame may not change, by the name of its parameter. */
export type FixedParam = 'q' | 'layer' | Facet['param'];
export const FIXED_PARAMS: readonly FixedParam[] = ['q', ...FACETS.map(({ param }) => param), 'layer'];

export interface EmbedOptions {
  readonly layout: Layout;
  readonly theme: ThemeChoice;
  /** `rrggbb` in lower case; `null`: the site's own. */
  readonly accent: string | null;
  readonly hidden: readonly FramePart[];
  readonly fixed: readonly FixedParam[];
  readonly gestures: Gestures;
  readonly start: Start;
  /** The frame wants to be as high as what it shows, and tells the host page; means nothing to layouts with a map. */
  readonly autoHeight: boolean;
  /** The most that it then asks for, in CSS pixels; longer lists scroll within. */
  readonly maxHeightPx: number;
  /** What the map shows at first; `null`: what the query says otherwise. */
  readonly box: BoundingBox | null;
  /** Version of the data that the frame was made for; `null`: the newest. */
  readonly data: string | null;
  /** Name of the frame in its messages; `null`: none. */
  readonly id: string | null;
}

export const MAX_HEIGHT_PX = { default: 900, min: 200, max: 10_000 } as const;
/** Of the flags: that of the messages. */
export const EMBED_VERSION: typeof PROTOCOL_VERSION = 1;

export const DEFAULT_OPTIONS: EmbedOptions = {
  layout: 'both',
  theme: 'auto',
  accent: null,
  hidden: [],
  fixed: [],
  gestures: 'coop',
  start: 'seen',
  autoHeight: false,
  maxHeightPx: MAX_HEIGHT_PX.default,
  box: null,
  data: null,
  id: null,
};

/** Every flag; `embed` says no more than that the page is one in a frame. */
export const EMBED_PARAMS = ['embed', ...FRAME_FLAGS] as const;

const BOX_DECIMALS = 3;

/** What a frame that grows asks for, and has, from the visitor's first answer on, whatever it then holds: nothing shrinks away under a finger. */
export function steadyHeightPx({ maxHeightPx }: EmbedOptions, presentPx: number): number {
  return Math.min(maxHeightPx, Math.max(presentPx, MAX_HEIGHT_PX.default));
}

/** The options that a query describes, and what of it had to be ignored. */
export function parseOptions(query: string): { options: EmbedOptions; problems: QueryProblem[] } {
  const params = new URLSearchParams(query);
  const problems: QueryProblem[] = [];
  const matching = <T>(param: string, pattern: RegExp, example: string, parse: (value: string) => T): T | null => {
    const value = params.get(param);
    if (value === null) return null;
    if (pattern.test(value)) return parse(value);
    problems.push({ param, value, reason: 'malformed', allowed: [example] });
    return null;
  };
  oneOf(params, 'v', [String(EMBED_VERSION)], problems);
  const options: EmbedOptions = {
    layout: oneOf(params, 'layout', LAYOUTS, problems) ?? DEFAULT_OPTIONS.layout,
    theme: oneOf(params, 'theme', THEME_CHOICES, problems) ?? DEFAULT_OPTIONS.theme,
    accent: matching('accent', /^#?[\da-f]{6}$/i, '0b6e4f', (value) => value.replace('#', '').toLowerCase()),
    hidden: someOf(params, 'hide', FRAME_PARTS, problems),
    fixed: someOf(params, 'fixed', FIXED_PARAMS, problems),
    gestures: oneOf(params, 'gestures', GESTURES, problems) ?? DEFAULT_OPTIONS.gestures,
    start: oneOf(params, 'start', STARTS, problems) ?? DEFAULT_OPTIONS.start,
    autoHeight: oneOf(params, 'height', ['auto'], problems) !== null,
    maxHeightPx: parseMaxHeight(params, problems),
    box: parseBox(params, problems),
    data: matching('data', /^[\w.-]{1,40}$/, '2026-11-23', String),
    id: matching('id', FRAME_ID, 'map-1', String),
  };
  return { options, problems };
}

function parseMaxHeight(params: URLSearchParams, problems: QueryProblem[]): number {
  const value = params.get('maxheight');
  if (value === null) return DEFAULT_OPTIONS.maxHeightPx;
  const heightPx = value.trim() === '' ? NaN : Number(value);
  if (Number.isInteger(heightPx) && isInRange(heightPx, MAX_HEIGHT_PX.min, MAX_HEIGHT_PX.max)) return heightPx;
  problems.push({ param: 'maxheight', value, reason: 'malformed', allowed: [String(MAX_HEIGHT_PX.default)] });
  return DEFAULT_OPTIONS.maxHeightPx;
}

/** `west,south,east,north` */
function parseBox(params: URLSearchParams, problems: QueryProblem[]): BoundingBox | null {
  const value = params.get('bbox');
  if (value === null) return null;
  const [west, south, east, north, ...rest] = value.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const isSound = isInRange(west, -180, 180) && isInRange(east, west, 180) && isInRange(south, -85, 85) && isInRange(north, south, 85);
  if (rest.length === 0 && isSound && west < east && south < north) return [west, south, east, north];
  problems.push({ param: 'bbox', value, reason: 'malformed', allowed: ['-9.5,36.9,-6.1,42.2'] });
  return null;
}

/** The flags that `parseOptions` reads back into the same options, in a fixed order; defaults are left out, `v` never is. */
export function printOptions(options: EmbedOptions): string {
  const unlessDefault = (key: keyof EmbedOptions, value: string): string => (options[key] === DEFAULT_OPTIONS[key] ? '' : value);
  const flags: Readonly<Record<FrameFlag, string>> = {
    v: String(EMBED_VERSION),
    layout: unlessDefault('layout', options.layout),
    theme: unlessDefault('theme', options.theme),
    accent: options.accent ?? '',
    hide: options.hidden.join(','),
    fixed: options.fixed.join(','),
    gestures: unlessDefault('gestures', options.gestures),
    start: unlessDefault('start', options.start),
    height: options.autoHeight ? 'auto' : '',
    maxheight: unlessDefault('maxHeightPx', String(options.maxHeightPx)),
    bbox: options.box === null ? '' : options.box.map((degrees) => round(degrees, BOX_DECIMALS)).join(','),
    data: options.data ?? '',
    id: options.id ?? '',
  };
  const stated = Object.entries(flags).filter(([, value]) => value !== '');
  return stated.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
}

/** A query without the flags of the frame: what the map shows, as the full page reads it. */
export function withoutFlags(query: string): string {
  const params = new URLSearchParams(query);
  for (const param of EMBED_PARAMS) params.delete(param);
  return params.toString();
}
