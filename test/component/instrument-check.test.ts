import { afterEach, describe, expect, it, vi } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import words from '../../src/i18n/en/instruments';
import en from '../../src/i18n/en';
import reading from '../../src/i18n/en/reading';
import { serveData } from '../fixtures/data-server';
import { explorerOf, HUBS } from '../fixtures/explorer';
import { QUESTIONS } from '../fixtures/instruments';
import InstrumentCheck from '../../src/ui/instruments/InstrumentCheck.svelte';
import { show, withData } from './part';

withData();

const question = (id: keyof typeof words.questions) => page.getByRole('group', { name: words.questions[id].ask });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const result = () => page.getByRole('heading', { name: words.resultTitle });
const hub = (name: RegExp) => page.getByRole('button', { name });

/** Hubs of which two train, one of them by the terms of the call. */
const TRAINERS = HUBS.map((candidate) =>
  candidate.services === null
    ? candidate
    : { ...candidate, servicesBasis: candidate.id === 'alpha' ? ('call' as const) : ('stated' as const) },
);

async function open(query = '') {
  const explorer = explorerOf(query, TRAINERS);
  explorer.openTask('instrument');
  await explorer.loadWords(['chapters']);
  await show(InstrumentCheck, explorer, {});
  await expect.element(question('green')).toBeVisible();
  return explorer;
}

/** The first answer of each question but those given. */
async function answerAll(answers: Partial<Record<keyof typeof words.questions, string>> = {}) {
  for (const id of QUESTIONS) await radio(answers[id] ?? Object.values(words.questions[id].answers)[0]!).click();
}

describe('the questions', () => {
  it('say first that it is guidance and that the answers stay, with the focus on the heading', async () => {
    await open();
    await expect.element(page.getByRole('heading', { name: words.title })).toHaveFocus();
    await expect.element(page.getByText(words.guidance)).toBeVisible();
    await expect.element(page.getByText(words.private)).toBeVisible();
    await expect.element(page.getByText(words.answered(0, 6))).toBeVisible();
  });

  it('are worked by keyboard alone: Tab from question to question, Space and arrows among the answers', async () => {
    const explorer = await open();
    for (let tabs = 0; tabs < 2; tabs++) await userEvent.tab();
    await expect.element(radio(words.questions.strategy.answers.nothing)).toHaveFocus();
    await userEvent.keyboard(' {ArrowDown}');
    await expect.element(radio(words.questions.strategy.answers.learn)).toBeChecked();
    for (let others = 1; others < QUESTIONS.length; others++) {
      await userEvent.tab();
      await userEvent.keyboard(' ');
    }
    await expect.element(result()).toBeVisible();
    await expect.element(page.getByRole('status').filter({ hasText: words.resultReady(words.bands.low) })).toBeInTheDocument();
    expect(explorer.resources.instrumentCheck.value?.answers).toMatchObject({ strategy: 'learn', green: 'not-yet' });
  });

  it('give no result while one is open, and lead to it', async () => {
    await open();
    await answerAll();
    await page.getByRole('button', { name: words.startOver }).click();
    await expect.element(result()).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: words.title })).toHaveFocus();
    await radio(words.questions.strategy.answers.own).click();
    await expect.element(page.getByText(words.stillMissing(5))).toBeVisible();
    await page.getByRole('button', { name: words.goToMissing }).click();
    await expect.element(radio(words.questions.readiness.answers.basics)).toHaveFocus();
  });

  it('can be fetched again when they could not be loaded', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const server = serveData({ 'instruments.json': () => new Response('', { status: 503 }) });
    const explorer = explorerOf('task=instrument');
    await explorer.loadWords(['chapters']);
    await show(InstrumentCheck, explorer, {});
    await expect.element(page.getByRole('alert')).toHaveTextContent(words.failed);
    server.answers['instruments.json'] = (await import('../fixtures/instruments')).instrumentsFile;
    await page.getByRole('button', { name: words.retry }).click();
    await expect.element(question('strategy')).toBeVisible();
  });
});

describe('the result', () => {
  it('names the band in words, each dimension, and the instruments, those that fit the next step first', async () => {
    await open();
    await answerAll({ strategy: words.questions.strategy.answers.together });
    await expect
      .element(page.getByRole('list', { name: words.bandLabel }).getByText(words.bands.low))
      .toHaveAttribute('aria-current', 'true');
    await expect.element(page.getByText(words.bandMeanings.low)).toBeVisible();
    await expect.element(page.getByText(words.levels.strong)).toBeVisible();
    const names = page.getByText(/^(Twin with|Generic)/).elements();
    expect(names.map(({ textContent }) => textContent)).toEqual([
      words.instruments['application-experiment-twin-low-digital'].name,
      words.instruments['generic-experiment'].name,
    ]);
    expect(page.getByText(words.guidance).elements()).toHaveLength(2);
  });

  it('names the nearest hubs that offer what is needed, with distance and ground, and opens them', async () => {
    const explorer = await open('near=0.5/1.4/FRK2/Lyon');
    await answerAll();
    const names = page
      .getByRole('button')
      .elements()
      .flatMap((element) => (element as HTMLElement).dataset['hub'] ?? []);
    expect(names).toEqual(['gamma', 'alpha']);
    await expect.element(hub(/^Gamma/)).toHaveTextContent(`${words.distance('11')} ·`);
    await expect.element(hub(/^Gamma/)).toHaveTextContent(reading.basis.services.stated);
    await expect.element(hub(/^Alpha/)).toHaveTextContent(reading.basis.services.call);
    await hub(/^Gamma/).click();
    expect(explorer.selection).toEqual({ type: 'hub', id: 'gamma' });
    expect(explorer.task).toBe('instrument');
  });

  it('asks for the place where none is set, and names hubs of the present filters', async () => {
    const explorer = await open('&country=FR');
    await answerAll();
    await expect.element(hub(/^Alpha/)).toBeVisible();
    await page.getByRole('button', { name: words.setPlace }).first().click();
    expect(explorer.task).toBe('find');
  });

  it('leads to all hubs that offer it, whichever service was chosen before', async () => {
    const explorer = await open('&service=test-before-invest');
    await answerAll();
    await page.getByRole('button', { name: words.allHubs(2) }).click();
    expect(explorer.state.facets.service).toEqual(['skills-training']);
    expect([explorer.task, explorer.matches.count]).toEqual([null, 2]);
  });

  it('says when no hub of the filters offers it', async () => {
    await open('&country=ES');
    await answerAll();
    await expect.element(page.getByText(words.noHub).first()).toBeVisible();
    await page.getByRole('button', { name: en.facets.clearAll }).first().click();
    await expect.element(hub(/^Alpha/).first()).toBeVisible();
  });

  it('tells what was offered once as closed, with its source', async () => {
    await open();
    await answerAll({
      strategy: words.questions.strategy.answers.together,
      readiness: words.questions.readiness.answers.linked,
      people: words.questions.people.answers.everyone,
    });
    await expect.element(page.getByText(words.grantEach('50,000'), { exact: false })).toHaveTextContent(words.closed);
    await expect.element(page.getByRole('link', { name: /offer\.test/ }).first()).toHaveAttribute('href', 'https://offer.test/');
  });

  it('is still there when the part is shown again', async () => {
    const explorer = await open();
    await answerAll();
    cleanup();
    expect(result().elements()).toEqual([]);
    await show(InstrumentCheck, explorer, {});
    await expect.element(result()).toBeVisible();
    expect(page.getByRole('radio', { checked: true }).elements()).toHaveLength(QUESTIONS.length);
  });
});

describe('closing', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is by Escape, once no card is open, and by the button', async () => {
    const explorer = await open();
    explorer.select('hub', 'alpha');
    await userEvent.keyboard('{Escape}');
    expect(explorer.task).toBe('instrument');
    explorer.closeCard();
    await userEvent.keyboard('{Escape}');
    expect(explorer.task).toBeNull();
    explorer.openTask('instrument');
    await page.getByRole('button', { name: en.page.close }).click();
    expect(explorer.task).toBeNull();
  });
});
