import type { AnalysisSubject, Change } from './analysis-subject';
import { MAX_AREAS } from './explorer-state';

/** The regions and countries kept for comparison: in the link, and nowhere else. */
export class ComparedAreas {
  #subject: AnalysisSubject;
  #change: Change;

  readonly full: boolean = $derived.by(() => this.#subject.state.areas.length >= MAX_AREAS);

  constructor(subject: AnalysisSubject, change: Change) {
    this.#subject = subject;
    this.#change = change;
  }

  /** In the order of keeping. */
  get ids(): readonly string[] {
    return this.#subject.state.areas;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  /** Keeps a region or country, or lets it go; one too many is not kept. */
  toggle(id: string): void {
    if (this.has(id)) this.#change({ areas: this.ids.filter((other) => other !== id) });
    else if (!this.full) this.#change({ areas: [...this.ids, id] });
  }

  clear(): void {
    this.#change({ areas: [] });
  }
}
