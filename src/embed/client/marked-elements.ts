import { MapFrame, type Site } from './map-frame';

const ATTRIBUTE = 'data-dih-map';

/** Fills every element whose `data-dih-map` is an address of the site with the map that this shows, now and later, until it is taken away. */
export function fillMarkedElements(site: Site): void {
  const frames = new Map<Element, MapFrame>();

  function update(element: Element): void {
    const address = element.isConnected ? element.getAttribute(ATTRIBUTE) : null;
    if (address === null) empty(element);
    else
      try {
        const query = queryOf(address, site);
        const frame = frames.get(element) ?? new MapFrame(element as HTMLElement, site);
        frames.set(element, frame);
        frame.show({ query });
      } catch (error) {
        // No address of this site, or an element of a kind that cannot hold a map, such as a link.
        console.warn(error);
        empty(element);
      }
  }

  function empty(element: Element): void {
    frames.get(element)?.remove();
    frames.delete(element);
  }

  function updateWithin(node: Node): void {
    if (!(node instanceof Element)) return;
    if (node.hasAttribute(ATTRIBUTE)) update(node);
    node.querySelectorAll(`[${ATTRIBUTE}]`).forEach(update);
  }

  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') update(target as Element);
      addedNodes.forEach(updateWithin);
    }
    frames.forEach((_, element) => {
      if (!element.isConnected) update(element);
    });
  }).observe(document, { subtree: true, childList: true, attributeFilter: [ATTRIBUTE] });
  updateWithin(document.documentElement);
}

/** @throws Error if that is no address of the site, whether by `http` or `https`; one of another site is for the script of that */
function queryOf(address: string, { url }: Site): string {
  const { host, pathname, search } = new URL(address, document.baseURI);
  const folder = `//${host}${pathname}`.replace(/(\/embed)?\/?$/, '/');
  if (!url.endsWith(folder)) throw new Error(`${address} is not in ${url}embed/`);
  return search;
}
