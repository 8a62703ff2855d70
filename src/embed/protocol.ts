/**
 * The messages between a frame and the page that shows it, version 1: shapes and guards, for both sides. Nothing here knows the site, so that a host
 * page can load it alone. What the map shows is told by the parameters of its address, which are documented in the README and never change with the language.
 */

export const PROTOCOL_VERSION = 1;

/** Parameters of the address by name, such as `{ country: 'PT,ES', layer: 'gaps' }`. Answers of the visitor (`near`, `need`, `work`, `radius`) are never told. */
export type SharedState = Readonly<Record<string, string>>;

export interface Shown {
  readonly state: SharedState;
  /** Of the full page that shows the same. */
  readonly url: string;
  /** Matching hubs. */
  readonly count: number;
}

/** What of a query or a message had to be ignored. */
export interface Problem {
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
  /** The height the content wants, in CSS pixels: only from frames with `height=auto` and without a map. */
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
  /** Parameters to change, `null` to take one away; the others stay. `box`: west, south, east, north in degrees. */
  | (ToFrame<'set'> & {
      readonly state?: Readonly<Record<string, string | null>>;
      readonly box?: readonly [west: number, south: number, east: number, north: number];
    });
