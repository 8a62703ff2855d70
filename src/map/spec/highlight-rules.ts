/** Outline of the region beneath the pointer and of the one whose card is open; a light casing under the line shows it on dark classes as well. CSS pixels. */
export const REGION_OUTLINE_PX = {
  hovered: { line: 1.5, casing: 3.5 },
  selected: { line: 2.5, casing: 5.5 },
} as const;

/** A disc of the accent that looks out from under the mark; `edgePx` is the width of its light edge. */
export const MARK_GLOW = {
  hovered: { beyondPx: 4, opacity: 0.55, edgePx: 0 },
  selected: { beyondPx: 4, opacity: 1, edgePx: 1.5 },
} as const;
