import type { Feature, FeatureCollection, Point } from 'geojson';
import type { DataSource } from '../files';
import { creditedSources, exportedFacts, type ExportedFact, type ExportedHub, type ExportedValue, type ExportOrigin } from './exported-hub';

type ExportedFeature = Feature<Point | null, Record<ExportedFact, ExportedValue>> & { readonly id: string };

/** With foreign members that say what it is, which other readers pass over. */
export interface ExportedCollection extends FeatureCollection<Point | null, ExportedFeature['properties']> {
  readonly title: string;
  readonly date: string;
  readonly link: string;
  readonly credit: readonly DataSource[];
  features: ExportedFeature[];
}

/**
 * The hubs as GeoJSON by RFC 7946, in the given order. A hub known by country only has the geometry `null`; what is not known is `null`; lists stay lists.
 *
 * @param title what the collection holds, in the reader's language
 */
export function hubsGeojson(hubs: readonly ExportedHub[], origin: ExportOrigin, title: string): ExportedCollection {
  return {
    type: 'FeatureCollection',
    title,
    date: origin.date,
    link: origin.link,
    credit: creditedSources(origin),
    features: hubs.map(featureOf),
  };
}

function featureOf(exported: ExportedHub): ExportedFeature {
  const { lngLat } = exported.hub;
  return {
    type: 'Feature',
    id: exported.hub.id,
    geometry: lngLat === null ? null : { type: 'Point', coordinates: [...lngLat] },
    // With the id again, because many readers pass over that of the feature.
    properties: exportedFacts(exported),
  };
}
