import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { MapCommand } from './reconcile';

/** Carries out one change. Throws, by MapLibre, if the command does not fit the map: `reconcile` was given a wrong `from`. */
export function runCommand(map: MapLibreMap, command: MapCommand): void {
  switch (command.type) {
    case 'addSource':
      map.addSource(command.id, command.source);
      return;
    case 'setData':
      void map.getSource<GeoJSONSource>(command.id)!.setData(command.data);
      return;
    case 'removeSource':
      map.removeSource(command.id);
      return;
    case 'addLayer':
      map.addLayer(command.layer, command.beforeId);
      return;
    case 'removeLayer':
      map.removeLayer(command.id);
      return;
    case 'setPaint':
      map.setPaintProperty(command.id, command.key as never, command.value as never);
      return;
    case 'setLayout':
      map.setLayoutProperty(command.id, command.key as never, command.value as never);
      return;
    case 'setFilter':
      map.setFilter(command.id, command.filter);
      return;
    case 'setZoomRange':
      map.setLayerZoomRange(command.id, command.minzoom, command.maxzoom);
  }
}
