import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import en from '../../src/i18n/en';
import fr from '../../src/i18n/fr';
import LanguageSwitch from '../../src/ui/LanguageSwitch.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show } from './part';

it('the switch of languages shows the one that is spoken, whoever chose it', async () => {
  const explorer = explorerOf();
  await show(LanguageSwitch, explorer, {});
  await expect.element(page.getByRole('combobox', { name: en.page.language })).toHaveValue('en');
  await page.getByRole('combobox').selectOptions('fr');
  await expect.element(page.getByRole('combobox', { name: fr.page.language })).toHaveValue('fr');
  // Back.
  explorer.restore('');
  await expect.element(page.getByRole('combobox', { name: en.page.language })).toHaveValue('en');
});
