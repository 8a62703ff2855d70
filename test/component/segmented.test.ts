import { createRawSnippet, type Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Segmented from '../../src/ui/Segmented.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();

async function choice() {
  const onchoose = vi.fn<(value: string) => void>();
  const option = createRawSnippet<[string]>((value) => ({ render: () => `<span>${value()}</span>` }));
  const props = { name: 'size', label: 'Size', options: ['small', 'medium', 'large'], value: 'medium', onchoose, option };
  await show(Segmented as Component<typeof props>, explorerOf(), props);
  return onchoose;
}

describe('a switch of a few', () => {
  it('is a group of radio buttons with one chosen', async () => {
    await choice();
    await expect.element(page.getByRole('radiogroup', { name: 'Size' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'medium' })).toBeChecked();
    await expect.element(page.getByRole('radio', { name: 'large' })).not.toBeChecked();
  });

  it('is one Tab stop, and the arrow keys choose', async () => {
    const onchoose = await choice();
    await userEvent.tab();
    await expect.element(page.getByRole('radio', { name: 'medium' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onchoose).toHaveBeenLastCalledWith('large');
    await userEvent.keyboard('{ArrowRight}');
    expect(onchoose).toHaveBeenLastCalledWith('small');
  });

  it('chooses by a press on the word', async () => {
    const onchoose = await choice();
    await page.getByText('small').click();
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('small');
  });

  it('keeps its radio buttons out of sight also while one has the focus', async () => {
    await choice();
    await userEvent.tab();
    const { width, height } = document.activeElement!.getBoundingClientRect();
    expect(Math.max(width, height)).toBeLessThanOrEqual(1);
  });
});
