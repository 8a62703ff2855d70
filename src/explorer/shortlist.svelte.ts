import type { Hub } from '../domain/hub';
import { MAX_KEPT, type ExplorerState } from './explorer-state';

/** What the shortlist needs of the explorer. */
export interface ShortlistSubject {
  readonly state: Pick<ExplorerState, 'kept'>;
  hubById(id: string): Hub | null;
}

/** The hubs kept for comparison: in the link, and nowhere else. */
export class Shortlist {
  #subject: ShortlistSubject;
  #change: (change: Pick<ExplorerState, 'kept'>) => void;

  /** In the order of keeping. */
  readonly hubs: readonly Hub[] = $derived.by(() =>
    this.#subject.state.kept.map((id) => this.#subject.hubById(id)).filter((hub) => hub !== null),
  );
  readonly full: boolean = $derived.by(() => this.#subject.state.kept.length >= MAX_KEPT);

  constructor(subject: ShortlistSubject, change: (change: Pick<ExplorerState, 'kept'>) => void) {
    this.#subject = subject;
    this.#change = change;
  }

  has(hubId: string): boolean {
    return this.#subject.state.kept.includes(hubId);
  }

  /** Keeps a hub, or lets it go; one too many is not kept. */
  toggle(hubId: string): void {
    const { kept } = this.#subject.state;
    if (this.has(hubId)) this.#change({ kept: kept.filter((id) => id !== hubId) });
    else if (!this.full) this.#change({ kept: [...kept, hubId] });
  }

  clear(): void {
    this.#change({ kept: [] });
  }
}
