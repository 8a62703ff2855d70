/** Rests of the phone's bottom sheet, from little to all of the list. */
export const SHEET_RESTS = ['peek', 'half', 'full'] as const;
export type SheetRest = (typeof SHEET_RESTS)[number];

/** Share of the screen's height that each rest covers. */
const SHARE_OF_REST: Readonly<Record<SheetRest, number>> = { peek: 0.2, half: 0.43, full: 0.94 };
/** A press that moves less is a tap. */
const DRAG_THRESHOLD_PX = 6;

const restHeight = (rest: SheetRest): string => `${SHARE_OF_REST[rest] * 100}dvh`;

/** The bottom sheet: where it rests, and its height while a finger drags it. */
export class Sheet {
  #task: () => unknown;
  /** Holds for the task in which it was chosen. */
  #chosen = $state.raw<{ readonly rest: SheetRest; readonly task: unknown }>({ rest: 'half', task: null });
  #draggedHeightPx = $state<number | null>(null);
  #startY = 0;
  #startHeightPx = 0;
  readonly dragging = $derived(this.#draggedHeightPx !== null);

  /** @param task what the sheet asks of the visitor, reactive: a task wants the whole screen, `null` the middle rest, until another rest is chosen */
  constructor(task: () => unknown = () => null) {
    this.#task = task;
  }

  get rest(): SheetRest {
    const task = this.#task();
    if (this.#chosen.task === task) return this.#chosen.rest;
    return task === null ? 'half' : 'full';
  }

  set rest(rest: SheetRest) {
    this.#chosen = { rest, task: this.#task() };
  }

  /** As a CSS length. `lowered`: the middle rest gives its room to what is above, for tables. */
  height(lowered: boolean): string {
    if (this.#draggedHeightPx !== null) return `${this.#draggedHeightPx}px`;
    return restHeight(lowered && this.rest === 'half' ? 'peek' : this.rest);
  }

  /** What the sheet leaves to the map, as a CSS length from below: the full sheet covers the map, it does not squeeze it. */
  mapBottom(lowered: boolean): string {
    return restHeight(lowered || this.rest === 'peek' ? 'peek' : 'half');
  }

  /** Next step up; from the top back to the middle. For the handle's button. */
  toggle(): void {
    this.rest = this.rest === 'full' ? 'half' : this.rest === 'half' ? 'full' : 'half';
  }

  grab(event: PointerEvent, sheetHeightPx: number): void {
    this.#startY = event.clientY;
    this.#startHeightPx = sheetHeightPx;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  drag(event: PointerEvent): void {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
    const moved = this.#startY - event.clientY;
    if (this.#draggedHeightPx !== null || Math.abs(moved) > DRAG_THRESHOLD_PX) this.#draggedHeightPx = this.#startHeightPx + moved;
  }

  /** Settles at the nearest rest; `true` when the press was a drag and not a tap. */
  release(screenHeightPx: number): boolean {
    const height = this.#draggedHeightPx;
    this.#draggedHeightPx = null;
    if (height === null) return false;
    const distance = (rest: SheetRest) => Math.abs(SHARE_OF_REST[rest] * screenHeightPx - height);
    this.rest = SHEET_RESTS.reduce((nearest, rest) => (distance(rest) < distance(nearest) ? rest : nearest));
    return true;
  }
}
