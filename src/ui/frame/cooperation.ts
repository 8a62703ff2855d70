import type { EmbedOptions } from '../../embed/options';

/** Whether wheel and one finger are left to the page around. On a page that stands alone there is nothing around the map that they could move. */
export function cooperates({ gestures }: Pick<EmbedOptions, 'gestures'>, window: Window): boolean {
  return gestures === 'coop' && window.parent !== window;
}
