/** The newer release of the site that waits to take the place of this one, once there is one. */
export class Release {
  #takeOver = $state.raw<(() => void) | null>(null);

  /** Whether a newer release is ready and neither accepted nor put off. */
  get waits(): boolean {
    return this.#takeOver !== null;
  }

  /** @param takeOver has it take over, which loads the page anew */
  offer(takeOver: () => void): void {
    this.#takeOver = takeOver;
  }

  accept(): void {
    this.#takeOver?.();
  }

  /** It takes over by itself when the last page of this one is closed. */
  putOff(): void {
    this.#takeOver = null;
  }
}
