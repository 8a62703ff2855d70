import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Resource } from '../../src/explorer/resource.svelte';
import type { Origin } from '../../src/domain/answers';
import type { Explorer } from '../../src/explorer/explorer.svelte';
import type { Town, TownMatches, TownSearch } from '../../src/domain/town';
import en from '../../src/i18n/en/finder';
import PlaceField from '../../src/ui/finder/PlaceField.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();

const town = (id: string, name: string, facts: Partial<Town> = {}): Town => ({
  id,
  name,
  alias: null,
  country: 'SI',
  regionId: 'SI03',
  regionName: 'Vzhodna Slovenija',
  lngLat: [15.65, 46.55],
  population: 1000,
  ...facts,
});
const MARIBOR = town('1', 'Maribor');
const MARBELLA = town('2', 'Marbella', { country: 'ES', regionId: 'ES61', regionName: 'Andalucía', lngLat: [-4.88, 36.51] });
const MARIUPOL = town('3', 'Mariupol', { alias: 'Маріуполь', country: 'UA', regionId: 'UA', regionName: 'Ukraine', lngLat: [37.5, 47.1] });
const TOWNS = [MARIBOR, MARBELLA, MARIUPOL];

const search = vi.fn<TownSearch['search']>();
const searchByPrefix: TownSearch['search'] = (text) => {
  const towns = TOWNS.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()));
  return Promise.resolve({ towns, nearlySpelled: towns.length === 0 && text !== 'Atlantis' ? [MARIBOR] : [] });
};

const field = page.getByRole('combobox', { name: en.where.label });
const options = page.getByRole('option');
const status = page.getByRole('status');
const origin = ({ state }: Explorer) => state.answers.origin;

async function placeField(query = '', load: () => Promise<TownSearch> = () => Promise.resolve({ search })) {
  search.mockReset().mockImplementation(searchByPrefix);
  const explorer = explorerOf(query);
  Object.assign(explorer.resources, { towns: new Resource(load) });
  await explorer.loadWords(['chapters']);
  await show(PlaceField, explorer, {
    label: en.where.label,
    get origin() {
      return origin(explorer);
    },
    onchoose: (place: Origin | null) => {
      explorer.finder.setOrigin(place);
    },
  });
  return explorer;
}

async function active(): Promise<string | null> {
  await expect.element(field).toHaveFocus();
  const id = field.element().getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.textContent.trim() ?? 'an id of nothing');
}

describe('the place field', () => {
  it('asks for the towns when it gets the focus, and not before', async () => {
    const explorer = await placeField();
    expect(explorer.resources.towns.state).toBeNull();
    await field.click();
    expect(explorer.resources.towns.state).not.toBeNull();
  });

  it('lists what begins like the text, each so that it is told from others of its name, and counts it for those who do not see', async () => {
    await placeField();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await field.fill('mar');
    await expect.element(options).toHaveLength(3);
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    expect(field.element().getAttribute('aria-controls')).toBe(page.getByRole('listbox').element().id);
    await expect.element(options.nth(1)).toHaveTextContent('Marbella Andalucía, Spain');
    await expect.element(options.nth(2)).toHaveTextContent('Mariupol (Маріуполь) Ukraine');
    await expect.element(status).toHaveTextContent(en.where.found(3));
  });

  it('names no country twice', async () => {
    await placeField();
    search.mockResolvedValue({ towns: [town('4', 'Ħamrun', { country: 'MT', regionId: 'MT00', regionName: 'Malta' })], nearlySpelled: [] });
    await field.fill('hamrun');
    await expect.element(options).toHaveTextContent(/^Ħamrun Malta$/);
  });

  it('moves through the list by arrows, round and round, while the focus stays in the field', async () => {
    await placeField();
    await field.fill('mar');
    await expect.element(options).toHaveLength(3);
    expect(await active()).toBeNull();
    for (const name of ['Maribor', 'Marbella', 'Mariupol', 'Maribor']) {
      await userEvent.keyboard('{ArrowDown}');
      expect(await active()).toContain(name);
      await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent(name);
    }
    await userEvent.keyboard('{ArrowUp}');
    expect(await active()).toContain('Mariupol');
    await userEvent.keyboard('{Home}');
    expect(await active()).toBeNull();
    await userEvent.keyboard('{ArrowUp}{End}');
    expect(await active()).toBeNull();
  });

  it('takes the active option on Enter, and shows the place that is set', async () => {
    const explorer = await placeField();
    await field.fill('mar');
    await expect.element(options).toHaveLength(3);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(origin(explorer)).toEqual({ lngLat: MARBELLA.lngLat, regionId: 'ES61', name: 'Marbella' });
    await expect.element(field).toHaveValue('Marbella');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await expect.element(options).toHaveLength(0);
  });

  it('takes the likeliest place when Enter comes before the answer', async () => {
    const explorer = await placeField();
    await field.fill('mar');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => origin(explorer)?.name).toBe('Maribor');
  });

  it('takes the active option on Tab and lets the focus go on', async () => {
    const explorer = await placeField();
    await field.fill('mar');
    await expect.element(options).toHaveLength(3);
    await userEvent.keyboard('{ArrowDown}{Tab}');
    expect(origin(explorer)?.name).toBe('Maribor');
    await expect.element(field).not.toHaveFocus();
  });

  it('takes what is pressed', async () => {
    const explorer = await placeField();
    await field.fill('mar');
    await page.getByRole('option', { name: /^Mariupol/ }).click();
    expect(origin(explorer)).toMatchObject({ regionId: 'UA', name: 'Mariupol' });
  });

  it('closes the list on Escape, then takes the text back, then leaves the key to the page', async () => {
    const left: string[] = [];
    const onkeydown = ({ key, defaultPrevented }: KeyboardEvent) => !defaultPrevented && left.push(key);
    window.addEventListener('keydown', onkeydown);
    await placeField();
    await field.fill('mar');
    await expect.element(options).toHaveLength(3);
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    await expect.element(field).toHaveValue('mar');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(field).toHaveValue('');
    expect(left).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(left).toEqual(['Escape']);
    window.removeEventListener('keydown', onkeydown);
  });

  it('does not show an older answer that comes after a newer one', async () => {
    await placeField();
    let answerFirst: (matches: TownMatches) => void = () => undefined;
    search.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    await field.fill('mari');
    await vi.waitFor(() => {
      expect(search).toHaveBeenCalledTimes(1);
    });
    await field.fill('marb');
    await expect.element(options).toHaveLength(1);
    answerFirst({ towns: TOWNS, nearlySpelled: [] });
    await new Promise((resolve) => setTimeout(resolve));
    await expect.element(options).toHaveLength(1);
    await expect.element(options).toHaveTextContent('Marbella');
  });

  it('says that a name is unknown, offers the nearest spelling, and takes that only when it is chosen', async () => {
    const explorer = await placeField();
    await field.fill('Maribro');
    await expect.element(status).toHaveTextContent(en.where.similar('Maribro'));
    await expect.element(options).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(origin(explorer)).toBeNull();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(origin(explorer)?.name).toBe('Maribor');
  });

  it('says so when nothing is even nearly spelled like it', async () => {
    await placeField();
    await field.fill('Atlantis');
    await expect.element(status).toHaveTextContent(en.where.none('Atlantis'));
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('says that the places could not be loaded, and tries again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    await placeField('', () => (broken ? Promise.reject(new Error('no network')) : Promise.resolve({ search })));
    await field.fill('mar');
    await expect.element(status).toHaveTextContent(en.where.failed);
    broken = false;
    await page.getByRole('button', { name: en.where.retry }).click();
    await expect.element(status).toHaveTextContent(en.where.found(3));
    logged.mockRestore();
  });

  it('takes typed coordinates, with the region they lie in', async () => {
    const explorer = await placeField();
    await field.fill('0,5; 1,5');
    await expect.element(options).toHaveTextContent('0.5, 1.5 Rhône-Alpes, France');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(origin(explorer)).toEqual({ lngLat: [1.5, 0.5], regionId: 'FRK2', name: '0.5, 1.5' });
    expect(search).not.toHaveBeenCalled();
  });

  it('says that coordinates lie outside Europe, and does not take them', async () => {
    const explorer = await placeField();
    await field.fill('35.7, 139.7');
    await expect.element(status).toHaveTextContent(en.where.outside);
    await userEvent.keyboard('{Enter}');
    expect(origin(explorer)).toBeNull();
  });

  it('shows the place of a link, and clears it', async () => {
    const explorer = await placeField('near=46.555/15.646/SI03/Maribor');
    await expect.element(field).toHaveValue('Maribor');
    await page.getByRole('button', { name: en.where.clear }).click();
    expect(origin(explorer)).toBeNull();
    await expect.element(field).toHaveValue('');
    await expect.element(field).toHaveFocus();
  });

  it('shows a place without a name by its coordinates', async () => {
    await placeField('near=46.55/15.65/SI03');
    await expect.element(field).toHaveValue(en.where.position('46.55, 15.65'));
  });

  it('keeps the place when a text is left that chose none, and forgets it when the field is emptied', async () => {
    const explorer = await placeField('near=46.555/15.646/SI03/Maribor');
    await field.fill('Marb');
    await expect.element(options).toHaveLength(1);
    await userEvent.tab();
    await expect.element(field).toHaveValue('Maribor');
    await field.fill('');
    expect(origin(explorer)).toBeNull();
  });

  it('ranks by the country of the place that is set, else of the browser', async () => {
    await placeField('near=46.555/15.646/SI03/Maribor');
    await field.fill('mar');
    await vi.waitFor(() => {
      expect(search).toHaveBeenCalledWith('mar', 'SI', expect.any(Number));
    });
  });
});
