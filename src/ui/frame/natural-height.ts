/**
 * Tells how high an element wants to be, in whole CSS pixels rounded up: at once, and whenever it changes. The element must be as high as what it
 * holds, whatever the height of the frame around it, or the two would drive each other.
 *
 * @returns stops telling
 */
export function observeHeight(element: Element, onHeight: (heightPx: number) => void): () => void {
  let lastPx: number | null = null;
  const observer = new ResizeObserver(() => {
    // A tenth of a pixel is the browser's rounding, not content.
    const heightPx = Math.ceil(element.getBoundingClientRect().height - 0.1);
    if (heightPx === lastPx) return;
    lastPx = heightPx;
    onHeight(heightPx);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
