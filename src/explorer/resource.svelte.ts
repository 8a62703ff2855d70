import { LOADING, type LoadState } from '../domain/result';

/** Something fetched once, when first asked for. A failure stays until `retry`. */
export class Resource<T> {
  #load: () => Promise<T>;
  #arrival: Promise<void> = Promise.resolve();
  #state = $state.raw<LoadState<T> | null>(null);

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** `null` as long as nobody asked. */
  get state(): LoadState<T> | null {
    return this.#state;
  }

  get value(): T | null {
    return this.#state?.status === 'ready' ? this.#state.value : null;
  }

  get failed(): boolean {
    return this.#state?.status === 'failed';
  }

  request(): void {
    if (this.#state === null) void this.#run();
  }

  retry(): void {
    if (this.#state?.status === 'failed') void this.#run();
  }

  /** The value as soon as it is there; rejects with the error of a failure. */
  async arrival(): Promise<T> {
    this.request();
    await this.#arrival;
    if (this.#state?.status === 'ready') return this.#state.value;
    throw this.#state?.status === 'failed' ? this.#state.error : new Error('The resource is being fetched again');
  }

  #run(): Promise<void> {
    this.#state = LOADING;
    this.#arrival = this.#settle();
    return this.#arrival;
  }

  async #settle(): Promise<void> {
    try {
      this.#state = { status: 'ready', value: await this.#load() };
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      console.error(error);
      this.#state = { status: 'failed', error };
    }
  }
}
