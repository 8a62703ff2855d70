import type { Plugin } from 'vite';
import type { HubDetailsFile, HubsFile } from '../domain/files';
import type * as ListCode from './prerendered-list';
import { readData } from './read-data.ts';
import { siteModule } from './site-module.ts';

const PLACE = '<div id="app">';

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
        const { prerenderedList } = await siteModule<typeof ListCode>('prerendered-list.ts');
        return html.replace(PLACE, () => `${PLACE}\n${prerenderedList(hubs)}\n`);
      },
    },
  };
}

/** The hubs as the pipeline wrote them. */
function readHubs(folder: string): ListCode.ListedHub[] {
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
