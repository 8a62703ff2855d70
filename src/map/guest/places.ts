/** So many maps of the site draw with WebGL at a time, in all frames and tabs: browsers take the oldest context away at about 16, on phones at 8. */
export const PLACE_COUNT = 8;

/** The right to draw with WebGL. */
export interface Place {
  leave(): void;
}

/** A free place; `null` if all are taken. Where nobody can keep count, there is always one: in a sandbox without the site's origin, or without HTTPS. */
export async function takePlace(): Promise<Place | null> {
  try {
    for (let index = 1; index <= PLACE_COUNT; index++) {
      const place = await takeLock(`dih-map-${index}`);
      if (place !== null) return place;
    }
    return null;
  } catch {
    return { leave: () => undefined };
  }
}

/** `null` if another frame has the lock. Given back by the browser at the latest, when the frame goes. @throws where there are no locks */
function takeLock(name: string): Promise<Place | null> {
  return new Promise((resolve, reject) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock !== null)
        return new Promise((release) => {
          resolve({ leave: release });
        });
      resolve(null);
      return undefined;
    };
    navigator.locks.request(name, { ifAvailable: true }, hold).catch(reject);
  });
}
