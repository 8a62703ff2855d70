import { FRAME_PERMISSIONS } from '../contract/frame-permissions';
import { frameAddress, type FrameQuery } from './frame-query';

/** A frame of the site, not yet in the document, with all that a good guest needs and no more. @param siteUrl with a slash at its end */
export function makeIframe(siteUrl: string, query: FrameQuery): HTMLIFrameElement {
  const iframe = Object.assign(document.createElement('iframe'), {
    loading: 'lazy',
    // Refused by default in a page of another origin, and asked of the reader all the same.
    allow: FRAME_PERMISSIONS,
    allowFullscreen: true,
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  if (query.sandbox !== null) iframe.setAttribute('sandbox', query.sandbox);
  iframe.src = frameAddress(siteUrl, query);
  return iframe;
}

/** The frame holds more than the empty page that it begins with. Of a lazy one in a sandbox nobody can tell: then it does not. */
export function hasPage(iframe: HTMLIFrameElement): boolean {
  const { contentWindow, contentDocument, loading, sandbox } = iframe;
  if (contentDocument !== null) return contentDocument.URL !== 'about:blank';
  const isOpaque = iframe.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  return contentWindow !== null && !(isOpaque && loading === 'lazy');
}
