import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapSpec, SourceSpec } from '../spec/map-spec';

/** One change of the drawn map. `value: undefined` sets a property back to its default. */
export type MapCommand =
  | { readonly type: 'addSource'; readonly id: string; readonly source: SourceSpec }
  | { readonly type: 'setData'; readonly id: string; readonly data: SourceSpec['data'] }
  | { readonly type: 'removeSource'; readonly id: string }
  | { readonly type: 'addLayer'; readonly layer: LayerSpecification; readonly beforeId: string | undefined }
  | { readonly type: 'removeLayer'; readonly id: string }
  | { readonly type: 'setPaint'; readonly id: string; readonly key: string; readonly value: unknown }
  | { readonly type: 'setLayout'; readonly id: string; readonly key: string; readonly value: unknown }
  | { readonly type: 'setFilter'; readonly id: string; readonly filter: FilterSpecification | null }
  | { readonly type: 'setZoomRange'; readonly id: string; readonly minzoom: number; readonly maxzoom: number };

export const NO_LAYERS: MapSpec = { sources: {}, layers: [] };

/** MapLibre's own range of a layer without one. */
const ZOOM_RANGE = { minzoom: 0, maxzoom: 24 };

/**
 * The commands that turn a map drawn by `from` into one drawn by `to`, to be run in this order. Data of sources is compared by reference,
 * everything else by content. Pure.
 */
export function reconcile(from: MapSpec, to: MapSpec): MapCommand[] {
  const replaced = replacedSources(from, to);
  const stays = (layer: LayerSpecification): boolean => {
    const next = to.layers.find(({ id }) => id === layer.id);
    return next !== undefined && canStay(layer, next) && !replaced.has(sourceOf(layer) ?? '');
  };
  const left = from.layers.filter(stays);
  return [
    ...from.layers.filter((layer) => !stays(layer)).map(({ id }): MapCommand => ({ type: 'removeLayer', id })),
    ...[...replaced].map((id): MapCommand => ({ type: 'removeSource', id })),
    ...sourceCommands(from, to, replaced),
    ...layerCommands(left, to.layers),
  ];
}

const sourceOf = (layer: LayerSpecification): string | undefined => ('source' in layer ? layer.source : undefined);
const equal = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const canStay = (a: LayerSpecification, b: LayerSpecification): boolean => a.type === b.type && sourceOf(a) === sourceOf(b);

/** Sources of `from` that are gone, or differ in more than their data. */
function replacedSources(from: MapSpec, to: MapSpec): Set<string> {
  const options = (source: SourceSpec): object => ({ ...source, data: null });
  const differ = (id: string): boolean => to.sources[id] === undefined || !equal(options(from.sources[id]!), options(to.sources[id]));
  return new Set(Object.keys(from.sources).filter(differ));
}

function sourceCommands(from: MapSpec, to: MapSpec, replaced: ReadonlySet<string>): MapCommand[] {
  return Object.entries(to.sources).flatMap(([id, source]): MapCommand[] => {
    if (source === undefined) return [];
    const before = replaced.has(id) ? undefined : from.sources[id];
    if (before === undefined) return [{ type: 'addSource', id, source }];
    return before.data === source.data ? [] : [{ type: 'setData', id, data: source.data }];
  });
}

/** From the top down, so that the layer above is always in place; a layer out of order is taken out and put in again. */
function layerCommands(present: readonly LayerSpecification[], target: readonly LayerSpecification[]): MapCommand[] {
  const commands: MapCommand[] = [];
  const order = present.map(({ id }) => id);
  for (const [index, layer] of [...target.entries()].reverse()) {
    const beforeId = target[index + 1]?.id;
    const at = order.indexOf(layer.id);
    if (at !== -1 && order[at + 1] === beforeId) {
      commands.push(
        ...changesOf(
          present.find(({ id }) => id === layer.id)!,
          layer,
        ),
      );
      continue;
    }
    if (at !== -1) {
      order.splice(at, 1);
      commands.push({ type: 'removeLayer', id: layer.id });
    }
    order.splice(beforeId === undefined ? order.length : order.indexOf(beforeId), 0, layer.id);
    commands.push({ type: 'addLayer', layer, beforeId });
  }
  return commands;
}

function changesOf(before: LayerSpecification, after: LayerSpecification): MapCommand[] {
  const { id } = after;
  const commands: MapCommand[] = [
    ...changedKeys(before.layout, after.layout).map(([key, value]): MapCommand => ({ type: 'setLayout', id, key, value })),
    ...changedKeys(before.paint, after.paint).map(([key, value]): MapCommand => ({ type: 'setPaint', id, key, value })),
  ];
  const [oldFilter, filter] = [filterOf(before), filterOf(after)];
  if (!equal(oldFilter, filter)) commands.push({ type: 'setFilter', id, filter });
  const [oldRange, range] = [zoomRangeOf(before), zoomRangeOf(after)];
  if (!equal(oldRange, range)) commands.push({ type: 'setZoomRange', id, ...range });
  return commands;
}

const filterOf = (layer: LayerSpecification): FilterSpecification | null => ('filter' in layer ? (layer.filter ?? null) : null);
const zoomRangeOf = ({ minzoom = ZOOM_RANGE.minzoom, maxzoom = ZOOM_RANGE.maxzoom }: LayerSpecification): typeof ZOOM_RANGE => ({
  minzoom,
  maxzoom,
});

/** Keys that differ, each with its new value; `undefined` for a key that is gone. */
function changedKeys(before: object = {}, after: object = {}): [key: string, value: unknown][] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !equal(old[key], now[key])).map((key) => [key, now[key]]);
}
