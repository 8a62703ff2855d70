import type { FrameMessage } from './contract/protocol';

/** The page around the frame, as far as a frame may know and reach it. */
export interface HostWindow {
  /** Tells it something that no request asked for: a message of ours, or one in the words of others. */
  post(message: object): void;
  /** Answers to where a message came from. */
  answer(event: MessageEvent, message: FrameMessage): void;
  /** Whether a message comes from that page, and from no other window and no other website. */
  sent(event: MessageEvent): boolean;
}

const ANYWHERE = '*';

/** `null` where no other page shows this one. */
export function hostOf(window: Window): HostWindow | null {
  const { parent } = window;
  if (parent === window) return null;
  const { origin, isCertain } = originOf(window);
  return {
    post(message) {
      parent.postMessage(message, targetOf(origin));
    },
    answer(event, message) {
      parent.postMessage(message, targetOf(event.origin));
    },
    sent(event) {
      if (event.source !== parent) return false;
      if (origin === null || event.origin === origin) return true;
      // A page that is sandboxed, or a file: it has no origin to compare, and may have told its address as a referrer all the same.
      return !isWeb(event.origin) && !isCertain;
    },
  };
}

/**
 * That of the page around: as the browser states it, else by the address that led here; `null`: not known. The browser keeps it back (`null`) of a page
 * that has none, but also of one that shows the frame with `referrerpolicy="no-referrer"`: then its window is all there is to know it by.
 */
function originOf({ location, document }: Window): { readonly origin: string | null; readonly isCertain: boolean } {
  // Not every browser has it.
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  const stated = ancestors?.[0];
  if (stated !== undefined) return isWeb(stated) ? { origin: stated, isCertain: true } : { origin: null, isCertain: false };
  const referrer = URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
  // The frame itself may have led here, by a link within it.
  return { origin: referrer === location.origin ? null : referrer, isCertain: false };
}

function isWeb(origin: string): boolean {
  return /^https?:/.test(origin);
}

function targetOf(origin: string | null): string {
  return origin !== null && isWeb(origin) ? origin : ANYWHERE;
}
