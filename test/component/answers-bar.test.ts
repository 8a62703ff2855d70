import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import en from '../../src/i18n/en';
import words from '../../src/i18n/en/matches';
import AnswersBar from '../../src/ui/matches/AnswersBar.svelte';
import ResultsTools from '../../src/ui/matches/ResultsTools.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();

const HERE = 'near=0.5/0.5/FRK1/Clermont-Ferrand';

async function bar(query: string, part: typeof AnswersBar = AnswersBar) {
  const explorer = explorerOf(query);
  await explorer.loadWords(['chapters']);
  await explorer.resources.finderCode.arrival();
  await show(part, explorer, {});
  return explorer;
}

const chip = (text: string) => page.getByRole('button', { name: words.bar.remove(text), exact: true });
const chips = () => [...document.querySelectorAll('.chosen')].map((element) => element.textContent.trim());
const sort = () => page.getByRole('combobox', { name: words.bar.sort });
const radius = () => page.getByRole('combobox', { name: words.bar.radius });
const optionsOf = (select: ReturnType<typeof sort>) => [...(select.element() as HTMLSelectElement).options].map(({ text }) => text);

describe('the bar of answers', () => {
  it('shows all that was answered as chips that take it away again', async () => {
    const explorer = await bar(`${HERE}&need=robots,try&work=manufacturing&radius=100&inview=1`);
    const all = [
      'Near Clermont-Ferrand',
      'Robots',
      'Try before buying',
      en.sectors.manufacturing,
      words.bar.within('100'),
      words.bar.inView,
    ];
    expect(chips()).toEqual(all);
    await chip('Robots').click();
    expect(explorer.state.answers.needs).toEqual(['try']);
    await chip(en.sectors.manufacturing).click();
    expect(explorer.state.answers.sectors).toEqual([]);
    await chip(words.bar.within('100')).click();
    expect(explorer.state.radiusKm).toBeNull();
    await chip(words.bar.inView).click();
    expect(explorer.state.onlyInView).toBe(false);
    await chip('Near Clermont-Ferrand').click();
    expect(explorer.state.answers.origin).toBeNull();
    await expect.poll(chips).toEqual(['Try before buying']);
  });

  it('hands the focus of a chip that goes to the one in its place', async () => {
    await bar('need=robots,try,ai');
    chip('Try before buying').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(chip('Artificial intelligence')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(chip('Robots')).toHaveFocus();
  });

  it('opens the questions again', async () => {
    const explorer = await bar('need=robots');
    await page.getByRole('button', { name: words.bar.change }).click();
    expect(explorer.task).toBe('find');
  });

  it('names a position that the device gave as the visitor’s', async () => {
    await bar('near=0.5/0.5/FRK1');
    expect(chips()).toEqual([words.bar.nearHere]);
  });

  it('orders by what can be ordered by: by distance only from a place', async () => {
    const explorer = await bar(`${HERE}&need=robots`);
    await expect.element(sort()).toHaveValue('match');
    expect(optionsOf(sort())).toEqual([words.bar.sorts.match, words.bar.sorts.distance, words.bar.sorts.name]);
    await sort().selectOptions(words.bar.sorts.distance);
    expect(explorer.state.sort).toBe('distance');
    await chip('Near Clermont-Ferrand').click();
    await expect.poll(() => optionsOf(sort())).toEqual([words.bar.sorts.match, words.bar.sorts.name]);
    await expect.element(sort()).toHaveValue('match');
    await expect.element(radius()).not.toBeInTheDocument();
  });

  it('narrows to a radius, and shows one of a link that it does not offer', async () => {
    const explorer = await bar(`${HERE}&radius=130`);
    await expect.element(radius()).toHaveValue('130');
    expect(optionsOf(radius())).toContain(words.bar.within('130'));
    await radius().selectOptions(words.bar.within('50'));
    expect(explorer.state.radiusKm).toBe(50);
    expect(explorer.matches.count).toBe(2);
    await radius().selectOptions(words.bar.anyDistance);
    expect(explorer.state.radiusKm).toBeNull();
    expect(explorer.matches.count).toBe(5);
  });
});

describe('where nothing is left', () => {
  const FAR = 'near=60/20/FI1B/Far';

  it('says that it is the radius, and shows hubs at any distance', async () => {
    const explorer = await bar(`${FAR}&radius=25`);
    expect(explorer.matches.count).toBe(0);
    await expect.element(page.getByText(words.empty.radius('25', 'Far'))).toBeVisible();
    await page.getByRole('button', { name: words.empty.anyDistance }).click();
    expect(explorer.matches.count).toBe(5);
    await expect.element(page.getByText(words.empty.radius('25', 'Far'))).not.toBeInTheDocument();
  });

  it('names the search and the filter where they do it, each with what takes it away', async () => {
    const explorer = await bar(`${HERE}&radius=25&q=gamma&country=FR`);
    await expect.element(page.getByText(words.empty.radius('25', 'Clermont-Ferrand'))).toBeVisible();
    await page.getByRole('button', { name: words.empty.removeText }).click();
    expect(explorer.state.text).toBe('');
    expect(explorer.matches.count).toBe(2);
    explorer.toggleFacetValue('country', 'FR');
    explorer.toggleFacetValue('country', 'ES');
    await page.getByRole('button', { name: words.empty.removeFacet(en.facets.labels.country) }).click();
    expect(explorer.state.facets.country).toEqual([]);
  });

  it('says so where only all together leave nothing', async () => {
    await bar(`${FAR}&radius=25&q=zzzz`);
    await expect.element(page.getByText(words.empty.together)).toBeVisible();
  });
});

describe('the tools of the list', () => {
  it('narrow to what is in view without any answer, and say what that leaves out', async () => {
    const explorer = await bar('task=find', ResultsTools);
    const onlyInView = page.getByRole('switch', { name: words.bar.onlyInView });
    await expect.element(onlyInView).not.toBeChecked();
    await onlyInView.click();
    expect(explorer.state.onlyInView).toBe(true);
    await expect.element(onlyInView).toHaveAccessibleDescription(words.bar.inViewWaits);
    expect(explorer.matches.count).toBe(5);
    explorer.map.settled({ zoom: 5, lngLat: [0.5, 0.5] }, [0, 0, 1, 1]);
    await expect.element(onlyInView).toHaveAccessibleDescription(words.bar.inViewNote);
    expect(explorer.matches.count).toBe(2);
  });

  it('lead to the questions that an order other than by name needs', async () => {
    const explorer = await bar('', ResultsTools);
    await page.getByRole('button', { name: words.tools.find }).click();
    expect(explorer.task).toBe('find');
  });
});
