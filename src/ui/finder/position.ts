import type { LngLat } from '../../domain/geo';
import type { PositionFailure } from '../../domain/position-failure';

export type PositionAnswer = { readonly lngLat: LngLat } | { readonly failure: PositionFailure };

const TIMEOUT_MS = 10_000;
/** A position of some minutes ago tells the town as well. */
const MAX_AGE_MS = 600_000;
/** About 1 km: enough for distances to hubs, and no address of a house. */
const DECIMALS = 2;

/** By its two names; only Chromium has either. */
interface WithPolicy {
  readonly permissionsPolicy?: { allowsFeature(name: string): boolean };
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

/** What of a browser's window is asked. */
export interface Place {
  readonly navigator: { readonly geolocation?: Pick<Geolocation, 'getCurrentPosition'> };
  readonly document: object;
  readonly isSecureContext: boolean;
  readonly self: unknown;
  readonly top: unknown;
}

/** Whether another page shows this one. */
export function isFramed(place: Pick<Place, 'self' | 'top'>): boolean {
  return place.self !== place.top;
}

/** The device's position, rounded; asks the visitor where the browser wants that. A failure is an answer: never rejects. */
export function askPosition(place: Place): Promise<PositionAnswer> {
  const { geolocation } = place.navigator;
  if (geolocation === undefined || !place.isSecureContext) return Promise.resolve({ failure: 'unsupported' });
  const allowed = allowedByPolicy(place);
  if (allowed === false) return Promise.resolve({ failure: isFramed(place) ? 'framed' : 'unsupported' });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve({ lngLat: [rounded(coords.longitude), rounded(coords.latitude)] });
      },
      ({ code }) => {
        // Where the policy cannot be read, a refusal within a frame is most likely the frame's.
        resolve({ failure: code === 1 && allowed === null && isFramed(place) ? 'framed' : failureOf(code) });
      },
      { enableHighAccuracy: false, timeout: TIMEOUT_MS, maximumAge: MAX_AGE_MS },
    );
  });
}

/** `null` where the browser does not tell. */
function allowedByPolicy({ document }: Place): boolean | null {
  const { permissionsPolicy, featurePolicy }: WithPolicy = document;
  return (permissionsPolicy ?? featurePolicy)?.allowsFeature('geolocation') ?? null;
}

/** By the codes of `GeolocationPositionError`. */
function failureOf(code: number): PositionFailure {
  return code === 1 ? 'denied' : code === 3 ? 'slow' : 'unavailable';
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}
