/**
 * The map in a page of somebody else, for those who write scripts: published as `embed-client.js` with its types. A line to a frame that is there, or
 * a frame and a line to it.
 */
import type { FrameMessage, Problem, Shown } from '../contract/protocol';
import type { Connection } from './connection';
import { heightRule } from './frame-height';
import { frameLine } from './frame-line';
import { frameQueryOf } from './frame-query';
import { heightOf } from './frame-style';
import { hasPage, makeIframe } from './iframe';
import { pageLanguage } from './page-language';

export * from '../contract/protocol';
export * from './connection';

/** What is told of a frame. */
export interface FrameEvents {
  readonly onReady?: (shown: Shown & { readonly dataVersion: string }) => void;
  readonly onChange?: (shown: Shown) => void;
  /** A card was opened, or closed: `null`. */
  readonly onSelect?: (selected: Selected | null) => void;
  /** What the content wants, in CSS pixels: only from frames with `height=auto` and without a map. */
  readonly onHeight?: (heightPx: number) => void;
  readonly onError?: (problems: readonly Problem[]) => void;
}

export interface Selected {
  readonly type: 'hub' | 'region' | 'place';
  readonly id: string;
}

export interface ConnectOptions extends FrameEvents {
  /** How long to wait for an answer of a frame that has loaded. */
  readonly timeoutMs?: number;
}

export interface CreateOptions extends ConnectOptions {
  /** Address of the site, such as `https://example.org/map/`. */
  readonly siteUrl: string;
  /** Names the frame to those who hear the page, in the language of the page. */
  readonly title: string;
  /** Parameters and flags by name, such as `{ country: 'PT', layout: 'map', lang: 'pt' }`. */
  readonly params?: Readonly<Record<string, string>>;
  /** Fixed height in CSS pixels. Otherwise a map is up to 600 pixels high, and a list as high as what it shows. */
  readonly heightPx?: number;
  /** Value of the frame's `sandbox`. It needs `allow-scripts`. */
  readonly sandbox?: string;
}

export interface CreatedFrame extends Connection {
  readonly iframe: HTMLIFrameElement;
  /** Takes the frame out of the document and disconnects. */
  remove(): void;
}

/** A line to a frame of the site. It hears what this very frame says, from the origin of its first words, and nothing else. */
export function connect(iframe: HTMLIFrameElement, options: ConnectOptions = {}): Connection {
  const tellAll = (message: FrameMessage): void => {
    tell(message, options);
  };
  return frameLine(iframe, tellAll, hasPage(iframe), options.timeoutMs);
}

function tell(message: FrameMessage, { onReady, onChange, onSelect, onHeight, onError }: FrameEvents): void {
  if (message.type === 'dih:ready') onReady?.(message);
  else if (message.type === 'dih:change') onChange?.(message);
  else if (message.type === 'dih:select') onSelect?.(message.selected);
  else if (message.type === 'dih:height') onHeight?.(message.height);
  else if (message.type === 'dih:error') onError?.(message.problems);
}

let frameCount = 0;

/** A frame at the end of the element, and a line to it. */
export function create(element: Element, options: CreateOptions): CreatedFrame {
  const siteUrl = options.siteUrl.replace(/\/?$/, '/');
  const { title, params, heightPx, sandbox = null } = options;
  const attributes = { ...params, ...(heightPx !== undefined && { height: String(heightPx) }) };
  const query = frameQueryOf({ attributes, sandbox }, pageLanguage(element), `dih-client-${++frameCount}`);
  const iframe = Object.assign(makeIframe(siteUrl, query), { title });
  // In its style by script, which a strict policy of the page lets through.
  Object.assign(iframe.style, { display: 'block', width: '100%', border: '0', height: heightOf(query, null) });
  const heightAfter = heightRule();
  const onHeight = (toldPx: number): void => {
    const nextPx = query.isAutomatic ? heightAfter(toldPx, performance.now()) : null;
    if (nextPx !== null) iframe.style.height = `${nextPx}px`;
    options.onHeight?.(toldPx);
  };
  const line = connect(iframe, { ...options, onHeight });
  element.append(iframe);
  const remove = (): void => {
    line.disconnect();
    iframe.remove();
  };
  return { ...line, iframe, remove };
}
