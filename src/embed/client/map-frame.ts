import type { FrameMessage, Problem } from '../protocol';
import type { Change, Connection } from './connection';
import { heightRule } from './frame-height';
import { frameLine, silenceOf } from './frame-line';
import { changeBetween, frameAddress, frameQueryOf, type Asked, type FrameQuery } from './frame-query';
import { frameStyle } from './frame-style';
import { makeIframe } from './iframe';
import { pageLanguage } from './page-language';

export interface Site {
  /** With a slash at its end. */
  readonly url: string;
  /** What a frame is called, by language, where the page does not say. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What a host page wants to see, and the `sandbox` of the frame; `null`: none. */
export type Wanted = Asked & { readonly sandbox: string | null };

/** By then a frame that can be shown has said so. */
const PATIENCE_MS = 20_000;

let frameCount = 0;

/**
 * The map in an element of the host page: in its shadow, so that neither the page's style sheets nor those who own its content (frameworks) get in
 * the way of one another. What stands in the element is not seen meanwhile, and is there again where no map can be shown.
 */
export class MapFrame {
  /** `null` while there is no frame. */
  line: Connection | null = null;
  readonly #host: HTMLElement;
  readonly #site: Site;
  readonly #id = `dih-${++frameCount}`;
  /** Which a strict policy of the page lets through, unlike `<style>`. A browser without such sheets throws here, and the content stays. */
  readonly #sheet = new CSSStyleSheet();
  readonly #shadow: ShadowRoot;
  /** What stands in the element. */
  readonly #content = document.createElement('slot');
  #shown: (FrameQuery & { readonly sandbox: string | null }) | null = null;
  #iframe: HTMLIFrameElement | null = null;
  #heightAfter = heightRule();
  #toldPx: number | null = null;
  #isReady = false;
  #patience = 0;

  /** @throws DOMException if elements of this kind have no shadow, such as links */
  constructor(host: HTMLElement, site: Site) {
    this.#host = host;
    this.#site = site;
    this.#shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#shadow.adoptedStyleSheets = [this.#sheet];
  }

  /** Tells the frame what is wanted otherwise; one that is not ready yet, or cannot be told, is made anew: that leaves no step in the history. */
  show(wanted: Wanted): void {
    const before = this.#shown;
    const { sandbox } = wanted;
    const shown = { ...frameQueryOf(wanted, pageLanguage(this.#host), this.#id), sandbox };
    const change = before === null || before.sandbox !== sandbox ? null : changeBetween(before, shown);
    const isSame = change !== null && Object.keys(change).length === 0;
    this.#shown = shown;
    if (change === null || (!isSame && !this.#isReady)) this.#load(shown);
    else if (!isSame) void this.#change(change);
    this.#setTitle();
    this.#setSize();
  }

  /** Leaves the element as it was. */
  remove(): void {
    this.#unload();
    this.#shown = this.#toldPx = null;
    this.#sheet.replaceSync('');
    this.#shadow.append(this.#content);
  }

  #load(query: FrameQuery & { readonly sandbox: string | null }): void {
    this.#unload();
    const iframe = makeIframe(frameAddress(this.#site.url, query), '', query.sandbox);
    this.#iframe = iframe;
    this.line = frameLine(iframe, this.#site.url, this.#hear);
    iframe.addEventListener('load', () => {
      clearTimeout(this.#patience);
      if (!this.#isReady) this.#patience = setTimeout(this.#giveUp, PATIENCE_MS) as unknown as number;
    });
    this.#shadow.append(iframe);
  }

  #unload(): void {
    clearTimeout(this.#patience);
    this.line?.disconnect();
    this.#iframe?.remove();
    this.#content.remove();
    this.line = this.#iframe = null;
    this.#isReady = false;
    this.#heightAfter = heightRule();
  }

  readonly #hear = (message: FrameMessage): void => {
    const { type } = message;
    if (type === 'dih:height') {
      this.#toldPx = this.#heightAfter(message.height, performance.now()) ?? this.#toldPx;
      this.#setSize();
    } else {
      if (type === 'dih:ready') this.#begin();
      this.#tell(type.slice(4), message);
    }
  };

  #begin(): void {
    this.#isReady = true;
    clearTimeout(this.#patience);
    this.#content.remove();
    // By now the link in the element has been read to its end.
    this.#setTitle();
  }

  async #change(change: Change): Promise<void> {
    // A frame that has gone meanwhile needs to know nothing.
    const answer = await this.line?.set(change).catch(() => null);
    if (answer?.problems.length) this.#tell('error', answer);
  }

  readonly #giveUp = (): void => {
    const iframe = this.#iframe!;
    const problem: Problem = { param: 'src', value: iframe.src, message: silenceOf(iframe) };
    this.#shadow.append(this.#content);
    this.#tell('error', { problems: [problem] });
  };

  #tell(name: string, detail: unknown): void {
    this.#host.dispatchEvent(new CustomEvent(`dih-${name}`, { detail, bubbles: true, composed: true }));
  }

  /** As the page calls it, or the link that stands in the element. */
  #setTitle(): void {
    const { titles } = this.#site;
    const title = this.#host.title || this.#host.textContent.trim() || titles[this.#shown!.state['lang']!] || titles['en'];
    this.#iframe!.title = title!;
  }

  #setSize(): void {
    this.#sheet.replaceSync(frameStyle(this.#shown!, this.#toldPx));
  }
}
