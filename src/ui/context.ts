import { createContext } from 'svelte';
import type { Explorer } from '../explorer/explorer.svelte';

/** The explorer of this page: set once by `App`, read by every component. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
