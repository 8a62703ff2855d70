import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import en from '../../src/i18n/en';
import english from '../../src/i18n/en/reading';
import french from '../../src/i18n/fr/reading';
import { createTranslator } from '../../src/i18n/translator';
import PlaceCard from '../../src/ui/cards/PlaceCard.svelte';
import Lazy from '../../src/ui/Lazy.svelte';
import { explorerOf, HUBS } from '../fixtures/explorer';
import { show } from './part';

const explorerWithoutChapters = () => explorerOf('', HUBS, createTranslator('en', en));
const card = { load: () => Promise.resolve({ default: PlaceCard }), props: { hubs: HUBS.slice(0, 2) }, words: ['chapters' as const] };

describe('a part that speaks words of its own', () => {
  it('is shown when they are there, and keeps the focus when another language is chosen', async () => {
    const explorer = explorerWithoutChapters();
    await show(Lazy, explorer, card);
    await expect.element(page.getByText(en.page.loading)).not.toBeInTheDocument();
    const shown = page.getByRole('heading', { level: 2 });
    await expect.element(shown).toHaveTextContent(english.place.title(2));
    const closing = page.getByRole('button', { name: en.page.close }).element() as HTMLElement;
    closing.focus();
    await explorer.setLanguage('fr');
    await expect.element(shown).toHaveTextContent(french.place.title(2));
    expect(document.activeElement).toBe(closing);
  });

  it('says so where they cannot be fetched, and offers to load the page anew', async () => {
    const explorer = explorerWithoutChapters();
    vi.spyOn(explorer, 'loadWords').mockRejectedValue(new Error('no network'));
    await show(Lazy, explorer, card);
    await expect.element(page.getByRole('alert')).toHaveTextContent(en.page.partFailed);
    await expect.element(page.getByRole('button', { name: en.page.reload })).toBeVisible();
  });
});
