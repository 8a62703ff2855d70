import words from '../../src/i18n/en/need';
import { expect, test } from './page';

test('a class of need and supply is chosen by keys in the legend, and its regions are listed', async ({ site, page }) => {
  await site.openList('?layer=gaps&indicator=need-connectivity');
  const worst = site.legend.getByRole('button', { name: /^High need, no hub in reach: \d+ regions$/ });
  await worst.focus();
  await page.keyboard.press('ArrowDown');
  const next = site.legend.getByRole('button', { name: /^Middle need, no hub in reach/ });
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(next).toHaveAttribute('aria-pressed', 'true');
  const chosen = page.getByRole('combobox', { name: words.list.choose });
  await expect(chosen.locator('option:checked')).toHaveText((await next.getAttribute('aria-label'))!);
  const region = page.getByRole('list', { name: words.list.title['need-connectivity'] }).getByRole('button').first();
  const name = (await region.locator('.name').textContent())!;
  await region.click();
  await expect(site.card.getByRole('heading', { level: 2 })).toHaveText(name);
});

test('who is underserved is ranked by weights that stand in the address, and a link with them ranks alike', async ({ site, page }) => {
  await site.openList('?layer=gaps&indicator=underserved');
  const list = page.getByRole('list', { name: words.underserved.title });
  const first = list.getByRole('listitem').first();
  const before = (await first.textContent())!;
  await page.getByRole('slider', { name: words.underserved.criteria.maturity }).fill('0');
  await site.expectQuery('weights', '1,0,1');
  await expect(first).not.toHaveText(before);
  const ranked = (await first.textContent())!;
  await page.reload();
  await expect(first).toHaveText(ranked);
  for (const criterion of ['connectivity', 'distance'] as const)
    await page.getByRole('slider', { name: words.underserved.criteria[criterion] }).fill('0');
  await expect(page.locator('.panel').getByText(words.underserved.noWeights)).toBeVisible();
  await expect(list).toHaveCount(0);
});
