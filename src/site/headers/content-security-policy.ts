/**
 * Everything comes from the site's own origin, and nothing runs or looks as a page's text says. The dev server injects styles, so this holds for the built
 * site only. Who may show the site in a frame is not said: nobody is kept from it, and `frame-ancestors *` would keep out pages without an http(s) address
 * (a saved file, a sandboxed preview of a content management system).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // The preview of the page that makes frames.
  "frame-src 'self'",
  // The second for a sandbox without the site's origin, where a worker is started from an address that holds its script (map/guest/opaque-origin.ts):
  // it imports what script-src allows, and nothing else.
  "worker-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** For hosts that want their pages shown in no frames but those of their own pages. */
export const OWN_FRAMES_ONLY = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`;
