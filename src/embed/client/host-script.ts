/**
 * The script that a host page loads, as `embed.js`: `<script async src="https://example.org/embed.js"></script>`. It fills `<dih-map>` and elements
 * with `data-dih-map`, and finds its site by its own address. To load it twice does no harm.
 */
import { defineMapElement } from './map-element';
import { fillMarkedElements } from './marked-elements';

/** Written in by the build (src/site/host-script.ts). */
declare const FRAME_TITLES: Readonly<Record<string, string>>;

/** This one, if the page loads it as it is meant to; else what looks like it. */
const script = (document.currentScript ?? document.querySelector('script[src*="/embed"]')) as HTMLScriptElement | null;

function start(address: string): void {
  const site = { url: new URL('.', address).href, titles: FRAME_TITLES };
  const key = Symbol.for(`dih-map ${site.url}`);
  if (key in window) return;
  Object.assign(window, { [key]: true });
  defineMapElement(site);
  fillMarkedElements(site);
}

if (script !== null) start(script.src);
