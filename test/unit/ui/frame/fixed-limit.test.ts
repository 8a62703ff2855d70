import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIXED_PARAMS, type FixedParam } from '../../../../src/embed/options';
import { limitTo } from '../../../../src/ui/frame/fixed-limit';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, explorerOf } from '../../../fixtures/explorer';

beforeEach(() => serveData());
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

function explorerWith(fixed: readonly FixedParam[], query = '?q=a&country=FR&kind=edih&layer=maturity&indicator=ai-use') {
  const explorer = explorerOf(query);
  explorer.limit = limitTo(fixed);
  return explorer;
}

describe('the reader of a frame', () => {
  it('changes nothing of what is fixed, by no intent', () => {
    const explorer = explorerWith(FIXED_PARAMS);
    const before = explorer.state;
    explorer.setText('beta');
    explorer.toggleFacetValue('country', 'ES');
    explorer.toggleFacetValue('country', 'FR');
    explorer.clearFacet('kind');
    explorer.showLayer('gaps');
    explorer.showIndicator('internet-access');
    explorer.clearFilters();
    expect(explorer.state).toEqual(before);
  });

  it('changes what is not fixed, and clears it, with what is fixed left as it is', () => {
    const explorer = explorerWith(['country', 'layer']);
    explorer.setText('beta');
    explorer.toggleFacetValue('kind', 'dih');
    expect(explorer.state).toMatchObject({ text: 'beta', facets: { country: ['FR'], kind: ['edih', 'dih'] } });
    explorer.clearFilters();
    expect(explorer.state).toMatchObject({ text: '', facets: { country: ['FR'], kind: [] }, layer: 'maturity', indicator: 'ai-use' });
  });

  it('opens cards and views, whatever is fixed', () => {
    const explorer = explorerWith(FIXED_PARAMS);
    explorer.select('hub', 'alpha');
    explorer.showView('table');
    expect(explorer.state).toMatchObject({ selection: { type: 'hub', id: 'alpha' }, view: 'table' });
  });
});

describe('the page around a frame', () => {
  it('may change what is fixed, which the reader then cannot change either', () => {
    const explorer = explorerWith(['country', 'q', 'layer']);
    explorer.restore('?country=ES&layer=connectivity');
    expect(explorer.state).toMatchObject({ text: '', facets: { country: ['ES'] }, layer: 'connectivity' });
    explorer.clearFilters();
    explorer.showLayer('hubs');
    expect(explorer.state).toMatchObject({ facets: { country: ['ES'] }, layer: 'connectivity' });
  });
});
