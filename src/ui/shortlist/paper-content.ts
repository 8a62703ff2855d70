import type { Hub } from '../../domain/hub';

/** What is printed: hubs side by side or one below the other, or all that is at hand for one call. */
export interface PaperContent {
  readonly type: 'compare' | 'list' | 'call';
  /** Of a call sheet the only one. */
  readonly hubs: readonly Hub[];
}
