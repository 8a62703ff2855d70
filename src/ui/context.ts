import { createContext, getContext, setContext } from 'svelte';
import type { Explorer } from '../explorer/explorer.svelte';

/** The explorer of this page: set once by `App`, read by every component. */
export const [getExplorer, setExplorer] = createContext<Explorer>();

const OPEN_BUILDER = Symbol();

/** Set where what is shown can be put on another page: shows how. Not in a frame, which is on another page already. */
export function setOpenBuilder(open: () => void): void {
  setContext(OPEN_BUILDER, open);
}

export function getOpenBuilder(): (() => void) | undefined {
  return getContext(OPEN_BUILDER);
}
