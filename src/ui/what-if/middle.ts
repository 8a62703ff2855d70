import { fromMercator, toMercator } from '../../domain/mercator';
import type { LngLat } from '../../domain/geo';
import type { Region } from '../../domain/region';
import type { Explorer } from '../../explorer/explorer.svelte';
import { HOME } from '../../map/extent';

/** Where a hub goes that is placed without saying where. */
export interface Middle {
  readonly of: 'map' | 'region' | 'europe';
  readonly lngLat: LngLat;
  /** Of `region`; `null` else. */
  readonly region: Region | null;
}

/** Of what is seen: of the map where it is shown; where tables are, of the open region, or of Europe. */
export function middleOf({ view, state, selectedRegion }: Pick<Explorer, 'view' | 'state' | 'selectedRegion'>): Middle {
  if (view === 'map') return { of: 'map', lngLat: state.camera?.lngLat ?? europe(), region: null };
  if (selectedRegion === null) return { of: 'europe', lngLat: europe(), region: null };
  return { of: 'region', lngLat: selectedRegion.labelPoint, region: selectedRegion };
}

/** The middle of the map at home, as the map is drawn. */
function europe(): LngLat {
  const [west, south, east, north] = HOME;
  const [[left, bottom], [right, top]] = [toMercator([west, south]), toMercator([east, north])];
  return fromMercator((left + right) / 2, (bottom + top) / 2);
}
