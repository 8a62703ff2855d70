import type { MapCommand } from '../../../../src/map/maplibre/reconcile';
import type { SourceSpec } from '../../../../src/map/spec/map-spec';

type Properties = Record<string, unknown>;
type Layer = Properties & { id: string; paint?: Properties; layout?: Properties };

/** What a map holds after commands; throws where MapLibre would. */
export class FakeMap {
  readonly sources: Record<string, SourceSpec> = {};
  readonly layers: Layer[] = [];

  run(commands: readonly MapCommand[]): this {
    for (const command of commands) this.#run(command);
    return this;
  }

  #run(command: MapCommand): void {
    if (command.type === 'addSource') this.sources[command.id] = this.#absent(command.id, command.source);
    else if (command.type === 'setData') this.sources[command.id] = { ...this.sources[command.id]!, data: command.data };
    else if (command.type === 'removeSource') this.#removeSource(command.id);
    else if (command.type === 'removeLayer') this.layers.splice(this.#indexOf(command.id), 1);
    else if (command.type === 'addLayer') {
      const at = command.beforeId === undefined ? this.layers.length : this.#indexOf(command.beforeId);
      this.layers.splice(at, 0, structuredClone(command.layer) as unknown as Layer);
    } else this.#change(this.layers[this.#indexOf(command.id)]!, command);
  }

  #change(layer: Layer, command: Extract<MapCommand, { type: 'setPaint' | 'setLayout' | 'setFilter' | 'setZoomRange' }>): void {
    if (command.type === 'setPaint') set((layer.paint ??= {}), command.key, command.value);
    else if (command.type === 'setLayout') set((layer.layout ??= {}), command.key, command.value);
    else if (command.type === 'setFilter') set(layer, 'filter', command.filter ?? undefined);
    else Object.assign(layer, { minzoom: command.minzoom, maxzoom: command.maxzoom });
  }

  #removeSource(id: string): void {
    if (this.layers.some((layer) => layer['source'] === id)) throw new Error(`Source '${id}' is in use`);
    Reflect.deleteProperty(this.sources, id);
  }

  #absent(id: string, source: SourceSpec): SourceSpec {
    if (this.sources[id] !== undefined) throw new Error(`Source '${id}' is there already`);
    return source;
  }

  #indexOf(id: string): number {
    const index = this.layers.findIndex((layer) => layer.id === id);
    if (index === -1) throw new Error(`No layer '${id}'`);
    return index;
  }
}

function set(target: Properties, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}
