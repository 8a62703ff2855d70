import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { HubsFile, NeighboursTopology, RegionsTopology } from '../../domain/files';
import { readData } from '../read-data.ts';
import { siteModule } from '../site-module.ts';
import type * as DrawingCode from './preview-svg';

const WASM = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/**
 * Draws the preview of every page that has one, as PNG, into the folder of the site. What was drawn for the build before is taken from `cacheFolder`,
 * which is left with the pictures of this build. @returns how many there are, and how many of them were drawn anew
 */
export async function writePreviews(
  dataFolder: string,
  siteFolder: string,
  cacheFolder: string,
): Promise<{ pictures: number; drawn: number }> {
  const { previewSvgs } = await siteModule<typeof DrawingCode>('preview/preview-svg.ts');
  const painter = new Painter(cacheFolder);
  for (const [path, svg] of previewSvgs({
    overview: readData(dataFolder, 'regions.topojson') as RegionsTopology,
    detail: readData(dataFolder, 'regions-detail.topojson') as RegionsTopology,
    neighbours: readData(dataFolder, 'neighbours.topojson') as NeighboursTopology,
    hubs: readData(dataFolder, 'hubs.geojson') as HubsFile,
  })) {
    const file = join(siteFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await painter.png(svg));
  }
  return painter.finish();
}

/** SVG → PNG, each picture once: kept by the hash of the drawing and of what paints it. */
class Painter {
  readonly #folder: string;
  readonly #wasm = readFileSync(WASM);
  readonly #painterHash = createHash('sha256').update(this.#wasm).digest('hex');
  readonly #used = new Set<string>();
  #drawn = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  async png(svg: string): Promise<Uint8Array> {
    const name = `${createHash('sha256').update(this.#painterHash).update(svg).digest('hex')}.png`;
    this.#used.add(name);
    const file = join(this.#folder, name);
    if (existsSync(file)) return readFileSync(file);
    const png = await this.#paint(svg);
    writeFileSync(file, png);
    return png;
  }

  finish(): { pictures: number; drawn: number } {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name));
    return { pictures: this.#used.size, drawn: this.#drawn };
  }

  async #paint(svg: string): Promise<Uint8Array> {
    painting ??= initWasm(this.#wasm);
    await painting;
    this.#drawn++;
    // There is no text on the pictures.
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
    const picture = drawing.render();
    try {
      return picture.asPng();
    } finally {
      picture.free();
      drawing.free();
    }
  }
}

/** Can be started once in a process. */
let painting: Promise<void> | null = null;
