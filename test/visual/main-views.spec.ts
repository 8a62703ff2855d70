import whatIf from '../../src/i18n/en/what-if';
import { expect, reading, SIZES, stage, test, type Site } from '../e2e/page';

/**
 * Two in a hundred pixels may differ: software WebGL and fonts are the same everywhere, but edges and letters are smoothed a little differently
 * from one release of Chromium to the next. A missing layer, card or column is far more. After a wanted change, look at the pictures and run
 * `npx playwright test visual --update-snapshots`.
 */
const MAX_DIFF_PIXEL_RATIO = 0.02;

interface View {
  readonly query: string;
  readonly dark?: boolean;
  readonly ready?: (site: Site) => Promise<void>;
}

const cardShown = async (site: Site) => {
  await expect(site.card.getByRole('heading', { name: reading.hub.sources })).toBeAttached();
};

const VIEWS: Readonly<Record<string, View>> = {
  start: { query: '' },
  connectivity: { query: '?layer=connectivity' },
  'hub-card': { query: '?hub=aragon-edih', ready: cardShown },
  matches: {
    query: '?near=46.555/15.646/SI03/Maribor&need=robots&work=manufacturing&radius=200',
    ready: (site) => expect(site.row('digi-si')).toContainText('km'),
  },
  'region-table': { query: '?view=regions&layer=connectivity', ready: (site) => expect(site.table).toBeVisible() },
  gaps: {
    query: '?layer=gaps&tech=cybersecurity&whatif=41.656/-0.877/100//Zaragoza',
    ready: (site) => expect(site.page.getByRole('heading', { name: whatIf.title })).toBeAttached(),
  },
  'services-dark': { query: '?layer=services', dark: true },
};

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`builder looks as it did, ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('./builder/?country=PT&layer=connectivity');
    // Where the country is arrives after the rest, and makes the frame anew.
    await expect(page.locator('iframe')).toHaveAttribute('src', /[?&]bbox=/);
    const preview = page.locator('iframe').contentFrame();
    // The map is drawn when it is seen.
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(preview.locator('[data-map-state="idle"]')).toBeAttached({ timeout: 15_000 });
    await expect(preview.getByRole('region', { name: stage.legend.title })).toContainText('%');
    await page.evaluate(() => {
      scrollTo(0, 0);
      return document.fonts.ready;
    });
    await expect(page).toHaveScreenshot(['screenshots', `builder-${size}.png`], {
      maxDiffPixelRatio: MAX_DIFF_PIXEL_RATIO,
      animations: 'disabled',
      caret: 'initial',
    });
  });
}

for (const [view, { query, dark = false, ready }] of Object.entries(VIEWS)) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`${view} looks as it did, ${size}`, async ({ site, page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await site.open(query);
      await ready?.(site);
      await site.settled();
      await page.evaluate(() => document.fonts.ready);
      // Playwright hides the caret by a style sheet, which the content security policy forbids.
      await expect(page).toHaveScreenshot(['screenshots', `${view}-${size}.png`], {
        maxDiffPixelRatio: MAX_DIFF_PIXEL_RATIO,
        animations: 'disabled',
        caret: 'initial',
      });
    });
  }
}
