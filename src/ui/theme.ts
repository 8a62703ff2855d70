import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '../map/spec/palette';

const prefersDark = new MediaQuery('prefers-color-scheme: dark');
let forced: Theme | null = null;

/** The theme that the visitor's device asks for, or that the page was forced into; reactive. */
export function currentTheme(): Theme {
  return forced ?? (prefersDark.current ? 'dark' : 'light');
}

/** For a page in a frame, before anything is shown: its host knows what stands around it. */
export function forceTheme(theme: Theme): void {
  forced = theme;
  document.documentElement.dataset['theme'] = theme;
}
