import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../../src/i18n/en';
import stage from '../../../../src/i18n/en/stage';
import { layerSummary } from '../../../../src/ui/map/layer-summary';
import { serveData } from '../../../fixtures/data-server';
import { hubWith } from '../../../fixtures/hubs';
import { allArrived, arrived, explorerOf } from '../../../fixtures/explorer';

beforeEach(() => serveData());
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

/** The summary of a link, everything it needs there. */
async function summaryOf(query: string): Promise<string> {
  const explorer = explorerOf(query);
  explorer.resources.requestRegions();
  await arrived(explorer);
  return layerSummary(explorer);
}

describe('the summary of the map', () => {
  it('counts hubs and countries', async () => {
    expect(await summaryOf('')).toBe(`${en.results.announcement(5, 2)}.`);
    expect(await summaryOf('?country=FR')).toBe(`${en.results.announcement(3, 1)}.`);
  });

  it('names the countries with most hubs where there are many, the largest first', () => {
    const countries = ['SE', 'FR', 'FR', 'FR', 'DE', 'PL', 'PL', 'DE', 'DE', 'DE', 'XK'];
    const hubs = countries.map((country, index) => hubWith({ id: `hub-${index}`, country }));
    expect(layerSummary(explorerOf('', hubs))).toContain('Germany (4), France (3) and Poland (2)');
  });

  it('says that nothing matches, on every layer', async () => {
    for (const query of ['?q=zzz', '?q=zzz&layer=services']) expect(await summaryOf(query)).toBe(en.results.emptyTitle);
  });

  it('says between which values half of the regions lie, and names the extremes: a region, or a country', async () => {
    const summary = await summaryOf('?layer=connectivity');
    expect(summary).toContain('85.3% and 92.5%');
    expect(summary).toContain('Auvergne (80.5%)');
    expect(summary).toContain('Spain (95%)');
  });

  it('says so when there is one value only', async () => {
    expect(await summaryOf('?layer=maturity&indicator=ai-use')).toBe(stage.summary.allEqual('10%'));
  });

  it('counts regions with such a hub, of all, and says for how many hubs it is known', async () => {
    const summary = await summaryOf('?layer=services');
    expect(summary).toContain(stage.summary.counted(2, '3', '1', 'Rhône-Alpes'));
    expect(summary).toContain(stage.summary.servicesKnown(2, 5));
  });

  it('says that no region has such a hub', async () => {
    expect(await summaryOf('?layer=services&indicator=hubs-test-before-invest')).toContain(stage.summary.countedNone);
  });

  it('is empty while the values are on their way, and where there are none', async () => {
    expect(layerSummary(explorerOf('?layer=connectivity'))).toBe('');
    expect(await summaryOf('?layer=maturity&indicator=cloud-use')).toBe('');
  });
});
