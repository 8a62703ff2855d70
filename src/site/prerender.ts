import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type { HubDetailsFile, HubsFile } from '../domain/files';
import type { ListedHub, prerenderedList } from './prerendered-list';
import { readData } from './read-data.ts';

interface ListCode {
  readonly prerenderedList: typeof prerenderedList;
}

const PLACE = '<div id="app">';
const LIST_CODE = fileURLToPath(new URL('prerendered-list.ts', import.meta.url));

/** Writes the list of hubs into the built page, where the app will take its place. */
export function prerender(): Plugin {
  let dataFolder = '';
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      dataFolder = `${config.publicDir}/data`;
    },
    transformIndexHtml: {
      // After Vite has looked through the page for files to bundle: the list names none.
      order: 'post',
      async handler(html) {
        if (!html.includes(PLACE)) throw new Error(`index.html holds no '${PLACE}' to put the list of hubs into`);
        const hubs = readHubs(dataFolder);
        // Not an import: it speaks in the words of the site, which is built by Vite and not by what reads vite.config.ts.
        const { module } = await runnerImport<ListCode>(LIST_CODE, { configFile: false });
        return html.replace(PLACE, () => `${PLACE}\n${module.prerenderedList(hubs)}\n`);
      },
    },
  };
}

/** The hubs as the pipeline wrote them. */
function readHubs(folder: string): ListedHub[] {
  const { hubs: details } = readData(folder, 'hub-details.json') as HubDetailsFile;
  const { features } = readData(folder, 'hubs.geojson') as HubsFile;
  return features.map(({ id, properties: { name, country, city, kind } }) => ({
    id,
    name,
    country,
    city: city ?? null,
    kind,
    website: details[id]?.website ?? null,
  }));
}
