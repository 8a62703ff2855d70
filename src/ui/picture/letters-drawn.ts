import { rangesOf } from './page-fonts';

/** Height of the strip below the picture, and width of a letter's cell in it, CSS pixels. */
const CELL_PX = 24;
/** A browser shows a face that is still loading as nothing for three seconds, and then another one instead. */
const LONGEST_WAIT_MS = 4000;
const STEP_MS = 40;

/** A picture with a strip below it that shows one letter of each face it brings: an image counts as loaded before its faces are. */
export interface ProbedPicture {
  readonly svgText: string;
  readonly heightPx: number;
  /** Resolves when the image shows all those letters, or never will. */
  lettersDrawn(image: HTMLImageElement): Promise<void>;
}

export function withLetterProbe(svgText: string, widthPx: number, heightPx: number): ProbedPicture {
  const written = svgText.replace(/<style.*?<\/style>/gs, '').replace(/<[^>]*>/g, '');
  const letters = [...svgText.matchAll(/unicode-range:([^;]*);/g)]
    .map(([, ranges]) => letterIn(written, rangesOf(ranges!)))
    .filter((letter) => letter !== undefined);
  const cells = letters.map(
    (letter, index) => `<text x="${index * CELL_PX + 4}" y="${heightPx + 20}" font-family="Inter" font-size="20">${letter}</text>`,
  );
  const width = Math.max(widthPx, letters.length * CELL_PX);
  return {
    svgText: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${heightPx + CELL_PX}">${svgText}${cells.join('')}</svg>`,
    heightPx: heightPx + CELL_PX,
    lettersDrawn: (image) => drawnIn(image, heightPx, letters.length),
  };
}

function letterIn(text: string, ranges: readonly (readonly [first: number, last: number])[]): string | undefined {
  return text.match(/[\p{L}\p{N}\p{Sc}\p{Po}\p{Pd}]/gu)?.find((letter) => {
    const code = letter.codePointAt(0)!;
    return letter !== '&' && ranges.some(([first, last]) => code >= first && code <= last);
  });
}

async function drawnIn(image: HTMLImageElement, top: number, cells: number): Promise<void> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.max(cells, 1) * CELL_PX, CELL_PX];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  const isDrawn = (cell: number): boolean => context.getImageData(cell * CELL_PX, 0, CELL_PX, CELL_PX).data.some((value) => value > 0);
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += STEP_MS) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, -top);
    if (Array.from({ length: cells }, (_, cell) => cell).every(isDrawn)) return;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
