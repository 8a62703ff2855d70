import { describe, expect, it } from 'vitest';
import { decodeTowns, findTowns, indexTowns, mergeIndexes, type NamedTown } from '../../../src/domain/town-names';
import { typedKey } from '../../../src/domain/town-key';
import { pick, seededRandom, shuffled } from '../../fixtures/random';

/** `names`: the main one, then alternate ones. */
function town(regionId: string, population: number, ...names: [string, ...string[]]): NamedTown {
  const [decoded] = decodeTowns(
    { regions: [[regionId, 1]], names: [names.join('|')], lngs: [population], lats: [population], populations: [population] },
    {},
  );
  return decoded!;
}

const TOWNS = [
  town('SI03', 97_000, 'Maribor', 'Marburg an der Drau', 'Марибор'),
  town('DK02', 6000, 'Maribo'),
  town('DE7', 79_000, 'Marburg an der Lahn', 'Marburg'),
  town('FRL0', 870_000, 'Marseille', 'Marsiglia'),
  town('AT13', 1_700_000, 'Vienna', 'Wien', 'Wieden', 'Bécs', 'Βιέννη', 'Вена'),
  town('DE7', 280_000, 'Wiesbaden'),
  town('FR10', 2_100_000, 'Paris'),
  town('UKK3', 9500, 'Par'),
  town('ITC3', 93_000, 'La Spezia'),
  town('ITF4', 5000, 'Spezzano'),
  town('BE24', 100_000, 'Leuven', 'Louvain'),
  town('DEA', 960_000, 'Köln', 'Cologne', 'Koeln'),
  town('ITC4', 7000, 'Cologne'),
  town('FR10', 16_000, 'Lognes', "Lon'"),
  town('UKI3', 9_000_000, 'London'),
  town('PL71', 770_000, 'Łódź', 'Лодзь'),
  town('EL65', 54_000, 'Kalamata', 'Καλαμάτα'),
];
const INDEX = indexTowns(TOWNS);

function search(text: string, country: string | null = null, limit = 20) {
  const { towns, nearlySpelled } = findTowns(INDEX, typedKey(text), country, limit);
  const shown = (list: typeof towns) => list.map(({ name, alias }) => (alias === null ? name : `${name} (${alias})`));
  return { towns: shown(towns), nearlySpelled: shown(nearlySpelled) };
}

describe('a town', () => {
  it('tells what its columns tell, and the country by the code of its region', () => {
    const columns = {
      regions: [
        ['EL65', 1],
        ['UA', 2],
      ],
      names: ['Kalamata|Καλαμάτα', 'Odesa', 'Kyiv'],
      lngs: [22_114, 30_733, 30_524],
      lats: [37_039, 9438, 3973],
      populations: [54_000, 1_000_000, 2_800_000],
    } as const;
    expect(decodeTowns(columns, { EL65: 'Pelopónnisos' })).toEqual([
      {
        names: ['Kalamata', 'Καλαμάτα'],
        town: {
          id: '22114_37039_kalamata',
          name: 'Kalamata',
          alias: null,
          country: 'GR',
          regionId: 'EL65',
          regionName: 'Pelopónnisos',
          lngLat: [22.114, 37.039],
          population: 54_000,
        },
      },
      { names: ['Odesa'], town: expect.objectContaining({ country: 'UA', regionName: 'UA', lngLat: [30.733, 46.477] }) as unknown },
      { names: ['Kyiv'], town: expect.objectContaining({ name: 'Kyiv', lngLat: [30.524, 50.45] }) as unknown },
    ]);
  });

  it.each([
    ['lodz', 'Łódź'],
    ['ŁÓDŹ', 'Łódź'],
    ['Лодзь', 'Łódź (Лодзь)'],
    ['ΚΑΛΑΜΑΤΑ', 'Kalamata (Καλαμάτα)'],
    ['wien', 'Vienna (Wien)'],
    ['becs', 'Vienna (Bécs)'],
    ['Вена', 'Vienna (Вена)'],
    ['koeln', 'Köln (Koeln)'],
    ['3000 Leuven', 'Leuven'],
    ['Leuven 3000', 'Leuven'],
    ['laspezia', 'La Spezia'],
  ])('typed as %s is found first: %s', (text, shown) => {
    expect(search(text).towns[0]).toBe(shown);
  });

  it('is shown once, by its main name where that fits, else by the shortest that does', () => {
    expect(search('marb')).toEqual({ towns: ['Marburg an der Lahn', 'Maribor (Marburg an der Drau)'], nearlySpelled: [] });
    expect(search('wie').towns).toEqual(['Vienna (Wien)', 'Wiesbaden']);
  });
});

describe('towns', () => {
  it('that are so named come before larger ones of which the name only begins so', () => {
    expect(search('par').towns).toEqual(['Par', 'Paris']);
    expect(search('marburg').towns).toEqual(['Marburg an der Lahn', 'Maribor (Marburg an der Drau)']);
  });

  it('that are so named by an alternate name come first too, unless it is very short', () => {
    expect(search('cologne').towns).toEqual(['Köln (Cologne)', 'Cologne']);
    expect(search('lon').towns).toEqual(['London', "Lognes (Lon')"]);
  });

  it('are ranked by population, tenfold for the country of the visitor', () => {
    expect(search('mar').towns.slice(0, 3)).toEqual(['Marseille', 'Maribor', 'Marburg an der Lahn']);
    expect(search('mar', 'SI').towns.slice(0, 2)).toEqual(['Maribor', 'Marseille']);
    expect(search('mar', 'DK').towns[0]).toBe('Marseille');
  });

  it('come last where only a later word begins so', () => {
    expect(search('spez').towns).toEqual(['Spezzano', 'La Spezia']);
  });

  it('are as many as asked for', () => {
    expect(search('m', null, 2).towns).toHaveLength(2);
    expect(search('m', null, 0).towns).toEqual([]);
  });

  it('of one name are all there, with their regions', () => {
    const regions = ['DEB', 'DE2', 'DEG', 'CZ05', 'AT12'];
    const index = indexTowns(regions.map((id, i) => town(id, 1000 * (i + 1), 'Neustadt')));
    const { towns } = findTowns(index, 'neustadt', 'DE', 10);
    expect(towns.map(({ regionId }) => regionId)).toEqual(['DEG', 'DE2', 'DEB', 'AT12', 'CZ05']);
  });
});

describe('what no name begins with', () => {
  it.each([
    ['mairbor', 'Maribor'],
    ['Marsielle', 'Marseille'],
    ['cologn', 'Köln (Cologne)'],
    ['Wisbaden', 'Wiesbaden'],
  ])('%s means %s', (text, name) => {
    const { towns, nearlySpelled } = search(text);
    expect([...towns, ...nearlySpelled][0]).toBe(name);
  });

  it('is told apart from what one does', () => {
    expect(search('mairbor').towns).toEqual([]);
    expect(search('maribor').nearlySpelled).toEqual([]);
  });

  it.each(['xyz', 'par1s5', 'qqqqqqqq', 'aribor', 'mrbr', ''])('finds nothing for %j', (text) => {
    expect(search(text)).toEqual({ towns: [], nearlySpelled: [] });
  });
});

describe('two indexes together', () => {
  it('find what one of all their towns finds, whichever towns are in both', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed);
      const mixed = shuffled(random, TOWNS);
      const merged = mergeIndexes(indexTowns(mixed.slice(0, 10)), indexTowns(mixed.slice(6)));
      const key = typedKey(pick(random, TOWNS).names.at(-1)!).slice(0, 1 + Math.floor(random() * 8));
      expect(findTowns(merged, key, 'DE', 5), key).toEqual(findTowns(INDEX, key, 'DE', 5));
    }
  });
});
