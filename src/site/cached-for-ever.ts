import type { Plugin } from 'vite';

/** `index-DDmRTmwc.js`, `hubs-96164b0f.geojson`: the name changes with the content. */
const HASHED = /\/(?:assets|data)\/[^/?]*-[\w-]{8}\.\w+$/;

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
