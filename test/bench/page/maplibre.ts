import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource, type GeoJSONSourceSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { HOME } from '../../../src/map/extent';
import { addCanvasPlace } from './frame';
import { pointCountOf } from '../kernels/points';

setWorkerUrl(workerUrl);

const SOURCE = 'hubs';
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A map of Europe with one source, whose points are drawn as discs with their number, in the same way for every variant. */
export class BenchMap {
  readonly #map: MapLibreMap;

  private constructor(map: MapLibreMap) {
    this.#map = map;
  }

  static async open(source: Partial<GeoJSONSourceSpecification> = {}): Promise<BenchMap> {
    const map = new MapLibreMap({
      container: addCanvasPlace(),
      style: { version: 8, sources: {}, layers: [] },
      bounds: [...HOME],
      renderWorldCopies: false,
      attributionControl: false,
      interactive: false,
      fadeDuration: 0,
    });
    await map.once('load');
    map.addSource(SOURCE, { ...source, type: 'geojson', data: NOTHING });
    map.addLayer({
      id: 'discs',
      type: 'circle',
      source: SOURCE,
      paint: { 'circle-radius': ['step', ['coalesce', ['get', 'point_count'], 1], 6, 2, 16, 100, 22, 10_000, 28], 'circle-color': '#357' },
    });
    map.addLayer({
      id: 'numbers',
      type: 'symbol',
      source: SOURCE,
      layout: { 'text-field': ['get', 'point_count'], 'text-font': ['sans-serif'], 'text-size': 13, 'text-allow-overlap': true },
      paint: { 'text-color': '#fff' },
    });
    await map.once('idle');
    return new BenchMap(map);
  }

  get zoom(): number {
    return this.#map.getZoom();
  }

  get box(): [number, number, number, number] {
    const box = this.#map.getBounds();
    return [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()];
  }

  /** Milliseconds from before `data` is called until it is drawn and nothing is left to do. */
  async draw(data: () => FeatureCollection): Promise<number> {
    const idle = this.#map.once('idle');
    const start = performance.now();
    void this.#map.getSource<GeoJSONSource>(SOURCE)!.setData(data());
    await idle;
    return performance.now() - start;
  }

  /** How many hubs stand under what is drawn. */
  drawnHubs(): number {
    // Tiles overlap at their edges.
    const byId = new Map(
      this.#map.querySourceFeatures(SOURCE).map(({ properties }) => [JSON.stringify(properties['cluster_id'] ?? properties), properties]),
    );
    return [...byId.values()].reduce((sum, properties) => sum + pointCountOf(properties), 0);
  }
}
