import type { LabelRule } from '../spec/label-rules';
import type { MeasureText } from './label-placement';

export const FONT_WEIGHTS: Readonly<Record<LabelRule['weight'], number>> = { medium: 500, semibold: 600 };

/** Large, so that the rounding of small sizes does not add up. CSS pixels. */
const SIZE_PX = 100;

/** Measures texts in the page's own face, each once. */
export function createTextMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, weight) => {
    const key = `${weight} ${text}`;
    const widthEm = known.get(key) ?? widthIn(context, text, weight);
    known.set(key, widthEm);
    return widthEm;
  };
}

/** Without a canvas to measure on, letters are taken to be of their usual width. */
function widthIn(context: CanvasRenderingContext2D | null, text: string, weight: LabelRule['weight']): number {
  if (context === null) return 0.6 * text.length;
  context.font = `${FONT_WEIGHTS[weight]} ${SIZE_PX}px Inter, system-ui`;
  return context.measureText(text).width / SIZE_PX;
}
