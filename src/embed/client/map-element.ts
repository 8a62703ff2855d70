import { FRAME_FLAGS } from '../contract/frame-flags';
import type { Answer, Change, Connection, DihMapElement } from './connection';
import { STATE_PARAMS, type Asked } from './frame-query';
import { MapFrame, type Site } from './map-frame';

const NAME = 'dih-map';
const PARAMS = [...FRAME_FLAGS, ...STATE_PARAMS];

/** Defines `<dih-map>` for the site. Of several scripts the first does; an element of that name that somebody else defined is let be. */
export function defineMapElement(site: Site): void {
  if (customElements.get(NAME) !== undefined) return;
  MapElement.site = site;
  customElements.define(NAME, MapElement);
}

class MapElement extends HTMLElement implements DihMapElement {
  static readonly observedAttributes = [...PARAMS, 'query', 'sandbox', 'title'];
  static site: Site;
  #frame: MapFrame | null = null;
  #isWaiting = false;

  connectedCallback(): void {
    this.#showSoon();
  }

  attributeChangedCallback(): void {
    this.#showSoon();
  }

  disconnectedCallback(): void {
    this.#frame?.remove();
  }

  /** Moved by `moveBefore`, the frame lives on. */
  connectedMoveCallback(): void {
    this.#showSoon();
  }

  async get(): Promise<Answer> {
    return (await this.#line()).get();
  }

  async set(change: Change): Promise<Answer> {
    return (await this.#line()).set(change);
  }

  /** All that is set in one go makes one frame. */
  #showSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (!this.isConnected) return;
      this.#frame ??= new MapFrame(this, MapElement.site);
      this.#frame.show(askedOf(this));
    });
  }

  /** To the frame as it is with all that was set just now. */
  async #line(): Promise<Connection> {
    await Promise.resolve();
    if (!this.#frame?.line) throw new Error('Disconnected');
    return this.#frame.line;
  }
}

function askedOf(element: HTMLElement): Asked {
  const attributes: Record<string, string | null> = {};
  for (const name of PARAMS) attributes[name] = element.getAttribute(name);
  return { query: element.getAttribute('query') ?? '', attributes, sandbox: element.getAttribute('sandbox') };
}
