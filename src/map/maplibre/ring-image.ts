import { HALO_PX, KIND_SHAPES, SHAPE_PATHS } from '../spec/legend-marks';
import { markRadius, parseMarkImageId, SERVICE_RING_RADIUS, type MarkImage } from '../spec/mark-image';
import { categoryColours, PALETTES, type Palette } from '../spec/palette';

/** Image pixels for a CSS pixel. */
export const IMAGE_PIXEL_RATIO = 2;
/** Room around the halo for the shadow, CSS pixels. */
const SHADOW_PX = 3;
/** Width of the gap between two segments, CSS pixels. */
const GAP_PX = 1.5;

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** The picture that an id of `markImageId` describes, at `IMAGE_PIXEL_RATIO`; the mark is in the middle. Throws on any other id. */
export function drawMarkImage(id: string): ImageData {
  const image = parseMarkImageId(id);
  const size = Math.ceil(2 * (markRadius(image) + SHADOW_PX)) * IMAGE_PIXEL_RATIO;
  const context = createContext(size);
  context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  context.translate(size / (2 * IMAGE_PIXEL_RATIO), size / (2 * IMAGE_PIXEL_RATIO));
  drawMark(context, image, PALETTES[image.theme]);
  return context.getImageData(0, 0, size, size);
}

function createContext(size: number): Context {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (context === null) throw new Error('No 2D canvas context: marks cannot be drawn');
  return context;
}

function drawMark(context: Context, image: MarkImage, palette: Palette): void {
  if (image.type === 'kind') {
    drawShape(context, SHAPE_PATHS[KIND_SHAPES[image.kind]], palette.kinds[image.kind], palette);
    return;
  }
  drawDisc(context, markRadius(image), palette);
  if (image.type === 'ring') {
    drawRing(context, image.radius, image.radius > 20 ? 5.5 : 4.5, image.shares, categoryColours(palette, image.split));
    return;
  }
  const [colours, known] = [categoryColours(palette, 'service'), !image.offered.at(-1)];
  const track = colours.map((colour, index) => (known && image.offered[index] ? colour : palette.track));
  if (known) drawRing(context, SERVICE_RING_RADIUS, 5, [1, 1, 1, 1], track);
  else drawRing(context, SERVICE_RING_RADIUS - 1, 2.5, [1], [palette.unknown]);
}

function withShadow(context: Context, palette: Palette, draw: () => void): void {
  context.shadowColor = palette.markShadow;
  context.shadowBlur = SHADOW_PX * IMAGE_PIXEL_RATIO;
  context.shadowOffsetY = IMAGE_PIXEL_RATIO / 2;
  draw();
  context.shadowColor = 'transparent';
}

function drawDisc(context: Context, radius: number, palette: Palette): void {
  context.fillStyle = palette.disc;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  withShadow(context, palette, () => {
    context.fill();
  });
}

function drawShape(context: Context, pathData: string, colour: string, palette: Palette): void {
  const path = new Path2D(pathData);
  context.strokeStyle = context.fillStyle = palette.disc;
  context.lineWidth = 2 * HALO_PX;
  context.lineJoin = 'round';
  withShadow(context, palette, () => {
    context.stroke(path);
  });
  context.fill(path, 'nonzero');
  context.fillStyle = colour;
  context.fill(path, 'evenodd');
}

/** Segments clockwise from the top, each as long as its share, in the order of the split's categories. */
function drawRing(context: Context, radius: number, width: number, shares: readonly number[], colours: readonly string[]): void {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const middle = radius - width / 2;
  const gap = shares.filter((share) => share > 0).length > 1 ? GAP_PX / middle : 0;
  let start = -Math.PI / 2;
  context.lineWidth = width;
  shares.forEach((share, index) => {
    const end = start + (share / total) * 2 * Math.PI;
    if (share > 0) {
      context.strokeStyle = colours[index]!;
      context.beginPath();
      context.arc(0, 0, middle, start + gap / 2, end - gap / 2);
      context.stroke();
    }
    start = end;
  });
}
