import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { DataVersion } from '../../src/domain/data-version';
import type { HubsFile } from '../../src/domain/files';
import frame from '../../src/i18n/en/frame';
import { hubs } from './data';
import { expect, Site, test } from './page';
import { ReleaseHost } from './release-host';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const OLDER = '2020-01-01-0ld0da7a';
/** Of the older release. */
const SPANISH = hubs.filter(({ country }) => country === 'ES').length;

/** A host that has the built site and has kept what an older release of the data was made of: it knew the hubs of Spain alone. */
async function hostOfTwoReleases(folder: string): Promise<ReleaseHost> {
  cpSync(DIST, folder, { recursive: true });
  const [file = ''] = readdirSync(`${folder}/data/versions`);
  const version = JSON.parse(readFileSync(`${folder}/data/versions/${file}`, 'utf8')) as DataVersion;
  const content = JSON.parse(readFileSync(`${folder}/data/${version.names['hubs.geojson']}`, 'utf8')) as HubsFile;
  const names = { ...version.names, 'hubs.geojson': 'hubs-0ld0da7a.geojson' };
  const features = content.features.filter(({ properties }) => properties.country === 'ES');
  writeFileSync(`${folder}/data/${names['hubs.geojson']}`, JSON.stringify({ ...content, features }));
  writeFileSync(`${folder}/data/versions/${OLDER}.json`, JSON.stringify({ ...version, version: OLDER, date: '2020-01-01', names }));
  return ReleaseHost.start(folder);
}

async function openFrame(page: Page, host: ReleaseHost, version: string): Promise<{ site: Site; warnings: string[] }> {
  const site = new Site(page, host.url);
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.goto(`${host.url}embed/index.html?v=1&layout=list&data=${version}`);
  await expect(site.rows.first()).toBeVisible();
  return { site, warnings };
}

test('a frame that was made for earlier data shows those for as long as the host keeps them, and the newest when it does not', async ({
  page,
}, testInfo) => {
  const host = await hostOfTwoReleases(testInfo.outputPath('site'));
  expect(SPANISH).toBeGreaterThan(0);
  const kept = await openFrame(page, host, OLDER);
  await kept.site.expectListLength(SPANISH);
  expect(kept.warnings.filter((text) => text.includes(OLDER))).toEqual([]);
  expect(kept.site.faults()).toEqual([]);

  const gone = '2019-01-01-00000000';
  const lost = await openFrame(page, host, gone);
  lost.site.expectConsoleErrors();
  await lost.site.expectListLength(hubs.length);
  expect(lost.warnings.filter((text) => text.includes(gone)).length).toBeGreaterThan(0);
  // Whoever put the frame there reads it in its help too.
  await page.getByRole('button', { name: frame.help.open }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').filter({ hasText: gone })).toContainText('data');
  expect(lost.site.faults()).toEqual([]);
  expect(host.missed).toEqual([`data/versions/${gone}.json`]);
  host.stop();
});
