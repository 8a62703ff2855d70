import { parseFrameMessage, type FrameMessage, type HostMessage } from '../protocol';
import type { Answer, Connection } from './connection';
import { hasPage, originOf } from './iframe';

/** How long a frame that has loaded may take to answer. */
const TIMEOUT_MS = 15_000;

type Tell = (message: FrameMessage) => void;

interface Request {
  readonly message: HostMessage;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  /** Not there before it is sent. */
  timer?: number;
}

/**
 * A line to a frame of the site: hears what this very frame says from the site's origin, and answers requests by their promises.
 *
 * @param tell of every message that is no answer
 */
export function frameLine(iframe: HTMLIFrameElement, siteUrl: string, tell: Tell, timeoutMs = TIMEOUT_MS): Connection {
  const requests = new Map<string, Request>();

  /** The request, which is over with that. */
  function take(id: string): Request | undefined {
    const request = requests.get(id);
    requests.delete(id);
    clearTimeout(request?.timer);
    return request;
  }

  /** Requests wait for a page to hear them; one that has just begun to listen has missed those before. */
  function send(): void {
    const origin = originOf(iframe, siteUrl);
    requests.forEach((request, id) => {
      iframe.contentWindow?.postMessage(request.message, origin === 'null' ? '*' : origin);
      request.timer ??= window.setTimeout(() => take(id)?.reject(new Error(silenceOf(iframe))), timeoutMs);
    });
  }

  function hear({ source, origin, data }: MessageEvent<unknown>): void {
    if (source === null || source !== iframe.contentWindow || origin !== originOf(iframe, siteUrl)) return;
    const message = parseFrameMessage(data);
    if (message?.type === 'dih:ready') send();
    if (message?.type === 'dih:reply') take(message.request)?.resolve(message);
    else if (message !== null) tell(message);
  }

  function ask(content: { readonly type: 'dih:get' } | { readonly type: 'dih:set' }): Promise<Answer> {
    return new Promise((resolve, reject) => {
      // By chance: two lines to one frame must not take one another's answers.
      const request = Math.random().toString(36).slice(2);
      requests.set(request, { message: { ...content, v: 1, request }, resolve, reject });
      if (hasPage(iframe)) send();
    });
  }

  function disconnect(): void {
    removeEventListener('message', hear);
    iframe.removeEventListener('load', send);
    requests.forEach((_, id) => take(id)?.reject(new Error('Disconnected')));
  }

  addEventListener('message', hear);
  iframe.addEventListener('load', send);
  return { get: () => ask({ type: 'dih:get' }), set: (change) => ask({ ...change, type: 'dih:set' }), disconnect };
}

/** What to look at when a frame says nothing. */
export function silenceOf({ src }: HTMLIFrameElement): string {
  return `No answer from ${src}: does it open by itself, and does frame-src of this page allow it?`;
}
