import { accentColours } from '../../domain/contrast';
import type { Theme } from '../../map/spec/palette';

/** `--surface` and `--surface-2` of styles/tokens.css: an accent must be readable on both. */
export const SURFACES: Readonly<Record<Theme, readonly [surface: string, quiet: string]>> = {
  light: ['#ffffff', '#f4f6f7'],
  dark: ['#17212a', '#1f2a33'],
};

/** Gives the page the accent that its host asks for, as readable as it must be. @param accent `rrggbb` */
export function applyAccent({ style }: HTMLElement, accent: string, theme: Theme): void {
  const { accent: colour, soft, on } = accentColours(`#${accent}`, ...SURFACES[theme]);
  style.setProperty('--accent', colour);
  style.setProperty('--accent-soft', soft);
  style.setProperty('--on-accent', on);
}
