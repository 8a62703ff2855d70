/** From the point of the pin to the top of its head, CSS pixels: the head looks out over a cluster that stands at the same place. */
export const PIN_HEIGHT_PX = 40;

/** What a pin stands for: the visitor's place, or a what-if hub, whose number is in its eye. */
export type PinType = 'origin' | 'planned';

/** Both run clockwise, so that the halo has no hole. */
const pinPath = (eye: number): string =>
  `M0 20C-2 6-9-1-9-11a9 9 0 1 1 18 0C9-1 2 6 0 20zM-${eye}-11a${eye} ${eye} 0 1 1 ${2 * eye} 0a${eye} ${eye} 0 1 1-${2 * eye} 0z`;

/** SVG path data of the pins in CSS pixels around their middle, 9 to each side: no hub has their shape. Filled with the even-odd rule, which leaves an eye. */
export const PIN_PATHS: Readonly<Record<PinType, string>> = { origin: pinPath(3.5), planned: pinPath(7) };

/** From the middle of a pin to that of its eye, CSS pixels, and the size of a number in it. */
export const PIN_LABEL = { yPx: -11, sizePx: 12 };
