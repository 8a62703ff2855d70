import { parseFrameMessage, PROTOCOL_VERSION, type FrameMessage, type HostMessage } from '../contract/protocol';
import type { Answer, Change, Connection } from './connection';

/** How long a frame that has loaded may take to answer. */
const TIMEOUT_MS = 20_000;

type Tell = (message: FrameMessage) => void;

interface Request {
  readonly message: HostMessage;
  readonly resolve: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

/**
 * A line to a frame of the site: hears what this very frame says from where it spoke first, and answers requests by their promises.
 *
 * @param tell of every message that is no answer
 * @param hasLoaded whether there is a page in the frame already
 */
export function frameLine(iframe: HTMLIFrameElement, tell: Tell, hasLoaded = false, timeoutMs = TIMEOUT_MS): Connection {
  const requests = new Map<string, Request>();
  const loaded = hasLoaded ? Promise.resolve() : loadOf(iframe);
  /**
   * The origin of the first words, and of all that is heard after them: whoever comes into the frame later is not heard. It need not be that of the
   * frame's address, which may lead on (from `http` to `https`), and is `null`, as a text, in a sandbox: that of the frame, or of the page itself.
   */
  let home = '';
  let isOver = false;

  function send({ message }: Pick<Request, 'message'>): void {
    // Before the first words to anyone there: where the page had its address lead, which told as much.
    iframe.contentWindow?.postMessage(message, home.startsWith('http') ? home : '*');
  }

  function hear({ source, origin, data }: MessageEvent<unknown>): void {
    if (source === null || source !== iframe.contentWindow || (home !== '' && origin !== home)) return;
    const message = parseFrameMessage(data);
    if (message === null) return;
    home = origin;
    // A page that has just begun to listen has missed what was asked before.
    if (message.type === 'dih:ready') requests.forEach(send);
    if (message.type === 'dih:reply') {
      requests.get(message.request)?.resolve(message);
      requests.delete(message.request);
    } else tell(message);
  }

  function ask(type: HostMessage['type'], change: Change): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const message = requestOf(type, change);
      // Of no effect on what has been answered.
      const fail = (error: Error): void => {
        requests.delete(message.request);
        reject(error);
      };
      requests.set(message.request, { message, resolve, fail });
      if (isOver) disconnect();
      else send({ message });
      void loaded.then(() => setTimeout(fail, timeoutMs, silenceOf(iframe)));
    });
  }

  function disconnect(): void {
    isOver = true;
    removeEventListener('message', hear);
    for (const { fail } of requests.values()) fail(new Error('Disconnected'));
  }

  addEventListener('message', hear);
  return { get: () => ask('dih:get', {}), set: (change) => ask('dih:set', change), disconnect };
}

function requestOf(type: HostMessage['type'], change: Change): HostMessage {
  // A plain copy: what a framework watches cannot be sent.
  const content = JSON.parse(JSON.stringify(change)) as Change;
  // By chance: two lines to one frame must not take one another's answers.
  return { ...content, type, v: PROTOCOL_VERSION, request: Math.random().toString(36).slice(2) };
}

function loadOf(iframe: HTMLIFrameElement): Promise<unknown> {
  return new Promise((resolve) => {
    iframe.addEventListener('load', resolve);
  });
}

function silenceOf({ src }: HTMLIFrameElement): Error {
  return new Error(`No answer from ${src}: is it in frame-src?`);
}
