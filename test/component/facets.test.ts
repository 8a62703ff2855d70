import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import en from '../../src/i18n/en';
import FacetBar from '../../src/ui/facets/FacetBar.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();

const button = (name: RegExp) => page.getByRole('button', { name });
const option = (name: RegExp) => page.getByRole('checkbox', { name });

describe('the bar of facets', () => {
  it('opens a menu, and Escape closes it and gives the focus back', async () => {
    await show(FacetBar, explorerOf(), {});
    const country = button(/^Country/);
    await expect.element(country).toHaveAttribute('aria-expanded', 'false');
    await country.click();
    await expect.element(country).toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByRole('group', { name: 'Country' })).toBeVisible();
    await option(/^France/).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(option(/^France/)).not.toBeInTheDocument();
    await expect.element(country).toHaveFocus();
  });

  it('is worked by keyboard: Enter opens, Tab reaches the values, Space chooses, “Done” closes', async () => {
    const explorer = explorerOf();
    await show(FacetBar, explorer, {});
    button(/^Sector/)
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(option(/^Agri|^Manuf/).first()).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(explorer.state.facets.sector).toEqual(['manufacturing']);
    await button(new RegExp(`^${en.facets.done}$`)).click();
    await expect.element(button(/^Sector/)).toHaveFocus();
    await expect.element(button(/^Sector/)).toHaveAttribute('aria-expanded', 'false');
  });

  it('shows one menu at a time', async () => {
    await show(FacetBar, explorerOf(), {});
    await button(/^Country/).click();
    await button(/^Kind/).click();
    await expect.element(page.getByRole('group', { name: 'Country' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('group', { name: 'Kind' })).toBeVisible();
  });

  it('closes the menu when the focus or a press goes elsewhere', async () => {
    await show(FacetBar, explorerOf(), {});
    await button(/^Country/).click();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await expect.element(page.getByRole('group', { name: 'Country' })).not.toBeInTheDocument();
  });

  it('counts each value as if it were the only one chosen of its facet', async () => {
    await show(FacetBar, explorerOf('country=ES'), {});
    await button(/^Country/).click();
    await expect.element(option(/^France/)).toHaveAccessibleName('France 3 hubs');
    await expect.element(option(/^Spain/)).toHaveAccessibleName('Spain 2 hubs');
    await expect.element(option(/^Spain/)).toBeChecked();
    await userEvent.keyboard('{Escape}');
    await button(/^Kind/).click();
    await expect.element(option(/^European DIH/)).toHaveAccessibleName('European DIH 2 hubs');
    await expect.element(option(/^Other hub/)).toHaveAccessibleName('Other hub 0 hubs');
  });

  it('says for how many hubs the value is not known', async () => {
    await show(FacetBar, explorerOf(), {});
    await button(/^Service/).click();
    await expect.element(page.getByText(en.facets.noteUnknown(3))).toBeVisible();
  });

  it('shows what is chosen as chips that take it away again', async () => {
    const explorer = explorerOf('country=ES,FR&kind=edih');
    await show(FacetBar, explorer, {});
    await expect.element(button(/^Country/)).toHaveTextContent('2');
    await button(/^Remove Spain$/).click();
    expect(explorer.state.facets.country).toEqual(['FR']);
    await button(new RegExp(`^${en.facets.clearAll}$`)).click();
    expect(explorer.state.facets).toMatchObject({ country: [], kind: [] });
    await expect.element(button(/^Remove/)).not.toBeInTheDocument();
  });

  it('clears one facet from its menu and leaves the others', async () => {
    const explorer = explorerOf('country=ES&kind=edih');
    await show(FacetBar, explorer, {});
    await button(/^Country/).click();
    await button(new RegExp(`^${en.facets.clearOne('Country')}$`)).click();
    expect(explorer.state.facets).toMatchObject({ country: [], kind: ['edih'] });
  });
});
