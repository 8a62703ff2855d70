/** Written by src/site/service-worker.ts, beside the start page. */
const WORKER_FILE = 'service-worker.js';

/**
 * Keeps this release for visits without a network, and hands over the next one as soon as it is there as a whole.
 *
 * Not in development, in a frame, without a secure context, and for visitors who save data.
 *
 * @param siteUrl with a slash at its end
 * @param firstVisitDone settles when the page has all it needs, so that what is kept for later visits never competes with the first one
 * @param offer gets what has the next release take over, which loads the page anew
 */
export async function keepForOffline(siteUrl: string, firstVisitDone: Promise<void>, offer: (takeOver: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || window.top !== window) return;
  const workers = navigator.serviceWorker;
  // A page that a worker has answered cost no network, and wants to know of a new release soon.
  if (workers.controller === null) {
    if (savesData()) return;
    await firstVisitDone;
  }
  // The visitor has let the next release take over, here or on another page: what is shown here is of the old one.
  workers.addEventListener('controllerchange', () => {
    location.reload();
  });
  try {
    await workers.register(siteUrl + WORKER_FILE, { updateViaCache: 'none' });
  } catch (cause) {
    console.warn('The site could not be kept for visits without a network.', cause);
    return;
  }
  offerNext(await workers.ready, offer);
}

function offerNext(registration: ServiceWorkerRegistration, offer: (takeOver: () => void) => void): void {
  const offerInstalled = (next: ServiceWorker): void => {
    // Where the old one answers no page, the new one waits for nobody's word.
    if (next.state !== 'installed' || navigator.serviceWorker.controller === null) return;
    // What Workbox's worker listens for.
    offer(() => {
      next.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  const follow = (next: ServiceWorker | null): void => {
    if (next === null) return;
    offerInstalled(next);
    next.addEventListener('statechange', () => {
      offerInstalled(next);
    });
  };
  follow(registration.waiting ?? registration.installing);
  registration.addEventListener('updatefound', () => {
    follow(registration.installing);
  });
}

/** Not every browser tells. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
}
