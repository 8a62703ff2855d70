import type { Box, Problem, Shown } from '../contract/protocol';

/** Parameters to change, `null` to take one away; the others stay. `box`: what the map is to show. */
export interface Change {
  readonly state?: Readonly<Record<string, string | null>>;
  readonly box?: Box;
}

/** What is shown now. With problems, nothing was changed. */
export interface Answer extends Shown {
  readonly problems: readonly Problem[];
}

export interface Connection {
  /** What is shown. Waits until the frame has loaded, which a lazy frame does when the reader comes near it. */
  get(): Promise<Answer>;
  set(change: Change): Promise<Answer>;
  /** Stops listening. Requests without an answer are rejected. */
  disconnect(): void;
}

/** `<dih-map>`, once `embed.js` has been loaded. */
export interface DihMapElement extends HTMLElement {
  get(): Promise<Answer>;
  set(change: Change): Promise<Answer>;
}

declare global {
  interface HTMLElementTagNameMap {
    'dih-map': DihMapElement;
  }
}
