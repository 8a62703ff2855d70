import { vi } from 'vitest';
import type { FrameMessage, HostMessage } from '../../../../src/embed/contract/protocol';

export const SITE_ORIGIN = 'https://map.test';
export const SHOWN = { state: { country: 'PT' }, url: `${SITE_ORIGIN}/?country=PT`, count: 12 };
export const READY = { type: 'dih:ready', v: 1, id: null, ...SHOWN, dataVersion: '2026-11-23' } as const satisfies FrameMessage;

export interface Sent {
  readonly message: HostMessage;
  readonly targetOrigin: string;
}

/** A frame that keeps what it is sent. Lines to it use nothing else of an `<iframe>`. */
export class StubFrame extends EventTarget {
  src = `${SITE_ORIGIN}/embed/?v=1`;
  title = '';
  readonly sent: Sent[] = [];
  /** As a browser does, it takes copies only. */
  readonly contentWindow = {
    postMessage: (message: HostMessage, targetOrigin: string) => {
      this.sent.push({ message: structuredClone(message), targetOrigin });
    },
  };

  get element(): HTMLIFrameElement {
    return this as unknown as HTMLIFrameElement;
  }

  load(): void {
    this.dispatchEvent(new Event('load'));
  }

  setAttribute(): void {
    // Of no matter to lines.
  }

  /** What was asked of it. */
  get requests(): readonly HostMessage[] {
    return this.sent.map(({ message }) => message);
  }

  reply(request: string, more: object = {}, origin = SITE_ORIGIN): void {
    this.say({ type: 'dih:reply', v: 1, id: null, ...SHOWN, request, problems: [], ...more }, origin);
  }

  say(data: unknown, origin = SITE_ORIGIN, source: object = this.contentWindow): void {
    dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
  }
}

/** The window of a host page, as far as lines use it. */
export function stubWindow(): void {
  const page = new EventTarget();
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const) vi.stubGlobal(name, page[name].bind(page));
}
