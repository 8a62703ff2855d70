import type { Rolldown } from 'vite';

/** The built start page, from which the others are made. @throws Error if it is not built yet */
export function startPage(bundle: Rolldown.OutputBundle): Rolldown.OutputAsset {
  const page = bundle['index.html'];
  if (page?.type !== 'asset') throw new Error('index.html is not in the bundle: the other pages are made from it');
  return page;
}
