import type { HubDetails } from '../../domain/hub';
import { safeUrl } from '../../domain/safe-url';

/** The website of a hub as one would type it: `hub.example/contact`. `null` where it is not known, or no http(s) address. */
export function webAddress(details: Pick<HubDetails, 'website'> | null): string | null {
  const url = safeUrl(details?.website ?? null);
  return url && (url.host + url.pathname + url.search).replace(/^www\.|\/$/g, '');
}
