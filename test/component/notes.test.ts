import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Release } from '../../src/explorer/release.svelte';
import en from '../../src/i18n/en';
import reading from '../../src/i18n/en/reading';
import Notes from '../../src/ui/Notes.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();

describe('the note on a link', () => {
  it('is not there when the link is understood', async () => {
    await show(Notes, explorerOf('country=ES'), { nextRelease: new Release() });
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('names each wrong part, tells what there is where that is little, and can be dismissed', async () => {
    const explorer = explorerOf('layer=bogus&map=somewhere&hub=nobody');
    await show(Notes, explorer, { nextRelease: new Release() });
    const items = page.getByRole('listitem');
    await expect.element(items).toHaveLength(3);
    expect(items.elements().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(reading.problems.unknownValue('layer', 'bogus')),
      expect.stringContaining('nobody'),
      expect.stringContaining('somewhere'),
    ]);
    await expect.element(items.first()).toHaveTextContent('connectivity');
    await page.getByRole('button', { name: en.page.dismiss }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(explorer.problems).toEqual([]);
  });

  it('says that only one card can be open', async () => {
    await show(Notes, explorerOf('hub=alpha&region=FRK1'), { nextRelease: new Release() });
    await expect.element(page.getByRole('alert')).toHaveTextContent(reading.problems.onlyOneOpen('region'));
  });
});

describe('the note on a new release', () => {
  it('is there once one waits, and has it take over at the word of the visitor', async () => {
    const nextRelease = new Release();
    const takeOver = vi.fn();
    await show(Notes, explorerOf(''), { nextRelease });
    const note = page.getByRole('status');
    await expect.element(note).toHaveTextContent('');
    nextRelease.offer(takeOver);
    await expect.element(note).toHaveTextContent(en.notes.newVersion);
    expect(takeOver).not.toHaveBeenCalled();
    await note.getByRole('button', { name: en.page.reload }).click();
    expect(takeOver).toHaveBeenCalledOnce();
  });

  it('can be put off', async () => {
    const nextRelease = new Release();
    const takeOver = vi.fn();
    await show(Notes, explorerOf(''), { nextRelease });
    nextRelease.offer(takeOver);
    await page.getByRole('button', { name: en.page.dismiss }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    expect(takeOver).not.toHaveBeenCalled();
  });
});
