import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataFileError } from '../../../src/dataset/fetch-file';
import { createTownSearch } from '../../../src/dataset/town-search';
import { BASE_URL, serveData } from '../../fixtures/data-server';
import { OTHER_SCHEMA, TOWN_FILES } from '../../fixtures/towns';

const FIRST = 'towns/first-letters.json';
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

afterEach(() => vi.unstubAllGlobals());

function serveTowns(answers: Record<string, unknown> = {}) {
  const server = serveData({ ...TOWN_FILES, ...answers });
  const towns = createTownSearch(BASE_URL);
  const search = (text: string, country: string | null, limit: number) => towns.search(text, country, limit);
  const names = async (text: string, country: string | null = null, limit = 3) =>
    (await search(text, country, limit)).towns.map(({ name, alias }) => alias ?? name);
  return { server, search, names };
}

describe('the search for a town', () => {
  it('fetches nothing before a letter is typed', async () => {
    const { server, search } = serveTowns();
    expect(await search('', null, 8)).toEqual({ towns: [], nearlySpelled: [] });
    expect(await search(' 3000 ', null, 8)).toEqual({ towns: [], nearlySpelled: [] });
    expect(server.requested).toEqual([]);
  });

  it('needs the first file alone for one letter, and that of the prefix for more', async () => {
    const { server, names } = serveTowns();
    expect(await names('m', 'SI', 2)).toEqual(['Maribor', 'Marseille']);
    expect(server.requested).toEqual([FIRST]);
    expect(await names('ma', 'SI', 2)).toEqual(['Maribor', 'Marseille']);
    expect(await names('Marsig')).toEqual(['Marsiglia']);
    expect(await names('Žužemberk')).toEqual(['Žužemberk']);
    expect(await names('seis')).toEqual(['Seisenberg']);
    expect(server.requested).toEqual([FIRST, 'towns/ma.json', 'towns/_.json']);
  });

  it('tells where the town is', async () => {
    const { towns } = await serveTowns().search('Καλαμάτα', null, 8);
    expect(towns).toEqual([
      {
        id: '100_40000_kalamata',
        name: 'Kalamata',
        alias: 'Καλαμάτα',
        country: 'GR',
        regionId: 'EL65',
        regionName: 'Pelopónnisos',
        lngLat: [0.1, 40],
        population: 54_000,
      },
    ]);
  });

  it('knows the most populous towns however their beginning is spelled, whatever file that leads to', async () => {
    const { nearlySpelled } = await serveTowns().search('Mraibor', null, 8);
    expect(nearlySpelled.map(({ name }) => name)).toEqual(['Maribor']);
  });

  it('fetches each file once, however many ask at the same time', async () => {
    const { server, names } = serveTowns();
    await Promise.all(['mar', 'mari', 'marib', 'mar', 'm'].map((text) => names(text)));
    expect(server.requested).toEqual([FIRST, 'towns/ma.json']);
  });

  it.each([
    [FIRST, 'm'],
    ['towns/ma.json', 'mari'],
  ])('fails when %s does not arrive, and asks for that again next time', async (file, text) => {
    const { server, search, names } = serveTowns({ [file]: offline });
    await expect(search(text, null, 8)).rejects.toBeInstanceOf(DataFileError);
    server.answers[file] = TOWN_FILES[file];
    expect(await names(text, 'SI', 1)).toEqual(['Maribor']);
    expect(server.requested.filter((asked) => asked === file)).toHaveLength(2);
    expect(server.requested.filter((asked) => asked !== file).length).toBeLessThanOrEqual(1);
  });

  it.each([
    [FIRST, 'm'],
    ['towns/ma.json', 'mari'],
  ])('refuses %s of another schema version', async (file, text) => {
    await expect(serveTowns({ [file]: OTHER_SCHEMA }).search(text, null, 8)).rejects.toThrow(`${file}: has schema version`);
  });
});
