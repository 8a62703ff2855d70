/** What the ranking gives on the real hubs (`public/data`, written by `npm run data`): every list was looked at and judged as an adviser would. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeGeography, decodeNeighbours } from '../../../src/dataset/geography';
import { decodeHubs } from '../../../src/dataset/hubs';
import type { Answers } from '../../../src/domain/answers';
import type { HubsFile, NeighboursTopology, RegionsTopology } from '../../../src/domain/files';
import { adviseOn, rankHubs, regionNear } from '../../../src/domain/finder';
import { officialLanguages } from '../../../src/domain/finder/country-languages';
import type { LngLat } from '../../../src/domain/geo';
import { buildHubColumns } from '../../../src/domain/hub-columns';
import type { NeedId } from '../../../src/domain/need-ids';
import type { Sector } from '../../../src/domain/vocabularies';

const DATA_DIR = join(import.meta.dirname, '../../../public/data');

function read(name: string): unknown {
  if (!existsSync(join(DATA_DIR, name))) throw new Error(`public/data/${name} is missing: run npm run data`);
  return JSON.parse(readFileSync(join(DATA_DIR, name), 'utf8'));
}

const { hubs, countries } = decodeHubs(read('hubs.geojson') as HubsFile);
const columns = buildHubColumns(hubs);
const { ground } = decodeGeography(
  read('regions.topojson') as RegionsTopology,
  decodeNeighbours(read('neighbours.topojson') as NeighboursTopology),
);

const TOWNS = {
  Tampere: { lngLat: [23.787, 61.498], regionId: 'FI19' },
  Plovdiv: { lngLat: [24.75, 42.15], regionId: 'BG42' },
  Évora: { lngLat: [-7.907, 38.567], regionId: 'PT1C' },
  Strasbourg: { lngLat: [7.746, 48.584], regionId: 'FRF1' },
  Maribor: { lngLat: [15.647, 46.555], regionId: 'SI03' },
  Narva: { lngLat: [28.19, 59.377], regionId: 'EE00' },
  Ħamrun: { lngLat: [14.484, 35.886], regionId: 'MT00' },
  Kalamata: { lngLat: [22.114, 37.039], regionId: 'EL65' },
  Cork: { lngLat: [-8.47, 51.898], regionId: 'IE05' },
  Bolzano: { lngLat: [11.355, 46.498], regionId: 'ITH1' },
  Rzeszów: { lngLat: [22.004, 50.041], regionId: 'PL82' },
  'Novi Sad': { lngLat: [19.834, 45.267], regionId: 'RS12' },
  Lviv: { lngLat: [24.03, 49.84], regionId: 'UA' },
  Zürich: { lngLat: [8.55, 47.367], regionId: 'CH04' },
} as const satisfies Record<string, { lngLat: LngLat; regionId: string }>;
type Town = keyof typeof TOWNS;

const answersOf = (town: Town, needs: readonly NeedId[], sectors: readonly Sector[]): Answers => ({
  origin: { ...TOWNS[town], name: town },
  needs,
  sectors,
});

interface GoldenList {
  readonly town: Town;
  readonly needs: readonly NeedId[];
  readonly sectors?: readonly Sector[];
  readonly best: readonly [string, string, string];
  readonly why: string;
}

// prettier-ignore
const GOLDEN: readonly GoldenList[] = [
  { town: 'Tampere', needs: ['robots'], sectors: ['manufacturing'], best: ['robocoast', 'six-manufacturing-edih', 'aire-ee'], why: 'robots an hour away, then the factory hub in town, then robots across the gulf' },
  { town: 'Plovdiv', needs: ['money', 'partners'], sectors: ['agrifood'], best: ['bg-agri-south-central', 'cyber4all-star', 'edih-zagore'], why: 'the farm hub in town; its neighbour owes both services, and the next farm hub is 80 km away' },
  { town: 'Évora', needs: ['cybersecurity'], sectors: ['public-administration'], best: ['connect5', 'smart-islands-hub', 'edih-navarra'], why: 'all three do both: two in the country, then the nearest in Spain' },
  { town: 'Strasbourg', needs: ['try', 'ai'], best: ['edih-aics', 'decatended-bfc', 'edih-saarland'], why: 'Karlsruhe across the river is half as far as the nearest in France' },
  { town: 'Maribor', needs: ['robots'], sectors: ['manufacturing'], best: ['digi-si', 'dih-um', 'dig-i-hub-kecskemet'], why: 'no robots on record within 300 km, so first the two in town for its trade, then the nearest with both' },
  { town: 'Maribor', needs: ['try', 'ai'], sectors: ['manufacturing'], best: ['digi-si', 'dih-um', 'ai5production'], why: 'all of it in town, most of it in town, all of it in Vienna' },
  { town: 'Narva', needs: ['robots'], sectors: ['manufacturing'], best: ['aire-ee', 'robocoast', 'edih-vilnius'], why: 'the Estonian robot hub, then those of the countries around' },
  { town: 'Ħamrun', needs: ['3d-printing'], best: ['malta-edih', 'dih4cat', 'dih-sued-at'], why: '2 km away; all others are a flight away' },
  { town: 'Ħamrun', needs: ['sensors', 'cybersecurity'], best: ['malta-edih', 'm-dih-malta', 'move2digital'], why: 'each of the two Maltese hubs has one half' },
  { town: 'Kalamata', needs: ['ai'], sectors: ['tourism-culture'], best: ['smart-attica', 'gr-digigov-hub', 'smarthealth-gr'], why: 'both in Athens, then AI alone in Athens and on Crete' },
  { town: 'Cork', needs: ['try', 'data'], best: ['ceadar', 'factoryxchange', 'edih-navarra'], why: 'Dublin has both, Mullingar one, and then the sea comes' },
  { town: 'Bolzano', needs: ['ai'], sectors: ['tourism-culture'], best: ['crowd-in-motion', 'dih-west-at', 'cat-life-sciences-mind'], why: 'Salzburg has both, Innsbruck is nearer with AI, then the first in Italy' },
  { town: 'Rzeszów', needs: ['robots'], sectors: ['manufacturing'], best: ['hub4industry', 'pomeranian-dih', 'dih4society'], why: 'Kraków and Gdańsk before Cluj-Napoca, which is nearer than Gdańsk but abroad' },
  { town: 'Rzeszów', needs: ['try'], sectors: ['aerospace'], best: ['edih-silesia', 'edih-ostrava', 'pomeranian-dih'], why: 'Katowice owes it to its grant; Ostrava states it, farther and abroad' },
  { town: 'Novi Sad', needs: ['robots'], best: ['belgrade-robotics-hub', 'dig-i-hub-kecskemet', 'dih4society'], why: 'the name says it 72 km away; two more state it across the border' },
  { town: 'Lviv', needs: ['ai'], best: ['fit-edih', 'wro4digital', 'edih-vilnius'], why: 'no AI on record in Ukraine: the nearest three abroad' },
  { town: 'Zürich', needs: ['blockchain'], sectors: ['finance'], best: ['digihub-li', 'edih-dortmund', '4pdih'], why: 'Vaduz has both; the others only blockchain' },
];

describe('the golden list', () => {
  it.each(GOLDEN)('$town, $needs, $sectors: $why', ({ town, needs, sectors = [], best }) => {
    const { order } = rankHubs(hubs, columns, answersOf(town, needs, sectors));
    expect([...order.subarray(0, 3)].map((hub) => hubs[hub]!.id)).toEqual(best);
  });

  it.each(Object.entries(TOWNS))('%s lies in its region', (_, { lngLat, regionId }) => {
    expect(regionNear(ground, lngLat)).toBe(regionId);
  });
});

describe('advice', () => {
  const adviceOf = (town: Town, needs: readonly NeedId[], sectors: readonly Sector[] = []) => {
    const answers = answersOf(town, needs, sectors);
    const advice = adviseOn(hubs, rankHubs(hubs, columns, answers), answers);
    return advice && { ...advice, nearestGeneral: advice.nearestGeneral === null ? null : hubs[advice.nearestGeneral]!.id };
  };

  it('comes where nobody at hand offers it: the nearest European hub and the hubs of the country', () => {
    const nationalHubCount = (country: string) => hubs.filter((hub) => hub.country === country).length;
    expect(adviceOf('Cork', ['robots'])).toEqual({ nearestGeneral: 'factoryxchange', country: 'IE', nationalHubCount: nationalHubCount('IE') });
    expect(adviceOf('Zürich', ['quantum'])).toMatchObject({ nearestGeneral: 'edih-suedwest', country: 'CH', nationalHubCount: 0 });
  });

  it('is not needed where a hub near by fits', () => {
    expect(adviceOf('Tampere', ['robots'], ['manufacturing'])).toBeNull();
    expect(adviceOf('Ħamrun', ['3d-printing'])).toBeNull();
  });
});

describe('official languages', () => {
  it('are on record for every country with a hub, and for every region that is drawn', () => {
    const drawn = ground.regions.features.map(({ properties }) => properties.country);
    for (const country of new Set([...countries, ...drawn])) {
      const languages = officialLanguages(country);
      expect(languages.length, country).toBeGreaterThan(0);
      expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
    }
  });
});
