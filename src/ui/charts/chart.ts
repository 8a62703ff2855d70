import type { Snippet } from 'svelte';
import type { ChartTable } from '../../domain/charts/chart-table';
import type { HubKind } from '../../domain/vocabularies';
import type { Palette } from '../../map/spec/palette';

/** Something drawn that has values of its own: the focus and the pointer step from one to the next. CSS pixels within the drawing. */
export interface ChartMark {
  readonly id: string;
  /** Where it stands among the others, for the arrow keys. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its values in words. */
  readonly label: string;
}

/** Where everything of a drawing is. */
export interface ChartLayout {
  /** At least as wide as asked for: what does not fit is scrolled. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Width of the names at its left that stay in sight while the rest is scrolled. */
  readonly frozenPx?: number;
  readonly marks: readonly ChartMark[];
}

export interface Tick {
  readonly label: string;
  readonly at: number;
}

export interface LegendEntry {
  readonly label: string;
  readonly colour: string;
  /** Drawn as the mark of the kind instead of as a patch. */
  readonly kind?: HubKind;
}

/** What a chart says, beside what it draws. */
export interface Chart {
  /** Stable and English: names its files. */
  readonly id: string;
  /** What is seen, as a sentence. */
  readonly title: string;
  /** What is counted, what is not known and why, and where it comes from. */
  readonly notes: readonly string[];
  readonly table: ChartTable;
  /** What stands in the table in place of a value that is `null`. */
  readonly noValue: string;
  /** Ids of the data sources to credit. */
  readonly sourceIds: readonly string[];
}

/** A chart with how it is drawn, on the page and in a picture. */
export interface DrawnChart<Layout extends ChartLayout> {
  readonly chart: Chart;
  readonly legend: (palette: Palette) => readonly LegendEntry[];
  readonly layOut: (widthPx: number) => Layout;
  readonly draw: Snippet<[layout: Layout, palette: Palette, scrolledPx: number]>;
}
