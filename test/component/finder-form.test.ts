import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { NEED_IDS } from '../../src/domain/need-ids';
import { SECTORS } from '../../src/domain/vocabularies';
import dictionary from '../../src/i18n/en';
import en from '../../src/i18n/en/finder';
import matches from '../../src/i18n/en/matches';
import FinderForm from '../../src/ui/finder/FinderForm.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();

const chip = (name: string) => page.getByRole('button', { name, exact: true });

async function form(query = '') {
  const explorer = explorerOf(query);
  explorer.openTask('find');
  await explorer.loadWords(['chapters']);
  await show(FinderForm, explorer, {});
  return explorer;
}

describe('the three questions', () => {
  it('begin at their heading, and number themselves', async () => {
    await form();
    await expect.element(page.getByRole('heading', { level: 2, name: en.title })).toHaveFocus();
    const headings = page.getByRole('heading', { level: 3 }).elements();
    expect(headings.map(({ textContent }) => textContent.trim())).toEqual([
      `1 ${en.where.title}`,
      `2 ${en.need.title}`,
      `3 ${en.work.title}`,
    ]);
  });

  it('leave the focus where it is when a link brought them', async () => {
    const explorer = explorerOf('task=find');
    await explorer.loadWords(['chapters']);
    await show(FinderForm, explorer, {});
    await expect.element(page.getByRole('heading', { level: 2 })).not.toHaveFocus();
  });

  it('take and drop what is pressed, and say what it stands for', async () => {
    const explorer = await form();
    const meaning = page.getByText('Robots: looks for the technology “Robotics”');
    await chip('Robots').click();
    await expect.element(chip('Robots')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(meaning).toBeVisible();
    await chip(matches.needs.try).click();
    await expect.element(page.getByText('looks for the service “Test before invest”')).toBeVisible();
    await chip('Manufacturing').click();
    expect(explorer.state.answers).toMatchObject({ needs: ['robots', 'try'], sectors: ['manufacturing'] });
    await chip('Robots').click();
    await expect.element(chip('Robots')).toHaveAttribute('aria-pressed', 'false');
    await expect.element(meaning).not.toBeInTheDocument();
    expect(explorer.state.answers.needs).toEqual(['try']);
  });

  it('offer every need and every sector, the less usual ones on request', async () => {
    await form();
    await expect.element(chip(matches.needs.quantum)).not.toBeInTheDocument();
    await page.getByRole('button', { name: /more technologies$/ }).click();
    await expect.element(chip(matches.needs['smart-machines'])).toHaveFocus();
    await page.getByRole('button', { name: /more sectors$/ }).click();
    for (const id of NEED_IDS) await expect.element(chip(matches.needs[id])).toBeInTheDocument();
    for (const id of SECTORS) await expect.element(chip(dictionary.sectors[id])).toBeInTheDocument();
  });

  it('show at once what a link has chosen of the less usual, and keep it when it is dropped', async () => {
    await form('need=quantum');
    await expect.element(chip(matches.needs.quantum)).toHaveAttribute('aria-pressed', 'true');
    await chip(matches.needs.quantum).click();
    await expect.element(chip(matches.needs.quantum)).toHaveAttribute('aria-pressed', 'false');
  });

  it('say how many hubs there are, and in which order once something is answered', async () => {
    await form();
    await expect.element(chip(en.show.name(5))).toBeVisible();
    await chip('Robots').click();
    await expect.element(chip(en.show.match(5))).toBeVisible();
  });

  it('start over', async () => {
    const explorer = await form('need=robots&work=health&near=0.5/0.5/FRK1/Moulins');
    await expect.element(chip(en.show.match(5))).toBeVisible();
    await chip(en.startOver).click();
    expect(explorer.state.answers).toEqual({ origin: null, needs: [], sectors: [] });
    await expect.element(page.getByRole('combobox')).toHaveValue('');
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  });

  it('close by their button, and lead to the questions about support', async () => {
    const explorer = await form();
    await chip(dictionary.page.close).click();
    expect(explorer.task).toBeNull();
    await chip(en.instrument).click();
    expect(explorer.task).toBe('instrument');
  });

  it('are large enough for a thumb', async () => {
    await page.viewport(390, 844);
    await form();
    for (const button of page.getByRole('button').elements()) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.textContent).toBeGreaterThanOrEqual(44);
    }
  });
});
