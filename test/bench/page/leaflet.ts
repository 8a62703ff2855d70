import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import type { Bitset } from '../../../src/domain/bitset';
import { HOME } from '../../../src/map/extent';
import { CLUSTER_MAX_ZOOM, CLUSTER_RADIUS_PX, matchingPoints, type HubPoint } from '../kernels/points';
import { addCanvasPlace, frameMade } from './frame';

/** The map of Leaflet.markercluster, markers made beforehand. */
export class LeafletMap {
  readonly #place = addCanvasPlace();
  readonly #points: readonly HubPoint[];
  readonly #markers: ReadonlyMap<number, L.Marker>;
  readonly #group = L.markerClusterGroup({ animate: false, maxClusterRadius: CLUSTER_RADIUS_PX, showCoverageOnHover: false });

  constructor(points: readonly HubPoint[]) {
    const [west, south, east, north] = HOME;
    const map = L.map(this.#place, {
      zoomAnimation: false,
      fadeAnimation: false,
      attributionControl: false,
      zoomControl: false,
      maxZoom: CLUSTER_MAX_ZOOM,
    });
    map.fitBounds([[south, west], [north, east]]); // prettier-ignore
    this.#points = points;
    this.#markers = new Map(
      points.map(({ properties, geometry: { coordinates } }) => [
        properties.hub,
        L.marker([coordinates[1]!, coordinates[0]!], { icon: L.divIcon() }),
      ]),
    );
    map.addLayer(this.#group);
  }

  async draw(matches: Bitset): Promise<number> {
    const start = performance.now();
    this.#group.clearLayers();
    this.#group.addLayers(matchingPoints(this.#points, matches).map(({ properties }) => this.#markers.get(properties.hub)!));
    await frameMade();
    return performance.now() - start;
  }

  drawnHubs(): number {
    const icons = [...this.#place.querySelectorAll('.leaflet-marker-icon')];
    return icons.reduce((sum, icon) => sum + (icon.classList.contains('marker-cluster') ? Number(icon.textContent) : 1), 0);
  }
}
