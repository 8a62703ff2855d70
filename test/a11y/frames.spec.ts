import AxeBuilder from '@axe-core/playwright';
import frameWords from '../../src/i18n/en/frame';
import reading from '../../src/i18n/en/reading';
import { en, stage } from '../e2e/page';
import { expect, htmlPage, test, type Host } from '../e2e/host-page';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rows of lists are alike; axe would spend most of its time on them. */
const MORE_OF_THE_SAME = '.panel li:nth-child(n + 12)';

interface Look {
  readonly query: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** Until the frame shows what is to be judged. */
  readonly ready: (host: Host) => Promise<void>;
}

const heading =
  (name: string | RegExp, level = 2) =>
  async ({ frame }: Host) =>
    expect(frame.getByRole('heading', { name, level })).toBeVisible();
const list = async ({ frame }: Host) => expect(frame.locator('[data-hub]').first()).toBeVisible();
const legend = async ({ frame }: Host) => expect(frame.locator('.legend')).toBeVisible();
const unfolded = async ({ frame }: Host) => frame.getByRole('button', { name: stage.legend.show }).click();
const card = async (host: Host) => {
  await expect(host.frame.getByRole('heading', { name: 'Aragón EDIH' })).toBeVisible();
  await expect(host.frame.getByText(en.page.loading)).toHaveCount(0);
};
const help = async (host: Host) => {
  await host.frame.getByRole('button', { name: frameWords.help.open }).click();
  await expect(host.frame.getByText(reading.problems.unknownParam('layut'))).toBeAttached();
};

/** Each layout, wide and narrow, light and dark. */
const LOOKS: Readonly<Record<string, Look>> = {
  both: { query: 'country=PT', width: 900, height: 600, ready: legend },
  'both, narrow': { query: 'layer=connectivity', width: 280, height: 640, dark: true, ready: legend },
  'both, narrow, with its legend': { query: 'layer=connectivity', width: 280, height: 640, ready: unfolded },
  map: { query: 'layout=map', width: 600, height: 420, dark: true, ready: legend },
  'map, narrow': { query: 'layout=map', width: 280, height: 400, ready: legend },
  list: { query: 'layout=list&accent=ffcc00', width: 600, height: 600, ready: list },
  'list, narrow': { query: 'layout=list&hide=title,find&theme=dark&accent=0b6e4f', width: 280, height: 400, ready: list },
  finder: { query: 'layout=finder', width: 280, height: 460, ready: heading('Find a hub near you') },
  'finder, higher': { query: 'layout=finder', width: 280, height: 600, ready: heading('Find a hub near you') },
  card: { query: 'layout=card&hub=aragon-edih', width: 360, height: 600, dark: true, ready: card },
  'card that lies over the list': { query: 'layout=list&hub=aragon-edih', width: 800, height: 500, ready: card },
  'card without a hub': { query: 'layout=card', width: 280, height: 300, ready: heading(frameWords.card.emptyTitle) },
  figure: { query: 'layout=figure&country=PT', width: 280, height: 420, ready: heading(frameWords.figure.label) },
  help: { query: 'layout=list&layut=map&accent=red', width: 280, height: 500, ready: help },
};

for (const [name, { query, width, height, dark = false, ready }] of Object.entries(LOOKS)) {
  test(`no violation of WCAG 2.2 AA in a frame: ${name}`, async ({ host, page }) => {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    // The frame has a colour scheme of its own by that of the page around it.
    const frame = `<iframe title="Hubs" src="${host.siteUrl}embed/?v=1&${query}" width="${width}" height="${height}"></iframe>`;
    await host.open({ '/': htmlPage(`<main><h1>Host</h1>${frame}</main>`, '<meta name="color-scheme" content="light dark">') });
    await ready(host);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).exclude(['iframe', MORE_OF_THE_SAME]).analyze();
    const told = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
    }));
    expect(told).toEqual([]);
  });
}
