import type { EmbedOptions } from '../../embed/options';
import { currentTheme, forceTheme } from '../theme';
import { applyAccent } from './accent';

/** Gives a page the theme and the accent that stand well on the page around it. */
export function dress(root: HTMLElement, { theme, accent }: Pick<EmbedOptions, 'theme' | 'accent'>): void {
  if (theme !== 'auto') forceTheme(theme);
  if (accent === null) return;
  $effect.root(() => {
    $effect(() => {
      applyAccent(root, accent, currentTheme());
    });
  });
}
