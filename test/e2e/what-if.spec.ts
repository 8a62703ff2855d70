import whatIf from '../../src/i18n/en/what-if';
import { PALETTES } from '../../src/map/spec/palette';
import { expect, test, type Site } from './page';

/** The east of Hungary, without hubs, is in the middle of the stage. */
const GAPS = '?layer=gaps&map=6/47.6/20';
const rowOf = ({ page }: Site, number: number) => page.getByRole('listitem', { name: new RegExp(`^What-if hub ${number}:`) });

test('a press on the map places a what-if hub and tells what it would newly reach; the link brings it back', async ({ site, page }) => {
  await site.open(GAPS);
  await page.getByRole('button', { name: whatIf.byPress, exact: true }).click();
  const hint = page.locator('.placing-hint');
  await expect(hint).toContainText(whatIf.placing.add);
  const box = (await site.map.boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.click(middle.x, middle.y);
  await expect(hint).toHaveCount(0);
  await site.expectQuery('whatif', /^4\d(\.\d{1,3})?\/2\d(\.\d{1,3})?\/50$/);
  await expect(site.card).toHaveCount(0);
  const row = rowOf(site, 1);
  await row.getByRole('combobox').selectOption('150');
  await expect(row).toContainText(/Newly reaches \d+ regions?: [\d,.]+ (million )?people in towns/);
  const told = await row.textContent();
  await site.settled();
  expect((await site.paintedShares([PALETTES.light.planned]))[0]).toBeGreaterThan(0.0005);

  await site.open(`?${site.query().toString()}`);
  await expect(row).toHaveText(told!);
});
