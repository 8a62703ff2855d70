import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import en from '../../src/i18n/en';
import { Sheet } from '../../src/ui/sheet.svelte';
import SheetHandle from '../../src/ui/SheetHandle.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();

async function handle() {
  await page.viewport(390, 844);
  const sheet = new Sheet();
  const props = { sheet };
  await show(SheetHandle as Component<typeof props>, explorerOf(), props);
  return { sheet, button: page.getByRole('button').first() };
}

/** A press on the handle that moves so far down. */
function drag(element: Element, byPx: number) {
  const at = (type: string, clientY: number) => element.dispatchEvent(new PointerEvent(type, { clientY, pointerId: 1, bubbles: true }));
  // An invented pointer cannot be captured.
  Object.assign(element, { setPointerCapture: () => undefined, hasPointerCapture: () => true });
  at('pointerdown', 400);
  at('pointermove', 400 + byPx);
  at('pointerup', 400 + byPx);
  element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

describe('the handle of the sheet', () => {
  it('says what it does and whether the sheet is up', async () => {
    const { button } = await handle();
    await expect.element(button).toHaveAccessibleName(en.results.expandList);
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button).toHaveAccessibleName(en.results.collapseList);
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  });

  it('moves up and back to the middle by presses', async () => {
    const { sheet, button } = await handle();
    await button.click();
    expect(sheet.rest).toBe('full');
    await button.click();
    expect(sheet.rest).toBe('half');
  });

  it('has a button down from the middle, too, which hands the focus on', async () => {
    const { sheet, button } = await handle();
    const fold = page.getByRole('button', { name: en.results.collapseList });
    await fold.click();
    expect(sheet.rest).toBe('peek');
    await expect.element(fold).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    await button.click();
    expect(sheet.rest).toBe('half');
    await expect.element(fold).toBeVisible();
  });

  it('is large enough for a thumb', async () => {
    await handle();
    for (const button of page.getByRole('button').elements()) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });

  it('follows a finger, and the click that ends a drag is none', async () => {
    const { sheet, button } = await handle();
    drag(button.element(), 1000);
    expect(sheet.rest).toBe('peek');
    drag(button.element(), -2000);
    expect(sheet.rest).toBe('full');
    await button.click();
    expect(sheet.rest).toBe('half');
  });
});
