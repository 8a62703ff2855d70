import type { HubKind } from '../../domain/vocabularies';

export type MarkShape = 'disc' | 'diamond' | 'square' | 'ring';

/** Shape of a single hub by its kind, on the map and in the legend. */
export const KIND_SHAPES: Readonly<Record<HubKind, MarkShape>> = {
  edih: 'disc',
  'seal-of-excellence': 'diamond',
  dih: 'square',
  unknown: 'ring',
};

/** SVG path data of each shape in CSS pixels around (0, 0), at most 9 to each side; filled with the even-odd rule. */
export const SHAPE_PATHS: Readonly<Record<MarkShape, string>> = {
  disc: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  diamond: 'M0-8.8L8.8 0L0 8.8L-8.8 0z',
  square: 'M-6.3-6.3H6.3V6.3H-6.3z',
  ring: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0zM-3.8 0a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0-7.6 0z',
};

/** Half the width of a shape, CSS pixels. */
export const SHAPE_RADII: Readonly<Record<MarkShape, number>> = { disc: 7, diamond: 8.8, square: 6.3, ring: 7 };

/** Width of the halo of `palette.disc` around every mark, CSS pixels. */
export const HALO_PX = 2;
