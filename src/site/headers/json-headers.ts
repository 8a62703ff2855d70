/** Files for hosts that are told in JSON, which knows no comments: `hosting/README.md` says where each goes. `folder` is where the site lies, as `map/`. */
import { byPattern, CONTENT_TYPES, EVERYWHERE, expressionOf, type Headers, type HeaderRule } from './header-table.ts';

/** `vercel.json` */
export function vercelHeaders(table: readonly HeaderRule[], folder: string): string {
  return printed({
    headers: byPattern(table).map(([pattern, headers]) => ({
      source: `/${folder}${pattern.replace('*', '(.*)')}`,
      headers: pairsOf(headers),
    })),
  });
}

/** `firebase.json`, with patterns as regular expressions (RE2). What is published is `dist` itself, or else a folder that holds it under the site's own name. */
export function firebaseHeaders(table: readonly HeaderRule[], folder: string): string {
  const headers = byPattern(table).map(([pattern, some]) => ({ regex: `^/${expressionOf(folder + pattern)}$`, headers: pairsOf(some) }));
  return printed({ hosting: { public: folder === '' ? 'dist' : 'public', ignore: [`${folder}hosting/**`, '**/.*'], headers } });
}

/** `staticwebapp.config.json` of Azure Static Web Apps: the first route that fits holds, together with what is global. */
export function azureHeaders(table: readonly HeaderRule[], folder: string): string {
  return printed({
    globalHeaders: EVERYWHERE,
    routes: byPattern(table)
      .filter(([pattern]) => pattern !== '*')
      .map(([pattern, headers]) => ({ route: `/${folder}${pattern}`, headers: withoutType(headers) }))
      .filter(({ headers }) => Object.keys(headers).length > 0),
    responseOverrides: { 404: { rewrite: `/${folder}404.html` } },
    mimeTypes: Object.fromEntries(Object.entries(CONTENT_TYPES).map(([ending, type]) => [`.${ending}`, type])),
  });
}

function pairsOf(headers: Headers): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

function withoutType(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Type'));
}

function printed(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
