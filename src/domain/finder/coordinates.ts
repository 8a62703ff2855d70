import type { LngLat } from '../geo';

/** A number of degrees, with a point or a comma before its decimals. */
const DEGREES = String.raw`([-+−]?\d{1,3}(?:[.,]\d+)?)\s*°?\s*`;
const PAIR = new RegExp(String.raw`^\s*${DEGREES}([ns])?\s*(?:[;,/]|\s)\s*${DEGREES}([ew])?\s*$`, 'i');

/**
 * The point that a text gives as latitude and longitude in degrees: `46.55, 15.65`, `46,55; 15,65`, `46.55° N 15.65° E`. `null` for any other text, and
 * for degrees that are on no globe.
 */
export function parseCoordinates(text: string): LngLat | null {
  const [, latText, northOrSouth, lngText, eastOrWest] = PAIR.exec(text) ?? [];
  if (latText === undefined || lngText === undefined) return null;
  const lat = degreesOf(latText) * (northOrSouth?.toLowerCase() === 's' ? -1 : 1);
  const lng = degreesOf(lngText) * (eastOrWest?.toLowerCase() === 'w' ? -1 : 1);
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? [lng, lat] : null;
}

/** Latitude and longitude as they are typed, in every language alike: at most three decimals, about 100 m. */
export function printCoordinates([lng, lat]: LngLat): string {
  return [lat, lng].map((degrees) => String(Number(degrees.toFixed(3)))).join(', ');
}

function degreesOf(text: string): number {
  return Number(text.replace(',', '.').replace('−', '-'));
}
