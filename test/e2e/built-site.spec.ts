import { en, expect, test } from './page';

declare global {
  interface Window {
    violations?: string[];
  }
}

test('all is fetched from under the sub-path, and the worker of the map is one file of its own', async ({ site, page, baseURL }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!) && /^https?:/.test(request.url())) outside.push(request.url());
  });
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  await site.open();
  expect(outside).toEqual([]);
  const urls = [...new Set(started)];
  expect(urls).toHaveLength(1);
  const [url] = urls as [string];
  expect(url.startsWith(`${baseURL}assets/`), url).toBe(true);
  const code = await (await page.request.get(url)).text();
  expect(code.length).toBeGreaterThan(100_000);
  expect(code).not.toMatch(/(?:^|[;}\n])\s*import\s*(?:[\w{*$]|["'])/);
  expect(code).not.toMatch(/\bfrom\s*["']\.{1,2}\//);
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
  await site.switchTo(en.results.viewSwitch, en.results.views.table);
  await expect(site.table).toBeVisible();
  await site.switchTo(en.results.viewSwitch, en.results.views.map);
  await page.locator('.attribution').getByRole('button', { name: en.page.about }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});
