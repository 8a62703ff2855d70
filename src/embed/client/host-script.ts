/**
 * The script that a host page loads, as `embed.js`: `<script async src="https://example.org/embed.js"></script>`. It fills `<dih-map>` and elements
 * with `data-dih-map`, and finds its site by its own address. To load it twice does no harm.
 */
import { defineMapElement } from './map-element';
import { fillMarkedElements } from './marked-elements';

/** Written in by the build (src/site/host-script.ts). */
declare const FRAME_TITLES: Readonly<Record<string, string>>;

function start(address: string): void {
  const site = { url: new URL('.', address).href, titles: FRAME_TITLES };
  const key = Symbol.for(`dih-map ${site.url}`);
  // A browser that knows no such style sheets shows what stands in the elements.
  if (key in window || !('adoptedStyleSheets' in document)) return;
  (window as unknown as Record<symbol, boolean>)[key] = true;
  defineMapElement(site);
  fillMarkedElements(site);
}

/** Not known of a module, or of code that stands in the page itself. */
const address = (document.currentScript as HTMLScriptElement | null)?.src;
if (address) start(address);
else console.warn('embed.js: load it by <script src>, no module');
