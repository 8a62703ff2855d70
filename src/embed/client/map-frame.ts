import type { FrameMessage } from '../contract/protocol';
import type { Change, Connection } from './connection';
import { heightRule, type HeightRule } from './frame-height';
import { frameLine } from './frame-line';
import { changeBetween, frameQueryOf, type Asked, type FrameQuery } from './frame-query';
import { frameStyle } from './frame-style';
import { makeIframe } from './iframe';
import { pageLanguage } from './page-language';

export interface Site {
  /** With a slash at its end. */
  readonly url: string;
  /** What a frame is called, by language, where the page does not say. */
  readonly titles: Readonly<Record<string, string>>;
}

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
  /** Which a strict policy of the page lets through, unlike `<style>`. */
  readonly #sheet = new CSSStyleSheet();
  readonly #shadow: ShadowRoot;
  /** What stands in the element. */
  readonly #content = document.createElement('slot');
  #shown: FrameQuery | null = null;
  /** What the address of the frame says. */
  #loaded!: FrameQuery;
  #iframe!: HTMLIFrameElement;
  #heightAfter!: HeightRule;
  #toldPx: number | null = null;
  #isReady = false;

  /** @throws DOMException if elements of this kind have no shadow, such as links */
  constructor(host: HTMLElement, site: Site) {
    this.#host = host;
    this.#site = site;
    this.#shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#shadow.adoptedStyleSheets = [this.#sheet];
  }

  /** Tells the frame what is wanted otherwise; one that is not ready yet, or cannot be told, is made anew: that leaves no step in the history. */
  show(asked: Asked): void {
    const before = this.#shown;
    const shown = frameQueryOf(asked, pageLanguage(this.#host), this.#id);
    const change = before && changeBetween(before, shown);
    this.#shown = shown;
    if (change === null || (!isEmpty(change) && !this.#isReady)) this.#load();
    else void this.#change(change);
    this.#setTitle();
    this.#setSize();
  }

  /** Leaves the element as it was. */
  remove(): void {
    this.line?.disconnect();
    this.line = this.#shown = this.#toldPx = null;
    this.#sheet.replaceSync('');
    this.#shadow.replaceChildren(this.#content);
  }

  #load(): void {
    this.line?.disconnect();
    this.#loaded = this.#shown!;
    const iframe = (this.#iframe = makeIframe(this.#site.url, this.#loaded));
    const line = (this.line = frameLine(iframe, this.#hear));
    this.#heightAfter = heightRule();
    this.#isReady = false;
    // A frame that can be shown answers in time.
    line.get().catch((error: unknown) => {
      if (this.line !== line) return;
      this.#shadow.append(this.#content);
      this.#tell('error', { problems: [{ param: 'src', value: iframe.src, message: (error as Error).message }] });
    });
    this.#shadow.replaceChildren(iframe);
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
    this.#content.remove();
    // By now the link in the element has been read to its end.
    this.#setTitle();
    // A frame that is moved in the document is loaded again by the browser, from its first address.
    void this.#change(changeBetween(this.#loaded, this.#shown!)!);
  }

  async #change(change: Change): Promise<void> {
    if (isEmpty(change)) return;
    // A frame that has gone meanwhile needs to know nothing.
    const answer = await this.line?.set(change).catch(() => null);
    if (!answer?.problems.length) return;
    // It has changed nothing, and would differ from what is asked for ever; by its address it shows as much of that as it can.
    this.#load();
    this.#setTitle();
    this.#tell('error', answer);
  }

  #tell(name: string, detail: unknown): void {
    this.#host.dispatchEvent(new CustomEvent(`dih-${name}`, { detail, bubbles: true, composed: true }));
  }

  /** As the page calls it, or the link that stands in the element. */
  #setTitle(): void {
    const { titles } = this.#site;
    const title = this.#host.title || this.#host.textContent.trim() || titles[this.#shown!.state['lang']!] || titles['en'];
    this.#iframe.title = title!;
  }

  #setSize(): void {
    this.#sheet.replaceSync(frameStyle(this.#shown!, this.#toldPx));
  }
}

function isEmpty({ state, box }: Change): boolean {
  return !state && !box;
}
