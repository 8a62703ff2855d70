import type { Locator, Page } from '@playwright/test';
import words from '../../src/i18n/en/builder';
import { htmlPage, test as hostTest } from './host-page';
import { en, expect, test, type Site } from './page';

type Form = keyof typeof words.code.names;

const openBuilder = (page: Page) => page.getByRole('button', { name: en.page.embed }).locator('visible=true').last();
const dialogOf = (page: Page) => page.getByRole('dialog', { name: en.page.embed });

async function codeIn(builder: Locator, form: Form): Promise<string> {
  const text = builder.locator(`textarea[aria-label="${words.code.names[form]}"]`);
  await expect(text).toHaveValue(/./);
  return text.inputValue();
}
const addressIn = (html: string) => /src="([^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');

/** What a page of the site says that it shows: the count and the filters. */
async function saidBy(view: Pick<Page, 'locator' | 'getByRole'>) {
  const heading = view.locator('#results');
  await expect(heading).toContainText(/\d/);
  const filters = view.getByRole('button', { name: new RegExp(`^${en.facets.remove('')}`) });
  return { count: await heading.innerText(), filters: await filters.evaluateAll((all) => all.map((button) => button.ariaLabel)) };
}

hostTest(
  'the code, pasted into an empty page of somebody else, shows the same hubs and filters, in each of its forms',
  async ({ host, page }) => {
    // What is compared is told without the map.
    await page.route('**/maplibre-renderer-*.js', () => undefined);
    await page.goto(`${host.siteUrl}?country=PT,ES&service=skills-training&q=digital`);
    const made = await saidBy(page);
    expect(made.filters).toHaveLength(3);
    await openBuilder(page).click();
    const codes = {
      iframe: await codeIn(dialogOf(page), 'iframe'),
      script: await codeIn(dialogOf(page), 'script'),
      element: await codeIn(dialogOf(page), 'element'),
    };
    for (const html of Object.values(codes)) {
      await host.open({ '/': htmlPage(html) });
      await expect(page.locator('iframe')).toHaveCount(1);
      expect(await saidBy(host.frame)).toEqual(made);
    }
    await host.open({ '/': htmlPage(codes.iframe) });
    await page.getByRole('link', { name: words.frameTitles.openFull }).click();
    await expect(page).toHaveURL((url) => url.href.startsWith(host.siteUrl));
    expect(await saidBy(page)).toEqual(made);
  },
);

test('the builder opens and closes by keys, gives the focus back and closes nothing else', async ({ site, page }) => {
  await site.openList('?hub=aragon-edih');
  await expect(site.card.getByRole('heading', { level: 2 })).toBeVisible();
  const button = site.card.getByRole('button', { name: en.page.embed });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('radio', { name: words.presets.names.hub })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(dialogOf(page).getByRole('radio', { name: words.presets.names.region })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(site.card).toBeVisible();
});

const VIEWS: Readonly<Record<string, (site: Site) => Locator>> = {
  '?view=table&country=PT': ({ table }) => table,
  '?view=charts&layer=connectivity': ({ page }) => page.getByRole('figure').first(),
  '?task=find': ({ page }) => page.getByRole('heading', { level: 2 }).first(),
  '?task=instrument&view=regions': ({ page }) => page.locator('.panel fieldset').first(),
};
for (const [query, shown] of Object.entries(VIEWS)) {
  test(`the builder opens from ${query} and begins with what is shown`, async ({ site, page }) => {
    await site.openList(query);
    await expect(shown(site)).toBeVisible();
    await openBuilder(page).click();
    const { searchParams } = new URL(addressIn(await codeIn(dialogOf(page), 'iframe')));
    const asked = new URLSearchParams(query);
    for (const name of ['view', 'country', 'layer']) expect(searchParams.get(name)).toBe(asked.get(name));
    expect(searchParams.get('layout')).toBe(asked.get('task') === 'find' ? 'finder' : null);
    expect(searchParams.has('task')).toBe(false);
  });
}

test('the page of the builder shows the very frame whose address it prints, as does the dialog that leads there', async ({
  site,
  page,
}) => {
  await site.openList('?country=PT&layer=connectivity');
  await openBuilder(page).click();
  const preview = (within: Page | Locator) => within.locator('iframe');
  const src = addressIn(await codeIn(dialogOf(page), 'iframe'));
  await expect(preview(dialogOf(page))).toHaveAttribute('src', src);
  await dialogOf(page).getByRole('link', { name: words.openPage }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.page.embed })).toBeVisible();
  const main = page.getByRole('main');
  await expect(preview(main)).toHaveAttribute('src', addressIn(await codeIn(main, 'iframe')));
  await main.getByText(words.presets.names.list, { exact: true }).click();
  await expect(preview(main)).toHaveAttribute('src', /[?&]layout=list&.*country=PT/);
  await expect(preview(main)).toHaveAttribute('src', addressIn(await codeIn(main, 'iframe')));
  await expect(preview(main).contentFrame().locator('#results')).toContainText('19 hubs');
});

test('what is chosen goes along to the page of the builder, and stays there when that is loaded anew', async ({ site, page }) => {
  await site.openList('?country=PT');
  await openBuilder(page).click();
  const dialog = dialogOf(page);
  await dialog.getByText(words.presets.names.list, { exact: true }).click();
  await dialog.getByText(words.groups.look, { exact: true }).click();
  await dialog.getByText(words.theme.names.dark, { exact: true }).click();
  const title = dialog.getByLabel(words.title.label);
  await title.fill('Our hubs');
  await title.blur();
  const made = await codeIn(dialog, 'iframe');
  expect(made).toContain('layout=list');
  await dialog.getByRole('link', { name: words.openPage }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.page.embed })).toBeVisible();
  const main = page.getByRole('main');
  expect(await codeIn(main, 'iframe')).toBe(made);
  await main.getByText(words.presets.names.finder, { exact: true }).click();
  await expect(page).toHaveURL(/[?&]layout=finder&theme=dark&/);
  await page.reload();
  await expect(main.getByRole('radio', { name: words.presets.names.finder })).toBeChecked();
  const again = await codeIn(main, 'iframe');
  expect(again).toContain('title="Our hubs"');
  expect(addressIn(again)).toMatch(/[?&]layout=finder&theme=dark&country=PT/);
  await page.getByRole('link', { name: words.back }).click();
  await expect(page).toHaveURL((url) => url.search === '?country=PT');
});

test('a frame is made by keys alone', async ({ site, page }) => {
  await site.openList('?country=PT');
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.documentElement.dataset['copied'] = text;
      return Promise.resolve();
    };
  });
  await openBuilder(page).focus();
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('radio', { name: words.presets.names.both })).toBeChecked();
  /** Steps forward to it. */
  const reach = async (part: Locator) => {
    for (let steps = 0; steps < 40; steps++) {
      await page.keyboard.press('Tab');
      if (await part.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('40 steps have not led there');
  };
  const group = (name: string) => dialog.locator('summary').filter({ hasText: name });
  await reach(dialog.getByRole('radio', { name: words.presets.names.both }));
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: words.presets.names.map, exact: true })).toBeFocused();
  await reach(group(words.groups.look));
  await page.keyboard.press('Enter');
  await reach(dialog.getByLabel(words.accent.label, { exact: true }).last());
  await page.keyboard.type('ffcc00');
  await reach(group(words.groups.parts));
  await expect(dialog.getByText(/On a light background it would be hard to read/)).toBeVisible();
  await page.keyboard.press('Space');
  await reach(dialog.getByRole('checkbox', { name: words.parts.names.legend }));
  await page.keyboard.press('Space');
  await reach(dialog.getByRole('button', { name: words.code.copyOf(words.code.names.iframe) }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(words.code.copied(words.code.names.iframe))).toBeVisible();
  const copied = await page.evaluate(() => document.documentElement.dataset['copied']!);
  expect(addressIn(copied)).toMatch(/[?&]layout=map&accent=ffcc00&hide=legend&.*country=PT/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(openBuilder(page)).toBeFocused();
});
