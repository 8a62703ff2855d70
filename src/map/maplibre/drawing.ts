import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { loadLabelFonts } from './fonts';
import { NO_LAYERS, reconcile } from './reconcile';
import { drawMarkImage, IMAGE_PIXEL_RATIO } from './ring-image';
import { runCommand } from './run-command';
import { buildMapSpec, type MapSpec, type SourceId } from '../spec';
import type { MapScene } from '../spec/scene';

/** Brings the map to the newest scene, as soon as style and fonts allow; scenes in between are skipped. */
export class Drawing {
  readonly #map: MapLibreMap;
  #drawn: MapSpec = NO_LAYERS;
  #wanted: MapSpec | null = null;
  #styleLoaded = false;
  #lettersLoading = false;
  #labels: Pick<MapScene, 'countryLabels' | 'cityLabels'> | null = null;
  /** The first drawn scene with land on it has been handed to the map. */
  hasGround = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.setMissingStyleImageResolver((id) => {
      if (!map.hasImage(id)) map.addImage(id, drawMarkImage(id), { pixelRatio: IMAGE_PIXEL_RATIO });
    });
    // After a lost context MapLibre builds the same style anew, and only then takes changes again.
    map.on('webglcontextlost', () => (this.#styleLoaded = false));
    map.on('style.load', () => {
      this.#styleLoaded = true;
      this.#flush();
    });
  }

  /** False while a scene waits for the style or the fonts. */
  get isUpToDate(): boolean {
    return this.#wanted === null;
  }

  apply(scene: MapScene): void {
    this.#wanted = buildMapSpec(scene);
    this.hasGround ||= scene.ground !== null;
    if (scene.countryLabels !== this.#labels?.countryLabels || scene.cityLabels !== this.#labels.cityLabels) void this.#loadLetters(scene);
    this.#flush();
  }

  async #loadLetters(scene: MapScene): Promise<void> {
    this.#labels = scene;
    this.#lettersLoading = true;
    await loadLabelFonts(scene);
    if (this.#labels !== scene) return;
    this.#lettersLoading = false;
    this.#flush();
  }

  #flush(): void {
    if (this.#wanted === null || !this.#styleLoaded || this.#lettersLoading) return;
    const commands = reconcile(this.#drawn, this.#wanted);
    this.#drawn = this.#wanted;
    this.#wanted = null;
    for (const command of commands) runCommand(this.#map, command);
    // Fires `idle` even if there was nothing to change.
    this.#map.triggerRepaint();
  }

  /** Resolves when a worker has taken in a source again, the smallest there is; at once while there is none. */
  async answer(): Promise<void> {
    const smallest = this.#map.getSource<GeoJSONSource>('selected-mark' satisfies SourceId);
    await smallest?.setData(this.#drawn.sources['selected-mark']!.data);
  }

  /** The map is gone: what still arrives is for nobody. */
  stop(): void {
    this.#styleLoaded = false;
  }
}
