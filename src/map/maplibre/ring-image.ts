import { markRadius, parseMarkImageId } from '../spec/mark-image';
import { markParts, type MarkPart } from '../spec/mark-parts';
import { PALETTES } from '../spec/palette';

/** Image pixels for a CSS pixel. */
export const IMAGE_PIXEL_RATIO = 2;
/** Room around the halo for the shadow, CSS pixels. */
const SHADOW_PX = 3;

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** The picture that an id of `markImageId` describes, at `IMAGE_PIXEL_RATIO`; the mark is in the middle. Throws on any other id. */
export function drawMarkImage(id: string): ImageData {
  const image = parseMarkImageId(id);
  const size = Math.ceil(2 * (markRadius(image) + SHADOW_PX)) * IMAGE_PIXEL_RATIO;
  const context = createContext(size);
  context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  context.translate(size / (2 * IMAGE_PIXEL_RATIO), size / (2 * IMAGE_PIXEL_RATIO));
  for (const part of markParts(image)) drawPart(context, part, PALETTES[image.theme].markShadow);
  return context.getImageData(0, 0, size, size);
}

function createContext(size: number): Context {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (context === null) throw new Error('No 2D canvas context: marks cannot be drawn');
  return context;
}

function drawPart(context: Context, part: MarkPart, shadowColour: string): void {
  context.fillStyle = context.strokeStyle = part.colour;
  switch (part.type) {
    case 'disc':
      context.beginPath();
      context.arc(0, 0, part.radius, 0, 2 * Math.PI);
      withShadow(context, shadowColour, () => {
        context.fill();
      });
      return;
    case 'halo':
      drawHalo(context, part.path, part.width, shadowColour);
      return;
    case 'shape':
      context.fill(new Path2D(part.path), 'evenodd');
      return;
    case 'arc':
      context.lineWidth = part.width;
      context.beginPath();
      context.arc(0, 0, part.radius, part.from - Math.PI / 2, part.to - Math.PI / 2);
      context.stroke();
  }
}

function drawHalo(context: Context, pathData: string, width: number, shadowColour: string): void {
  const path = new Path2D(pathData);
  context.lineWidth = width;
  context.lineJoin = 'round';
  withShadow(context, shadowColour, () => {
    context.stroke(path);
  });
  context.fill(path, 'nonzero');
}

function withShadow(context: Context, colour: string, draw: () => void): void {
  context.shadowColor = colour;
  context.shadowBlur = SHADOW_PX * IMAGE_PIXEL_RATIO;
  context.shadowOffsetY = IMAGE_PIXEL_RATIO / 2;
  draw();
  context.shadowColor = 'transparent';
}
