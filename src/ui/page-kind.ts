import type { Component } from 'svelte';
import type { EmbedOptions } from '../embed/options';
import type { Explorer } from '../explorer/explorer.svelte';
import type { Release } from '../explorer/release.svelte';

/** What one page of the site does otherwise than another: all show the same explorer. */
export interface PageKind {
  /** The state to begin with, as the explorer reads it. */
  readonly query: string;
  /** `null`: the page is not made for a frame. */
  readonly embed: EmbedOptions | null;
  readonly App: Component<{ explorer: Explorer; nextRelease: Release }>;
  /** Whether the site is kept from here for visits without a network, and a new release loads the page anew. */
  readonly keepsSite: boolean;
  /** Before anything is shown. */
  begin(explorer: Explorer): void;
  /** Nothing can be shown. */
  failed?(error: unknown): void;
}
