import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import en from '../../src/i18n/en';
import whatIf from '../../src/i18n/en/what-if';
import type { Explorer } from '../../src/explorer/explorer.svelte';
import WhatIf from '../../src/ui/what-if/WhatIf.svelte';
import { arrived, explorerOf, HUBS } from '../fixtures/explorer';
import { show, withData } from './part';

withData();

/** Without the hub of ES51: a gap of 300 000 people whose population centre is [2.5, 0.5]. */
async function whatIfOf(query: string): Promise<Explorer> {
  const explorer = explorerOf(
    `?layer=gaps${query}`,
    HUBS.filter(({ id }) => id !== 'delta'),
  );
  await arrived(explorer);
  await show(WhatIf, explorer, {});
  return explorer;
}
const plannedOf = ({ state }: Explorer) => state.planned;
const row = (number: number) => page.getByRole('listitem', { name: new RegExp(`^${whatIf.hub(number, '').trim()}`) });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('what-if hubs, by keys alone', () => {
  it('are placed in the middle of the map, and moved from there', async () => {
    const explorer = await whatIfOf('&map=6/0.5/2.4');
    button(whatIf.inMiddle.map).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(plannedOf(explorer)).toEqual([{ lngLat: [2.4, 0.5], reachKm: 50, services: [], name: null }]);
    await expect.element(button(whatIf.moveOf(1))).toHaveFocus();
    await expect.element(row(1)).toHaveTextContent(whatIf.reaches(1, '300,000 people in towns'));
    await expect.element(row(1).getByRole('button', { name: 'Catalunya' })).toBeVisible();

    await userEvent.keyboard('{ArrowUp}{Shift>}{ArrowLeft}{/Shift}');
    expect(plannedOf(explorer)[0]!.lngLat).toEqual([2.175, 0.545]);
    await expect.element(page.getByRole('status').first()).toHaveTextContent(whatIf.at(1, '0.545, 2.175', ''));
  });

  it('go to the open region in views without a map, else to the middle of Europe', async () => {
    const explorer = await whatIfOf('&view=regions&region=ES51');
    await expect.element(button(whatIf.byPress)).not.toBeInTheDocument();
    await button(whatIf.inMiddle.region('Catalunya')).click();
    expect(plannedOf(explorer)[0]!.lngLat).toEqual(explorer.selectedRegion!.labelPoint);
    explorer.closeCard();
    await button(whatIf.inMiddle.europe).click();
    expect(plannedOf(explorer)[1]!.lngLat[0]).toBe(10.25);
  });

  it('change reach and services; one that does not offer what is filtered by counts nowhere', async () => {
    const explorer = await whatIfOf('&whatif=0.5/1.6/25&service=skills-training');
    await expect.element(row(1)).toHaveTextContent(whatIf.reachesNone);
    await row(1).getByRole('combobox').selectOptions('150');
    await expect.element(row(1)).toHaveTextContent(whatIf.reaches(1, '300,000 people in towns'));
    await row(1).getByRole('button', { name: en.services['test-before-invest'] }).click();
    await expect.element(row(1)).toHaveTextContent(whatIf.excluded);
    expect(plannedOf(explorer)[0]).toMatchObject({ reachKm: 150, services: ['test-before-invest'] });
  });

  it('are removed, and the focus goes to the next, or to where one is added', async () => {
    await whatIfOf('&whatif=0.5/2.5/50//Here;0.5/2.4/50//There');
    await expect.element(page.getByText(whatIf.total(1, '300,000 people in towns'))).toBeVisible();
    await button(whatIf.removeOf(1, 'Here')).click();
    await expect.element(button(whatIf.removeOf(1, 'There'))).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: whatIf.place })).toHaveFocus();
    await expect.element(page.getByRole('status').first()).toHaveTextContent(whatIf.removed(0));
  });

  it('are five at most, and then says so', async () => {
    const explorer = await whatIfOf('&whatif=1/1/25;2/2/25;3/3/25;4/4/25&map=6/0.5/2.4');
    await button(whatIf.inMiddle.map).click();
    await expect.element(page.getByText(whatIf.full('5'))).toBeVisible();
    await expect.element(button(whatIf.inMiddle.map)).not.toBeInTheDocument();
    await expect.element(button(whatIf.moveOf(5))).toHaveFocus();
    await button(whatIf.removeAll).click();
    expect(plannedOf(explorer)).toEqual([]);
    await expect.element(page.getByRole('combobox', { name: whatIf.place })).toHaveFocus();
  });

  it('wait for a press on the map until Escape, which closes nothing else', async () => {
    const explorer = await whatIfOf('');
    const { gaps } = explorer.analysis.value!;
    await button(whatIf.byPress).click();
    expect(gaps.placing).toBe(true);
    await expect.element(page.getByText(whatIf.placing.add).last()).toBeVisible();
    let left = false;
    const listen = ({ defaultPrevented }: KeyboardEvent) => (left = !defaultPrevented);
    window.addEventListener('keydown', listen, { once: true });
    await userEvent.keyboard('{Escape}');
    expect([gaps.placing, left]).toEqual([false, false]);
  });

  it('are shown on the map when their place is pressed', async () => {
    const explorer = await whatIfOf('&whatif=0.5/2.5/50//Here');
    await button(whatIf.show(1, 'Here')).click();
    expect(explorer.map.camera.awaited).toMatchObject([2.05, 0.05, 2.95, 0.95].map((edge) => expect.closeTo(edge, 2) as number));
  });
});
