/** A frame for an address of the site, not yet in the document, with all that a good guest needs and no more. */
export function makeIframe(address: string, title: string, sandbox: string | null = null): HTMLIFrameElement {
  const iframe = Object.assign(document.createElement('iframe'), {
    title,
    loading: 'lazy',
    // Refused by default in a page of another origin, and asked of the reader all the same.
    allow: 'geolocation; fullscreen; clipboard-write; web-share',
    allowFullscreen: true,
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
  if (sandbox !== null) iframe.setAttribute('sandbox', sandbox);
  iframe.src = address;
  return iframe;
}

/** Where messages of the frame come from: `null`, as a text, if it is sandboxed away from its own origin. */
export function originOf(iframe: HTMLIFrameElement, siteUrl: string): string {
  const isOpaque = iframe.hasAttribute('sandbox') && !iframe.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(siteUrl).origin;
}

/** The frame holds more than the empty page that it begins with. */
export function hasPage({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.URL !== 'about:blank';
}
