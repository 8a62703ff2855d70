import { indicatorsOf, THEMATIC_LAYERS, type Indicator } from '../../src/domain/indicators';
import { LANGUAGES } from '../../src/i18n/languages';
import type { Chapters, Messages } from '../../src/i18n/messages';
import fr from '../../src/i18n/fr';
import frenchStage from '../../src/i18n/fr/stage';
import { PALETTES } from '../../src/map/spec/palette';
import { manifest } from './data';
import { en, expect, stage, test, type Site } from './page';

const WORDS: Readonly<Record<(typeof LANGUAGES)[number]['id'], { t: Messages; stage: Chapters['stage'] }>> = {
  en: { t: en, stage },
  fr: { t: fr, stage: frenchStage },
};
const REGIONAL_LAYERS = THEMATIC_LAYERS.filter((layer) => layer !== 'hubs' && layer !== 'gaps');
const summary = (site: Site) => site.page.locator('.summary');

async function expectLegend(site: Site, indicator: Indicator) {
  await expect(site.legend.getByRole('heading')).toHaveText(stage.indicators[indicator.id].about);
  await expect(site.legend).toContainText(indicator.type === 'published' ? stage.units[indicator.unit] : stage.units.hubs);
  await expect(site.legend).toContainText(indicator.type === 'published' ? indicator.dataset : stage.legend.sourceHubs);
  if (indicator.type === 'published') await expect(site.legend).toContainText(/\b20\d\d\b/);
}

for (const layer of REGIONAL_LAYERS) {
  test(`the ${layer} layer explains and paints each of its indicators`, async ({ site, page }) => {
    await site.open();
    await site.switchTo(stage.layers.label, stage.layers.names[layer]);
    const ramp = PALETTES.light.ramps[layer];
    const told = new Set<string>();
    for (const indicator of indicatorsOf(layer)) {
      await page.getByRole('combobox', { name: stage.layers.indicator }).selectOption(indicator.id);
      await expectLegend(site, indicator);
      await expect(site.legend.locator('rect').first()).toBeVisible();
      await site.settled();
      const shares = await site.paintedShares(ramp);
      expect(shares.filter((share) => share > 0.002).length, `painted classes of ${indicator.id}`).toBeGreaterThan(1);
      await expect(summary(site)).not.toBeEmpty();
      told.add((await summary(site).textContent())!);
    }
    expect(told.size, 'each indicator has a summary of its own').toBe(indicatorsOf(layer).length);
    await site.expectQuery('layer', layer);
  });
}

test('the layer of the hubs explains their kinds and paints no regions', async ({ site }) => {
  await site.open();
  for (const kind of Object.values(en.kinds)) await expect(site.legend).toContainText(kind);
  const shares = await site.paintedShares(Object.values(PALETTES.light.ramps).flat());
  expect(Math.max(...shares)).toBeLessThan(0.002);
  await expect(summary(site)).toContainText(en.results.hubs(manifest.counts.hubs));
});

test('Back takes the layer off again', async ({ site, page }) => {
  await site.openList();
  await site.switchTo(stage.layers.label, stage.layers.names.maturity);
  await site.expectQuery('layer', 'maturity');
  await page.goBack();
  await site.expectQuery('layer', null);
  await expect(page.getByRole('radio', { name: stage.layers.names.hubs })).toBeChecked();
});

for (const { id: language } of LANGUAGES) {
  const { t, stage } = WORDS[language];
  test(`every layer speaks ${language}`, async ({ site, page }) => {
    await site.openList(`?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveTitle(t.page.title);
    for (const layer of THEMATIC_LAYERS) {
      await site.switchTo(stage.layers.label, stage.layers.names[layer]);
      const [indicator] = indicatorsOf(layer);
      const legend = page.getByRole('region', { name: stage.legend.title });
      await expect(legend.getByRole('heading')).toHaveText(
        indicator === undefined ? stage.legend.title : stage.indicators[indicator.id].about,
      );
      await expect(summary(site)).not.toBeEmpty();
    }
  });
}

test('the language changes in place and enters the address', async ({ site, page }) => {
  await site.openList('?q=wroclaw');
  await page.getByRole('combobox', { name: en.page.language }).selectOption('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('searchbox', { name: fr.search.label })).toHaveValue('wroclaw');
  await site.expectQuery('lang', 'fr');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a browser that prefers French gets French', async ({ newSite }) => {
  const site = await newSite({ locale: 'fr-CA' });
  await site.openList();
  await expect(site.page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(site.page.getByRole('heading', { level: 1 })).toHaveText(fr.page.title);
});
