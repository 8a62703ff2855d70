import type { FeatureCollection, Point, Polygon } from 'geojson';
import type { Ground } from '../../domain/ground';
import type { Scheme } from '../../domain/indicators';
import type { Mark } from '../../domain/mark';
import type { Split } from '../../domain/split';
import type { Language } from '../../i18n/languages';
import type { Theme } from './palette';

export interface LabelProperties {
  readonly name: string;
  /** Place in the order of importance, 0 first: decides from which zoom on the label may appear and which label wins a collision. */
  readonly rank: number;
}

/** How regions are coloured. */
export interface ChoroplethScene {
  readonly scheme: Scheme;
  /** Class of each region, 0 = lowest; a region that is missing here has no data. */
  readonly classOfRegion: ReadonlyMap<string, number>;
  /** At least 1; the ramp of the scheme is spread over so many classes. */
  readonly classCount: number;
  /** The class that stands out while all others are faded; `null`: none. */
  readonly emphasis: number | null;
  /** False for an indicator published by country only: regional borders would promise a detail that is not there. */
  readonly showRegionBorders: boolean;
}

/** Of a pin and of the circle around it. */
export interface PinProperties {
  /** The number of a what-if hub, as written on its pin; the visitor's place has none. */
  readonly label?: string;
}

/** Everything the map shows, as plain data. It knows nothing of filters, URLs or the DOM. */
export interface MapScene {
  readonly theme: Theme;
  /** Of the numbers on marks; the names come in it already. */
  readonly language: Language;
  readonly ground: Ground | null;
  readonly countryLabels: FeatureCollection<Point, LabelProperties>;
  readonly cityLabels: FeatureCollection<Point, LabelProperties>;
  readonly choropleth: ChoroplethScene | null;
  /** The visitor's place, and what-if hubs. */
  readonly pins: FeatureCollection<Point, PinProperties>;
  /** What is near enough to the visitor's place, and what is in reach of what-if hubs. */
  readonly pinAreas: FeatureCollection<Polygon, PinProperties>;
  readonly marks: readonly Mark[];
  readonly split: Split;
  /** `Mark.id`s */
  readonly selectedMarkId: string | null;
  readonly hoveredMarkId: string | null;
  readonly selectedRegionId: string | null;
  readonly hoveredRegionId: string | null;
}
