/**
 * `text-font` stacks for a style without `glyphs`: MapLibre draws the glyphs itself and reads the stack as CSS font families. It takes the
 * weight from the words of the *first* name and the face from the first family that exists; so `Inter SemiBold`, which is no family, sets the
 * weight, and `Inter`, the page's own face, is drawn.
 */
export const TYPEFACES = {
  medium: ['Inter Medium', 'Inter', 'system-ui'],
  semibold: ['Inter SemiBold', 'Inter', 'system-ui'],
} satisfies Record<string, string[]>;

/** CSS `font` values of the faces above, to load them before the first glyph is drawn: a glyph drawn without them stays wrong for good. */
export const CSS_FONTS = ['500 24px Inter', '600 24px Inter'];
