/**
 * Keeps `--covered` of an element at the height, in CSS pixels, that a keyboard on the screen covers of the page. Where the keyboard takes its room from
 * the page, as `interactive-widget=resizes-content` asks, that is always 0; Safari does not know it.
 *
 * @returns stops it
 */
export function aboveKeyboard(element: HTMLElement): () => void {
  const viewport = window.visualViewport;
  const measure = () => {
    // A page that is zoomed in is not covered.
    const coveredPx = viewport === null || viewport.scale > 1 ? 0 : window.innerHeight - viewport.height - viewport.offsetTop;
    element.style.setProperty('--covered', `${Math.max(0, Math.round(coveredPx))}px`);
  };
  viewport?.addEventListener('resize', measure);
  viewport?.addEventListener('scroll', measure);
  return () => {
    viewport?.removeEventListener('resize', measure);
    viewport?.removeEventListener('scroll', measure);
  };
}
