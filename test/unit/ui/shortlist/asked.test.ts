import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../../src/i18n/en';
import chapters from '../../../../src/i18n/en/index';
import { askedTexts, filterTexts } from '../../../../src/ui/shortlist/asked';
import { serveData } from '../../../fixtures/data-server';
import { explorerOf } from '../../../fixtures/explorer';

beforeEach(() => serveData());
// What a link asks for may arrive later than the test ends: nothing here reads it.
afterEach(() => {
  vi.unstubAllGlobals();
});

const { paper } = chapters.shortlist;

async function speaking(query: string) {
  const explorer = explorerOf(query);
  await explorer.loadWords(['chapters']);
  return explorer;
}

describe('what the paper tells of the list', () => {
  it('is nothing where nothing was asked and nothing left out', async () => {
    const explorer = await speaking('');
    expect([askedTexts(explorer), filterTexts(explorer)]).toEqual([[], []]);
  });

  it('is the place, the needs and the sectors', async () => {
    const explorer = await speaking('?near=46.555/15.646/SI03/Maribor&need=robots&work=health');
    expect(askedTexts(explorer)).toEqual([paper.near('Maribor'), chapters.matches.needs.robots, en.sectors.health]);
  });

  it('never spells out the position of a device', async () => {
    expect(askedTexts(await speaking('?near=46.555/15.646/SI03'))).toEqual([paper.near(paper.position)]);
  });

  it('is each of what narrows the list', async () => {
    const explorer = await speaking('?q=lab&country=FR,ES&near=46.555/15.646/SI03/Maribor&radius=100&inview=1');
    expect(filterTexts(explorer)).toEqual([
      paper.search('lab'),
      paper.facet(en.facets.labels.country, 'France and Spain'),
      paper.within('100'),
      paper.inView,
    ]);
  });

  it('knows no radius without a place', async () => {
    expect(filterTexts(await speaking('?radius=100'))).toEqual([]);
  });
});
