import type { BoundingBox } from '../domain/geo';

/** Europe from Iceland and the Canaries' latitude to the North Cape, eastwards to the Caspian. */
export const HOME: BoundingBox = [-24.5, 34.5, 45, 71.5];
/** As far as the outermost regions, with room around: Guadeloupe to Mayotte, Guiana and Réunion to Svalbard. */
export const REACH: BoundingBox = [-100, -45, 100, 82];
export const MAX_ZOOM = 11;
/** The smallest zoom that is always allowed. */
export const WIDEST_MIN_ZOOM = 3;
