import type { Camera } from './camera';

const PAN_PX = 100;

/** What a key does: CSS pixels right and down, or levels of zoom. The keys are those of MapLibre. */
const MOVES: Readonly<Record<string, { readonly pan: readonly [x: number, y: number] } | { readonly levels: number }>> = {
  ArrowLeft: { pan: [-PAN_PX, 0] },
  ArrowRight: { pan: [PAN_PX, 0] },
  ArrowUp: { pan: [0, -PAN_PX] },
  ArrowDown: { pan: [0, PAN_PX] },
  '+': { levels: 1 },
  '=': { levels: 1 },
  '-': { levels: -1 },
};

/** Moves the camera by the arrow keys, + and −; leaves keys with a modifier to the browser. */
export function followKeys(canvas: HTMLElement, camera: Camera, signal: AbortSignal): void {
  const press = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if ('pan' in move) camera.drag(...move.pan);
    else camera.zoomTowards(move.levels);
    camera.release();
  };
  canvas.addEventListener('keydown', press, { signal });
}
