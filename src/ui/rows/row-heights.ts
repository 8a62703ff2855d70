/** Where each of many rows lies, though only those that were shown are measured: the others count with an estimate. In px. */
export class RowHeights {
  readonly count: number;
  #estimate: number;
  /** By row; `0` is not measured. */
  #measured: Float32Array | null = null;
  /** By row, and the total at the end; those up to `#validTo` hold. */
  #offsets = new Float64Array(1);
  #validTo = 0;

  constructor(count: number, estimatePx: number) {
    this.count = count;
    this.#estimate = estimatePx;
  }

  get estimatePx(): number {
    return this.#estimate;
  }

  /**
   * Takes measured heights by row; a height of 0 is none. The first ones set the estimate for all others.
   *
   * @returns whether the estimate changed, and with it the place of what is not shown
   */
  measure(heightsPx: ReadonlyMap<number, number>): boolean {
    const seen = [...heightsPx].filter(([index, height]) => index < this.count && height > 0);
    const first = this.#measured === null;
    if (seen.length === 0) return false;
    const measured = (this.#measured ??= new Float32Array(this.count));
    for (const [index, height] of seen) {
      if (Math.abs(measured[index]! - height) < 0.01) continue;
      measured[index] = height;
      this.#validTo = Math.min(this.#validTo, index);
    }
    if (first) this.#estimate = seen.reduce((sum, [, height]) => sum + height, 0) / seen.length;
    return first;
  }

  /** After a change of width nothing measured holds. */
  forget(): void {
    this.#measured = null;
    this.#validTo = 0;
  }

  /** Distance of a row from the top of the first; of `count`, the height of all. */
  offsetPx(index: number): number {
    return this.#measured === null ? index * this.#estimate : this.#offsetsOf(this.#measured)[index]!;
  }

  /** The row at this distance from the top of the first; the nearest, where there is none; `0` without rows. */
  indexAt(offsetPx: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offsetPx(middle) <= offsetPx) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #offsetsOf(measured: Float32Array): Float64Array {
    if (this.#offsets.length !== this.count + 1) this.#offsets = new Float64Array(this.count + 1);
    const offsets = this.#offsets;
    for (let index = this.#validTo; index < this.count; index++)
      offsets[index + 1] = offsets[index]! + (measured[index]! || this.#estimate);
    this.#validTo = this.count;
    return offsets;
  }
}
