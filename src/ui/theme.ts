import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '../map/spec/palette';

const prefersDark = new MediaQuery('prefers-color-scheme: dark');

/** The theme that the visitor's device asks for; reactive. */
export function currentTheme(): Theme {
  return prefersDark.current ? 'dark' : 'light';
}
