import { hubs } from '../e2e/data';
import { en, expect, stage, test } from '../e2e/page';

const spanish = hubs.filter(({ country }) => country === 'ES');

test('list, map, table and announcement tell of the same hubs', async ({ site }) => {
  await site.open('?country=ES&map=4.6/37/-7');
  await site.expectListLength(spanish.length);
  expect(await site.drawnHubCount()).toBe(spanish.filter(({ placed }) => placed).length);
  await expect(site.announcement).toHaveText(en.results.announcement(spanish.length, 1));
  await site.switchTo(stage.views.label, stage.views.names.table);
  await site.expectTableLength(spanish.length);
});

test('the count of the result is announced politely, and only when it changes', async ({ site, page }) => {
  await site.openList();
  await expect(site.announcement).toHaveAttribute('role', 'status');
  await page.evaluate(() => {
    const status = document.querySelector('.panel [role=status]')!;
    const told: (string | null)[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => told.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await site.choose(en.facets.labels.country, 'Spain');
  await expect(site.announcement).toHaveText(en.results.announcement(spanish.length, 1));
  await site.switchTo(stage.layers.label, stage.layers.names.maturity);
  await site.rows.first().click();
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect([...new Set(told)]).toEqual([en.results.announcement(spanish.length, 1)]);
});

test('the link before all others leads past the map to the results', async ({ site, page }) => {
  await site.openList();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: en.page.skipToResults });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(site.heading).toBeFocused();
});

test('the second link leads past the whole list to the map', async ({ site, page }) => {
  await site.open();
  for (let press = 1; press <= 2; press++) await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: en.page.skipToMap });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: en.page.stage })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.stage :focus')).toHaveCount(1);
});

test('by keyboard alone: search, filter, open a hub, reach its website, close', async ({ site, page }) => {
  await site.openList();
  const tabTo = async (name: RegExp | string, role: 'searchbox' | 'button' | 'checkbox' | 'link', key = 'Tab') => {
    const target = page.getByRole(role, { name }).first();
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluateAll(([element]) => element === document.activeElement)) return target;
      await page.keyboard.press(key);
    }
    throw new Error(`${role} ${String(name)} is not reached by ${key}`);
  };

  await tabTo(en.search.label, 'searchbox');
  await page.keyboard.type('aire');
  await expect(site.row('aire-ee')).toBeVisible();
  await tabTo(/^Country/, 'button');
  await page.keyboard.press('Enter');
  // The values come by a file of their own; who presses Tab before they are there goes past them.
  await expect(page.getByRole('checkbox', { name: /^Estonia/ })).toBeVisible();
  await tabTo(/^Estonia/, 'checkbox');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(site.facetButton(en.facets.labels.country)).toBeFocused();
  await site.expectListLength(1);
  const { name } = hubs.find(({ id }) => id === 'aire-ee')!;
  await tabTo(new RegExp(`^${name}`), 'button');
  await page.keyboard.press('Enter');
  await expect(site.card.getByRole('heading', { level: 2, name })).toBeFocused();
  const website = await tabTo(/aire-edih\.eu/, 'link');
  await expect(website).toHaveAttribute('href', /^https:\/\/aire-edih\.eu/);
  await expect(website).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(site.row('aire-ee')).toBeFocused();
});

test('the focus is never hidden under the sheet or a card on a small screen', async ({ site, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await site.openList('?country=ES');
  await site.heading.focus();
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement!;
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element)) ? 'seen' : element.outerHTML.slice(0, 120);
    });
    expect(seen).toBe('seen');
  }
});
