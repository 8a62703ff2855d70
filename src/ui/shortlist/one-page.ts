/** Inside the margins of paper.css, less what printers and screens set differently. */
const PAGE_HEIGHT_MM = { landscape: 190 - 6, portrait: 273 - 6 } as const;
const LARGEST_PT = 10;
const SMALLEST_PT = 5.5;
const STEP_PT = 0.5;

/** Sets the largest size of type at which all fits on one page of A4; the smallest where nothing does. */
export function fitOnePage(paper: HTMLElement, orientation: keyof typeof PAGE_HEIGHT_MM): void {
  const heightPx = (PAGE_HEIGHT_MM[orientation] * 96) / 25.4;
  for (let sizePt = LARGEST_PT; sizePt >= SMALLEST_PT; sizePt -= STEP_PT) {
    paper.style.fontSize = `${sizePt}pt`;
    if (paper.scrollHeight <= heightPx) return;
  }
}
