import type { Hub } from '../../domain/hub';
import type { Region } from '../../domain/region';

/** Hubs side by side or one below the other, or all that is at hand for one call. */
export interface HubsPaper {
  readonly type: 'compare' | 'list' | 'call';
  /** Of a call sheet the only one. */
  readonly hubs: readonly Hub[];
}

/** All that is known of a region. */
export interface RegionPaper {
  readonly type: 'region';
  readonly region: Region;
}

/** Regions and countries side by side. */
export interface AreasPaper {
  readonly type: 'areas';
  /** As in the link. */
  readonly ids: readonly string[];
}

/** What is printed. */
export type PaperContent = HubsPaper | RegionPaper | AreasPaper;
