import { escaped } from '../escaped';
import { english } from './site-facts';

/** What a page of the site a folder deep, which shows nothing without its script, says where there is none, as HTML. */
export function withoutScript(): string {
  const { prerendered, frame } = english;
  const link = `<a href="../" target="_blank" rel="noopener">${escaped(frame.openFull)}</a>`;
  return `<noscript><main class="prerendered"><p>${escaped(prerendered.needsScript)}</p><p>${link}</p></main></noscript>`;
}
