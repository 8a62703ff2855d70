import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar, symbolTriangle } from 'd3';
import './area-mark.css';

/** As many as areas can be compared: each has a shape of its own, and in area-mark.css a colour. */
const SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar] as const;
const AREA_PX = 62;

/** Path of the mark of the area at this place among those compared, around 0, 0; about 10 px wide. */
export function areaMarkPath(index: number): string {
  return symbol(SHAPES[index % SHAPES.length], AREA_PX)() ?? '';
}
