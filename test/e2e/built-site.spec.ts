import { createHash } from 'node:crypto';
import type { APIResponse } from '@playwright/test';
import type { FirstTownsFile, Manifest } from '../../src/domain/files';
import { FIRST_TOWNS_FILE, shardFile } from '../../src/domain/town-key';
import { en, expect, stage, test } from './page';

declare global {
  interface Window {
    violations?: string[];
  }
}

/** Words that only the code has which MapLibre's page and worker share. */
const SHARED_CODE = 'Branch labels must be unique.';

test('all is fetched from under the sub-path, and the worker of the map runs the very files that the page runs', async ({
  site,
  page,
  baseURL,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) fetched.push(request.url());
  });
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  await site.open();
  expect(fetched.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
  const workers = [...new Set(started)].filter((url) => url.includes('maplibre'));
  expect(workers).toHaveLength(1);

  const code = async (url: string) => (await page.request.get(url)).text();
  const scripts = [...new Set(fetched)].filter((url) => url.endsWith('.js'));
  const [renderer] = scripts.filter((url) => /maplibre-renderer-/.test(url));
  const [worker] = workers as [string];
  const shared = importsOf(worker, await code(worker));
  expect(shared).toHaveLength(1);
  expect(shared[0]!.startsWith(`${baseURL}assets/`), shared[0]).toBe(true);
  expect(importsOf(renderer!, await code(renderer!))).toContain(shared[0]);
  expect(importsOf(shared[0]!, await code(shared[0]!))).toEqual([]);

  const holders = await Promise.all(scripts.map(async (url) => ((await code(url)).includes(SHARED_CODE) ? [url] : [])));
  expect(holders.flat()).toEqual(shared);
});

/** Addresses of the modules that a built module imports statically. */
function importsOf(url: string, code: string): string[] {
  return [...code.matchAll(/(?:^|[;}\n])\s*import\s*(?:[^"'()]*?from\s*)?["'](\.{1,2}\/[^"']+)["']/g)].map(
    ([, path]) => new URL(path!, url).href,
  );
}

/** The files of the published folder of towns, by name, which its first file tells. */
async function townFilesIn(folder: string, answer: (file: string) => Promise<APIResponse>): Promise<string[]> {
  const inFolder = (file: string) => file.replace(/^towns/, folder);
  const { prefixes } = (await (await answer(inFolder(FIRST_TOWNS_FILE))).json()) as FirstTownsFile;
  return [FIRST_TOWNS_FILE, ...prefixes.map(shardFile)].map(inFolder).sort();
}

test('every data file is published under the hash of its content, and the manifest for people lists them', async ({ page }) => {
  const answer = async (file: string) => {
    const response = await page.request.get(`./data/${file}`);
    expect(response.status(), file).toBe(200);
    return response;
  };
  const { files } = (await (await answer('manifest.json')).json()) as Manifest;
  expect(Object.keys(files).length).toBeGreaterThan(5);
  for (const [name, { bytes, sha256, files: inFolder }] of Object.entries(files)) {
    const responses = inFolder === undefined ? [await answer(name)] : await Promise.all((await townFilesIn(name, answer)).map(answer));
    expect(responses.length, name).toBe(inFolder ?? 1);
    const content = Buffer.concat(await Promise.all(responses.map((response) => response.body())));
    expect(content.length, name).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
    expect(`${name}.`).toContain(`-${sha256.slice(0, 8)}.`);
    for (const response of responses) expect(response.headers()['cache-control'], response.url()).toContain('immutable');
  }
  expect((await answer('manifest.json')).headers()['cache-control']).toBe('no-cache');
});

test('the page brings its content security policy, and nothing on it is against it', async ({ site, page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      window.violations!.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  await site.open('?layer=connectivity&country=ES');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');

  await site.choose(en.facets.labels.kind, en.kinds.edih);
  await site.rows.first().click();
  await expect(site.card.getByRole('heading', { level: 2 })).toBeVisible();
  await site.switchTo(stage.views.label, stage.views.names.table);
  await expect(site.table).toBeVisible();
  await site.switchTo(stage.views.label, stage.views.names.map);
  await page.locator('.attribution').getByRole('button', { name: en.page.about }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});
