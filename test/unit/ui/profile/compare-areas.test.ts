import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explorer } from '../../../../src/explorer/explorer.svelte';
import { compareFacts } from '../../../../src/ui/profile/area-facts';
import { areaRows } from '../../../../src/ui/profile/area-rows';
import { areaOptions, optionsMeant } from '../../../../src/ui/profile/area-search';
import { areasTable } from '../../../../src/ui/profile/areas-file';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, arrived, explorerOf } from '../../../fixtures/explorer';
import { ENGLISH_WORDS } from '../../../fixtures/words';

const words = ENGLISH_WORDS.profile;
const stage = ENGLISH_WORDS.stage;

beforeEach(() => {
  serveData();
});
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

async function compared(areas: string): Promise<Explorer> {
  const explorer = explorerOf(`?view=compare&areas=${areas}`);
  await arrived(explorer);
  return explorer;
}
const factsOf = (explorer: Explorer) => compareFacts(explorer.state.areas, explorer)!;
function cellsOf(explorer: Explorer, row: string) {
  const groups = areaRows(factsOf(explorer).areas, explorer.state.reachKm, explorer.translator);
  return groups.flatMap(({ rows }) => rows).find(({ id }) => id === row)!.cells;
}

describe('compared regions and countries', () => {
  it('are told fact by fact, with year, level and rank, and "no data" with the reason', async () => {
    const explorer = await compared('FRK1,FR,ES');
    expect(cellsOf(explorer, 'internet-access')).toEqual([
      { text: '80.5%', notes: ['2024', words.areas.rankIn('2', '2')] },
      { text: null, notes: [words.indicators.shortReason] },
      { text: '95%', notes: ['2024'] },
    ]);
    expect(cellsOf(explorer, 'ai-use').map(({ text, notes }) => [text, notes[0]])).toEqual([
      ['10%', `2024, ${stage.region.levels[0]} FR`],
      ['10%', '2024'],
      [null, words.indicators.shortReason],
    ]);
  });

  it('tell of a country how many of its regions have a hub at hand, of a region its class', async () => {
    const explorer = await compared('FRK1,FR');
    expect(cellsOf(explorer, 'coverage').map(({ text }) => text)).toEqual([
      words.coverage.classes.seat,
      words.areas.share('2', '2', '100%'),
    ]);
    expect(cellsOf(explorer, 'inside').map(({ text }) => text)).toEqual(['2', '3']);
  });

  it('name the official population only where it is known of every region', async () => {
    const explorer = await compared('FRK1,FR');
    expect(cellsOf(explorer, 'population')).toEqual([
      { text: '150,000', notes: ['2021'] },
      { text: null, notes: [words.size.populationKnown(1, 2)] },
    ]);
  });

  it('leave out ids that nothing has, and say which', async () => {
    const facts = factsOf(await compared('FRK1,XX99'));
    expect(facts.areas.map(({ area }) => area.id)).toEqual(['FRK1']);
    expect(facts.unknown).toEqual(['XX99']);
  });

  it('are saved as raw values, empty where there is none', async () => {
    const explorer = await compared('FRK1,FR');
    const { header, rows } = areasTable(factsOf(explorer).areas, explorer.state.reachKm);
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column('id')).toEqual(['FRK1', 'FR']);
    expect(column('internet-access')).toEqual([80.5, null]);
    expect(column('internet-access-year')).toEqual([2024, null]);
    expect(column('ai-use-code')).toEqual(['FR', 'FR']);
    expect(column('coverage')).toEqual(['seat', null]);
    expect(column('regionsWithHubAtHand')).toEqual([null, 2]);
    expect(new Set(header).size).toBe(header.length);
  });
});

describe('the search for a region or country', () => {
  it('takes a code, a name without accents, the beginning of one, or the text of the list', async () => {
    const { resources, translator } = await compared('FRK1');
    const options = areaOptions(resources.geography.value!.regions, translator);
    const meant = (text: string) => optionsMeant(text, options).map(({ id }) => id);
    expect(meant('frk1')).toEqual(['FRK1']);
    expect(meant('FR')).toEqual(['FR']);
    expect(meant('rhone-alpes')).toEqual(['FRK2']);
    expect(meant('Cat')).toEqual(['ES51']);
    expect(meant('Auvergne (FRK1)')).toEqual(['FRK1']);
    expect(meant('Atlantis')).toEqual([]);
    expect(meant(' ')).toEqual([]);
  });
});
