import type { Measurement } from './measure';

export type Place = 'Node' | 'Chromium';
export type RowId = 'filter' | 'marks' | 'drawn' | 'list' | 'nearest' | 'rank' | 'coverage' | 'text' | 'decode' | 'memory' | 'load';

export interface RowDefinition {
  /** Name for `--only`. */
  readonly id: RowId;
  readonly title: string;
  readonly places: readonly Place[];
  /** Numbers of hubs; `null` for the built site with its real hubs. */
  readonly sizes: readonly number[] | null;
}

const ALL_SIZES = [400, 10_000, 100_000, 1_000_000];
/** A million hubs as GeoJSON would be more than the longest string of V8. */
const AS_TEXT = [400, 10_000, 100_000];

/** Every row, in the order of the table. */
export const ROWS: readonly RowDefinition[] = [
  { id: 'filter', title: 'filter + all counts', places: ['Chromium', 'Node'], sizes: ALL_SIZES },
  { id: 'marks', title: 'matches → marks of one viewport', places: ['Chromium', 'Node'], sizes: ALL_SIZES },
  { id: 'drawn', title: 'filter → clusters drawn', places: ['Chromium'], sizes: ALL_SIZES },
  { id: 'list', title: 'filter → list in the DOM', places: ['Chromium'], sizes: [400, 1000, 10_000, 100_000] },
  { id: 'nearest', title: '10 nearest hubs', places: ['Chromium', 'Node'], sizes: ALL_SIZES },
  { id: 'rank', title: 'answers → all hubs ranked', places: ['Chromium', 'Node'], sizes: ALL_SIZES },
  { id: 'coverage', title: 'filter → coverage of 325 regions', places: ['Chromium', 'Node'], sizes: [400, 10_000, 100_000] },
  { id: 'text', title: 'text search', places: ['Chromium', 'Node'], sizes: ALL_SIZES },
  { id: 'decode', title: 'load and decode', places: ['Chromium', 'Node'], sizes: AS_TEXT },
  { id: 'memory', title: 'memory per hub', places: ['Node'], sizes: AS_TEXT },
  { id: 'load', title: 'cold load', places: ['Chromium'], sizes: null },
];

/** One line of the table. */
export interface Result extends Measurement {
  readonly row: string;
  readonly place: Place;
  /** `null` for the built site with its real hubs. */
  readonly hubs: number | null;
}
