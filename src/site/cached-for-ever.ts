import type { Plugin } from 'vite';

/** `index-DDmRTmwc.js`, `hubs-96164b0f.geojson`, `towns-5c2d8e01/ab.json`: the name of the file, or of its folder, changes with the content. */
const HASHED = /\/(?:assets|data)\/[^/?]*-[\w-]{8}(?:\/[\w-]+)?\.\w+$/;

/** Has `vite preview` answer as a static host should: files with hashed names may be kept for ever, all others are asked for anew. */
export function cachedForEver(): Plugin {
  return {
    name: 'cached-for-ever',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (HASHED.test(request.url ?? '')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        next();
      });
    },
  };
}
