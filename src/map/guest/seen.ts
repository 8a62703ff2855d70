/**
 * Calls `onChange` whenever the element comes into sight or leaves it, first when it is seen: it must have a size, lie in the window (in a frame:
 * that of the page around it), and the tab must be shown.
 *
 * @returns stops that
 */
export function watchSeen(element: Element, onChange: (isSeen: boolean) => void): () => void {
  let isInView = false;
  let isSeen = false;
  const tell = (): void => {
    const next = isInView && document.visibilityState === 'visible';
    if (next === isSeen) return;
    isSeen = next;
    onChange(next);
  };
  const inView = new IntersectionObserver((entries) => {
    const { isIntersecting, boundingClientRect } = entries.at(-1)!;
    isInView = isIntersecting && boundingClientRect.width > 0 && boundingClientRect.height > 0;
    tell();
  });
  // What had no size counts as in view already, and would not be reported anew when it gets one.
  const size = new ResizeObserver(() => {
    inView.unobserve(element);
    inView.observe(element);
  });
  size.observe(element);
  document.addEventListener('visibilitychange', tell);
  return () => {
    inView.disconnect();
    size.disconnect();
    document.removeEventListener('visibilitychange', tell);
  };
}
