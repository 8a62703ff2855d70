import AxeBuilder from '@axe-core/playwright';
import { THEMATIC_LAYERS } from '../../src/domain/indicators';
import builderWords from '../../src/i18n/en/builder';
import gapWords from '../../src/i18n/en/gaps';
import needWords from '../../src/i18n/en/need';
import notFound from '../../src/i18n/en/not-found';
import shortlist from '../../src/i18n/en/shortlist';
import { countBy, hubs } from '../e2e/data';
import { en, expect, SIZES, stage, test, type Site } from '../e2e/page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const [placeId] = [...countBy(hubs, (hub) => (hub.placeId === null ? [] : [hub.placeId]))].sort((a, b) => b[1] - a[1])[0]!;

/** Rows of lists and tables are alike; axe would spend most of its time on them. */
const MORE_OF_THE_SAME = '.panel li:nth-child(n + 12), tbody tr:nth-child(n + 12)';

type View = (site: Site) => Promise<void>;

const cardOf =
  (query: string): View =>
  async (site) => {
    await site.openList(query);
    await expect(site.card.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(site.card.getByText(en.page.loading)).toHaveCount(0);
  };
const tableOf =
  (query: string): View =>
  async (site) => {
    await site.openList(query);
    await expect(site.table).toBeVisible();
  };
const layerOf =
  (layer: string): View =>
  async (site) => {
    await site.openList(`?layer=${layer}`);
    await expect(site.legend.getByText(en.page.loading)).toHaveCount(0);
  };

/** Every option of the builder in the open, with an accent and its advice; the frame that it shows has runs of its own (frames.spec.ts). */
const unfoldBuilder = async ({ page }: Site) => {
  await expect(page.getByRole('textbox', { name: builderWords.code.names.iframe })).toBeVisible();
  for (const group of Object.values(builderWords.groups)) await page.locator('summary').getByText(group, { exact: true }).click();
  await page.getByRole('textbox', { name: builderWords.accent.label }).fill('#ffcc00');
  await expect(page.getByText(builderWords.accent.sample).first()).toBeVisible();
};

const VIEWS = {
  start: (site) => site.openList(),
  map: (site) => site.open('?country=ES'),
  connectivity: layerOf('connectivity'),
  services: layerOf('services'),
  maturity: layerOf('maturity'),
  gaps: async (site) => {
    await layerOf('gaps')(site);
    await expect(site.page.getByRole('heading', { name: gapWords.best.title })).toBeVisible();
    for (const title of [gapWords.method.title, gapWords.countries.title, gapWords.published.title])
      await site.page.getByText(title, { exact: true }).click();
    await expect(site.page.getByText(gapWords.published.caveat)).toBeVisible();
  },
  need: async (site) => {
    await layerOf('gaps&indicator=need-connectivity')(site);
    await expect(site.page.getByRole('combobox', { name: needWords.list.choose })).toBeVisible();
    // On a phone the classes are folded away.
    const unfold = site.legend.getByRole('button', { name: stage.legend.show });
    if (await unfold.isVisible()) await unfold.click();
    await site.legend.getByRole('button', { name: /^High need, no hub/ }).click();
  },
  underserved: async (site) => {
    await layerOf('gaps&indicator=underserved&weights=2,0,1')(site);
    await site.page.getByText(needWords.underserved.rule.title, { exact: true }).click();
    await site.page.getByText(/^Left out/).click();
    await expect(site.page.getByRole('slider')).toHaveCount(3);
  },
  hub: cardOf('?hub=aragon-edih'),
  region: cardOf('?region=ES24'),
  place: cardOf(`?place=${placeId}`),
  table: tableOf('?view=table&country=ES'),
  regions: tableOf('?view=regions&layer=connectivity&country=ES'),
  'gaps-table': async (site) => {
    await site.openList('?layer=gaps&view=regions&country=ES');
    await expect(site.page.locator('#stage').getByRole('table')).toBeVisible();
  },
  charts: async (site) => {
    await site.openList('?view=charts&layer=connectivity');
    await expect(site.page.getByRole('figure')).toHaveCount(3);
  },
  compare: async (site) => {
    await site.openList('?view=compare&keep=aragon-edih,dih4cat,connect5&near=46.555/15.646/SI03/Maribor&need=robots,try');
    await expect(site.table.getByRole('rowheader', { name: shortlist.comparison.facts.website })).toBeVisible();
  },
  'compare-areas': tableOf('?view=compare&areas=SI03,FR,XK'),
  menu: async (site) => {
    await site.openList('?country=PT');
    await site.facetButton(en.facets.labels.country).click();
    await expect(site.facetMenu(en.facets.labels.country)).toBeVisible();
  },
  picture: async (site) => {
    await site.open('?layer=connectivity&country=SI');
    await site.page.getByRole('button', { name: stage.map.picture }).click();
    await expect(site.page.getByRole('dialog').getByRole('img')).toBeVisible();
  },
  about: async (site) => {
    await site.openAbout();
    await expect(site.page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  },
  builder: async (site) => {
    await site.openList('?country=PT');
    await site.page.getByRole('button', { name: en.page.embed }).click();
    await unfoldBuilder(site);
  },
  'builder-page': async (site) => {
    await site.page.goto('./builder/?layer=connectivity');
    await unfoldBuilder(site);
  },
  matches: async (site) => {
    await site.openList('?near=46.555/15.646/SI03/Maribor&need=robots&work=manufacturing');
    await expect(site.row('dih-um')).toBeVisible();
    await site.page.getByRole('button', { name: en.results.narrow }).click();
    await expect(site.page.getByRole('switch')).toBeVisible();
  },
  instruments: async (site) => {
    await site.openList('?task=instrument');
    // Not those of the map, which may be there before the questions.
    await expect(site.page.locator('.panel').getByRole('radio').first()).toBeVisible();
  },
  'instruments-result': async (site) => {
    await site.openList('?task=instrument&near=46.555/15.646/SI03/Maribor');
    // Not those of the map, which may be there before the questions.
    await expect(site.page.locator('.panel').getByRole('radio').first()).toBeVisible();
    for (const question of await site.page.locator('.panel fieldset').all()) await question.getByRole('radio').nth(1).check();
    await expect(site.page.locator('details')).not.toHaveCount(0);
    // What the scrolling left half beneath the header is no fault of its size.
    await site.page.locator('.panel').evaluate((panel) => (panel.scrollTop = 0));
  },
  finder: async (site) => {
    await site.openList('?need=robots,try&work=manufacturing');
    await site.openFinder();
    await site.placeField.fill('46.55, 15.65');
    await expect(site.page.getByRole('option')).toBeVisible();
  },
  'what-if': async (site) => {
    await site.openList('?layer=gaps&whatif=47.07/21.92/50/skills-training/Oradea;47.2/23.06/150');
    await expect(site.page.getByRole('listitem', { name: /^What-if hub 2:/ })).toContainText('ewly reaches');
  },
  empty: (site) => site.openList('?q=zzzz'),
  note: (site) => site.openList('?layer=bogus&country=QQ,PT'),
  french: (site) => site.openList('?lang=fr&layer=services&country=FR'),
  failure: async (site) => {
    site.expectConsoleErrors(/hubs\.geojson/);
    await site.page.route('**/data/hubs-*.geojson', (route) => route.abort());
    await site.page.goto('./');
    await expect(site.page.getByRole('alert')).toBeVisible();
  },
  'no such page': async (site) => {
    site.expectConsoleErrors();
    await site.page.goto('./no/such/page');
    await expect(site.page.getByRole('heading', { level: 1, name: notFound.title })).toBeVisible();
  },
} satisfies Record<string, View>;

type ViewName = keyof typeof VIEWS;
const ALL = Object.keys(VIEWS) as ViewName[];

/** Every view on a desk in light colours; elsewhere those whose layout or colours differ most. */
const RUNS: readonly { size: keyof typeof SIZES; colorScheme: 'light' | 'dark'; views: readonly ViewName[] }[] = [
  { size: 'desktop', colorScheme: 'light', views: ALL },
  {
    size: 'desktop',
    colorScheme: 'dark',
    views: ['connectivity', 'hub', 'matches', 'menu', 'finder', 'note', 'failure', 'no such page', 'gaps', 'underserved', 'charts'],
  },
  { size: 'tablet', colorScheme: 'light', views: ['start', 'region', 'table'] },
  {
    size: 'phone',
    colorScheme: 'light',
    views: ['start', 'hub', 'finder', 'matches', 'about', 'note', 'instruments-result', 'gaps', 'region', 'need', 'charts'],
  },
  {
    size: 'phone',
    colorScheme: 'dark',
    views: ['map', 'services', 'table', 'compare', 'menu', 'empty', 'instruments', 'compare-areas', 'what-if', 'builder'],
  },
];

for (const { size, colorScheme, views } of RUNS) {
  for (const name of views) {
    test(`no violation of WCAG 2.2 AA: ${name}, ${size}, ${colorScheme}`, async ({ site, page }) => {
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme });
      await VIEWS[name](site);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).exclude(MORE_OF_THE_SAME).analyze();
      const told = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
      }));
      expect(told).toEqual([]);
    });
  }
}

test('each layer is among the views', () => {
  for (const layer of THEMATIC_LAYERS.filter((id) => id !== 'hubs')) expect(ALL).toContain(layer);
});
