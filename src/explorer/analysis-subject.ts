import type { Resources } from './resources.svelte';
import type { ExplorerState } from './explorer-state';
import type { HubDataset } from '../dataset/hubs';
import type { HubMatches } from '../domain/filter';
import type { Hub } from '../domain/hub';
import type { HubColumns } from '../domain/hub-columns';
import type { Indicator } from '../domain/indicators';

/** What the analysis needs of the explorer: reactive facts. */
export interface AnalysisSubject {
  readonly dataset: HubDataset;
  readonly columns: HubColumns;
  readonly resources: Resources;
  readonly state: ExplorerState;
  readonly indicator: Indicator | null;
  readonly matches: HubMatches;
  readonly matchingHubs: readonly Hub[];
}

/** Changes the state: by a step of the history, unless it goes into the present one. */
export type Change = (change: Partial<ExplorerState>, mode?: 'push' | 'replace') => void;
