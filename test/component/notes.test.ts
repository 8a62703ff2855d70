import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import en from '../../src/i18n/en';
import Notes from '../../src/ui/Notes.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();

describe('the note on a link', () => {
  it('is not there when the link is understood', async () => {
    await show(Notes, explorerOf('country=ES'), {});
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('names each wrong part, tells what there is where that is little, and can be dismissed', async () => {
    const explorer = explorerOf('layer=bogus&map=somewhere&hub=nobody');
    await show(Notes, explorer, {});
    const items = page.getByRole('listitem');
    expect(items.elements().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(en.notes.unknownValue('layer', 'bogus')),
      expect.stringContaining('nobody'),
      expect.stringContaining('somewhere'),
    ]);
    await expect.element(items.first()).toHaveTextContent('connectivity');
    await page.getByRole('button', { name: en.page.dismiss }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(explorer.problems).toEqual([]);
  });

  it('says that only one card can be open', async () => {
    await show(Notes, explorerOf('hub=alpha&region=FRK1'), {});
    await expect.element(page.getByRole('alert')).toHaveTextContent(en.notes.onlyOneOpen('region'));
  });
});
