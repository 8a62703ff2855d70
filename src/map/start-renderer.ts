import type { MapEvents } from './map-events';
import type { MapRenderer, RendererOptions } from './map-renderer';

/** Why a simpler map is drawn: MapLibre cannot draw here, has stopped for good, or its code did not arrive. */
export type FallbackReason = 'unsupported' | 'stopped' | 'not-loaded';

/** Each renderer gets a container of its own; its failure is answered by another renderer, not by the host. */
export interface HostedOptions extends Omit<RendererOptions, 'container' | 'events'> {
  readonly events: Omit<MapEvents, 'onFailure'>;
}

/** Where a map is drawn. */
export interface MapHost {
  /** Nothing else may be in it. */
  readonly element: HTMLElement;
  /** Asked anew for each renderer, while the one before it still knows where it looks. */
  options(): HostedOptions;
  /** `null`: nobody draws just now. `reason`: `null` for MapLibre, and for SVG by choice. */
  onRenderer(renderer: MapRenderer | null, reason: FallbackReason | null): void;
  /** No renderer can be had. */
  onFailure(cause: unknown): void;
}

type Create = (options: RendererOptions) => MapRenderer | null;

/** The code of the renderers, each fetched when it is needed. */
export interface RendererCode {
  readonly maplibre: () => Promise<Create>;
  readonly svg: () => Promise<Create>;
}

const CODE: RendererCode = {
  maplibre: async () => (await import('./maplibre/maplibre-renderer')).createMapLibreRenderer,
  svg: async () => (await import('./svg/svg-renderer')).createSvgRenderer,
};

/** Decides when the map of a page is drawn, and by how much, where that is not at once and for good. @returns ends it all */
export type MapKeeper = (host: MapHost, start: typeof startRenderer) => () => void;

/** Has MapLibre draw the map, and SVG when it cannot, whenever that shows; `simple`: SVG by choice. @returns ends it all */
export function startRenderer(host: MapHost, simple = false, code: RendererCode = CODE): () => void {
  const easel = new Easel(host);
  const failSimpler = (_: FallbackReason, cause: unknown): void => {
    easel.clear();
    host.onFailure(cause);
  };
  const drawSimpler = (reason: FallbackReason | null): void => void easel.draw(code.svg, reason, failSimpler);
  if (simple) drawSimpler(null);
  else
    void easel.draw(code.maplibre, null, (reason, cause) => {
      console.warn('A simpler map takes the place of MapLibre:', cause);
      drawSimpler(reason);
    });
  return () => {
    easel.clear();
  };
}

/** Holds one renderer at a time. Who drew before is not heard any more. */
class Easel {
  readonly #host: MapHost;
  #renderer: MapRenderer | null = null;
  #turn = 0;

  constructor(host: MapHost) {
    this.#host = host;
  }

  /** Has another draw once its code is there; until then, whoever draws goes on. `onFailure` is called once at most, at any time. */
  async draw(
    load: () => Promise<Create>,
    reason: FallbackReason | null,
    onFailure: (why: FallbackReason, cause: unknown) => void,
  ): Promise<void> {
    const turn = ++this.#turn;
    const failed = (why: FallbackReason, cause: unknown): void => {
      if (turn === this.#turn) onFailure(why, cause);
    };
    let create: Create;
    try {
      create = await load();
    } catch (cause) {
      failed('not-loaded', cause);
      return;
    }
    if (turn !== this.#turn) return;
    try {
      this.#start(create, reason, failed);
    } catch (cause) {
      failed('unsupported', cause);
    }
  }

  #start(create: Create, reason: FallbackReason | null, failed: (why: FallbackReason, cause: unknown) => void): void {
    const turn = this.#turn;
    const options = this.#host.options();
    this.#replace(null, reason);
    const container = document.createElement('div');
    this.#host.element.replaceChildren(container);
    let hasStarted = false;
    const onFailure = (cause: unknown): void => {
      failed(hasStarted ? 'stopped' : 'unsupported', cause);
    };
    const renderer = create({ ...options, container, events: { ...options.events, onFailure } });
    hasStarted = true;
    if (turn === this.#turn) this.#replace(renderer, reason);
    else renderer?.destroy();
  }

  clear(): void {
    this.#turn++;
    this.#replace(null, null);
  }

  #replace(renderer: MapRenderer | null, reason: FallbackReason | null): void {
    this.#renderer?.destroy();
    this.#renderer = renderer;
    this.#host.onRenderer(renderer, reason);
  }
}
