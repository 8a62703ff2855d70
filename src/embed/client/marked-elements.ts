import { MapFrame, type Site, type Wanted } from './map-frame';

const ATTRIBUTE = 'data-dih-map';

/** Fills every element whose `data-dih-map` is an address of the site with the map that this shows, now and later, until it is taken away. */
export function fillMarkedElements(site: Site): void {
  const frames = new Map<Element, MapFrame>();

  function update(element: Element): void {
    const wanted = element.isConnected ? wantedOf(element, site) : null;
    if (wanted === null) {
      frames.get(element)?.remove();
      frames.delete(element);
      return;
    }
    try {
      const frame = frames.get(element) ?? new MapFrame(element as HTMLElement, site);
      frames.set(element, frame);
      frame.show(wanted);
    } catch (error) {
      // This kind of element cannot hold a map, such as a link.
      console.warn(error);
    }
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
    for (const element of frames.keys()) if (!element.isConnected) update(element);
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: [ATTRIBUTE] });
  updateWithin(document.documentElement);
}

/** `null`: the address is of another site, whose own script will fill the element. Whether it says `http` or `https` is for the script to say. */
function wantedOf(element: Element, site: Site): Wanted | null {
  const [address = '', query = ''] = (element.getAttribute(ATTRIBUTE) ?? '').split(/[?#]/);
  const [stated, home] = [address, site.url].map((url) => url.replace(/^https?:/, ''));
  if (stated !== home && stated !== `${home}embed/`) return null;
  return { query, attributes: {}, sandbox: element.getAttribute('data-sandbox') };
}
