import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Advice, Fit, HubMatch } from '../../src/domain/finder';
import type { Hub } from '../../src/domain/hub';
import type { Explorer } from '../../src/explorer/explorer.svelte';
import { MAX_KEPT } from '../../src/explorer/explorer-state';
import finder from '../../src/i18n/en/finder';
import words from '../../src/i18n/en/matches';
import { matchingHubsOf, type HubSequence } from '../../src/ui/results/hub-sequence';
import MatchList from '../../src/ui/matches/MatchList.svelte';
import { explorerOf } from '../fixtures/explorer';
import { hubWith } from '../fixtures/hubs';
import { show, withData } from './part';

withData();

/** In the middle of the first two hubs. */
const HERE = 'near=0.5/0.5/FRK1/Here';

/** A hub's match is for the ranking to say: here it is given. */
function matching(explorer: Explorer, matchOf: (hub: Hub) => Partial<HubMatch>) {
  explorer.finder.explain = (hub) => ({
    distanceKm: explorer.finder.distanceKmOf(hub),
    approximate: false,
    metNeeds: [],
    missingNeeds: [],
    metSectors: [],
    missingSectors: [],
    reach: null,
    languages: [],
    fit: 'good',
    ...matchOf(hub),
  });
}

async function list(query: string, { hubs, prepare }: { hubs?: readonly Hub[]; prepare?: (explorer: Explorer) => void } = {}) {
  const explorer = explorerOf(query, hubs);
  await explorer.loadWords(['chapters']);
  await explorer.resources.finderCode.arrival();
  prepare?.(explorer);
  const props = { hubs: matchingHubsOf(explorer.dataset, explorer.matches) };
  await show(MatchList as Component<{ hubs: HubSequence }>, explorer, props);
  return explorer;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const row = (id: string) => document.querySelector<HTMLElement>(`[data-hub="${id}"]`)!;
const keep = (name: string) => page.getByRole('button', { name: words.keep.keep(name), exact: true });

describe('the list of matches', () => {
  it('gives under each hub its reason, and what is missing', async () => {
    await list(`${HERE}&need=robots`, {
      prepare: (explorer) => {
        matching(explorer, ({ id }) =>
          id === 'alpha'
            ? { missingNeeds: [{ need: 'robots', known: true }], reach: 'region' }
            : { missingNeeds: [{ need: 'robots', known: false }] },
        );
      },
    });
    expect(row('alpha').textContent).toContain(`Less than 1\u00a0km · ${words.reason.region}`);
    expect(row('alpha').textContent).toContain(words.reason.lacks(words.needs.robots));
    expect(row('gamma').textContent).toContain(`111\u00a0km`);
    expect(row('gamma').textContent).toContain(words.reason.unknown(words.needs.robots));
    expect(row('epsilon').textContent).toContain('Distance not known');
  });

  it('has the weak ones last below a heading, and hides none', async () => {
    const fits: Record<string, Fit> = { alpha: 'good', beta: 'partial', gamma: 'weak', delta: 'weak', epsilon: 'weak' };
    await list(`${HERE}&need=robots&sort=match`, {
      prepare: (explorer) => {
        matching(explorer, ({ id }) => ({ fit: fits[id]! }));
      },
    });
    expect(rows()).toHaveLength(5);
    for (const item of rows()) expect(item.getAttribute('aria-setsize')).toBe('5');
    const heading = page.getByRole('heading', { name: words.list.further }).element();
    const weakIds = rows().filter((item) => heading.compareDocumentPosition(item.querySelector('[data-hub]')!) & Node.DOCUMENT_POSITION_FOLLOWING).map((item) => item.querySelector('[data-hub]')!.getAttribute('data-hub')!); // prettier-ignore
    expect(weakIds.length).toBeGreaterThan(0);
    expect(weakIds.every((id) => fits[id] === 'weak')).toBe(true);
  });

  const allWeak = (explorer: Explorer) => {
    matching(explorer, () => ({ fit: 'weak' }));
  };

  it('says so where nothing asked is known of any', async () => {
    await list(`${HERE}&need=robots&sort=match`, { prepare: allWeak });
    await expect.element(page.getByRole('heading', { name: words.list.onlyFurther })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: words.list.further })).not.toBeInTheDocument();
  });

  it('parts no other order than that of the match', async () => {
    await list(`${HERE}&need=robots&sort=distance`, { prepare: allWeak });
    expect(rows()).toHaveLength(5);
    await expect.element(page.getByRole('heading', { name: words.list.onlyFurther })).not.toBeInTheDocument();
  });

  it('is gone through by Tab, from each hub to its button to keep it; Enter opens, Space keeps', async () => {
    const explorer = await list(HERE);
    row('alpha').focus();
    await userEvent.tab();
    await expect.element(keep('Alpha')).toHaveFocus();
    await expect.element(keep('Alpha')).toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard(' ');
    expect(explorer.state.kept).toEqual(['alpha']);
    await expect.element(keep('Alpha')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.tab();
    expect(document.activeElement).toBe(row('beta'));
    await userEvent.keyboard('{Enter}');
    expect(explorer.selection).toEqual({ type: 'hub', id: 'beta' });
    await keep('Alpha').click();
    expect(explorer.state.kept).toEqual([]);
  });

  it('refuses to keep one too many, keeps the focus and says why', async () => {
    const hubs = Array.from({ length: MAX_KEPT + 1 }, (_, index) => hubWith({ id: `h${index}`, name: `Hub ${index}`, lngLat: [index, 0] }));
    const kept = hubs.slice(0, MAX_KEPT).map(({ id }) => id);
    const explorer = await list(`near=0/0//Here&keep=${kept.join()}`, { hubs });
    const last = keep(`Hub ${MAX_KEPT}`);
    const reason = words.keep.full(String(MAX_KEPT));
    await expect.element(last).toHaveAttribute('aria-disabled', 'true');
    await expect.element(last).toHaveAccessibleDescription(reason);
    // Playwright waits for what is `aria-disabled` to be enabled.
    last.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(explorer.state.kept).toEqual(kept);
    await expect.element(last).toHaveFocus();
    await expect.element(page.getByRole('status')).toHaveTextContent(reason);
    await keep('Hub 0').click();
    await expect.element(last).toHaveAttribute('aria-disabled', 'false');
  });
});

describe('the advice above the list', () => {
  const advised = (advice: Advice) => (explorer: Explorer) => {
    Object.defineProperty(explorer.finder, 'advice', { value: advice });
  };

  it('opens the nearest general hub', async () => {
    const explorer = await list(`${HERE}&need=quantum`, {
      prepare: advised({ nearestGeneral: 2, country: null, nationalHubCount: 0 }),
    });
    await page.getByRole('button', { name: words.advice.nearestAt('Gamma', '111\u00a0km') }).click();
    expect(explorer.selection).toEqual({ type: 'hub', id: 'gamma' });
  });

  it('shows all hubs of the country, whatever else narrowed the list', async () => {
    const explorer = await list(`${HERE}&need=quantum&kind=dih&radius=25&country=ES,FR`, {
      prepare: advised({ nearestGeneral: null, country: 'FR', nationalHubCount: 3 }),
    });
    await page.getByRole('button', { name: words.advice.national(3, 'France') }).click();
    expect(explorer.state.facets).toMatchObject({ country: ['FR'], kind: [] });
    expect(explorer.state.radiusKm).toBeNull();
    expect(explorer.matches.count).toBe(3);
    expect(explorer.finder.answers.needs).toEqual(['quantum']);
  });

  it('says so when a link puts the place outside the countries of the map', async () => {
    await list('near=35.7/139.7&need=quantum');
    await expect.element(page.getByRole('alert')).toHaveTextContent(finder.where.outside);
  });
});
