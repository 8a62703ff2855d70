import type { Answers, Origin } from '../../../../src/domain/answers';
import type { LngLat } from '../../../../src/domain/geo';
import type { Hub } from '../../../../src/domain/hub';
import { NEED_IDS } from '../../../../src/domain/need-ids';
import {
  CITY_BASES,
  HUB_KINDS,
  KIND_BASES,
  SECTORS,
  SERVICES,
  SERVICES_BASES,
  TECH_SECTOR_BASES,
  TECHNOLOGIES,
} from '../../../../src/domain/vocabularies';
import { hubWith } from '../../../fixtures/hubs';
import { pick, sample, seededRandom } from '../../../fixtures/random';

type Random = () => number;

export const MARIBOR: Origin = { lngLat: [15.646, 46.555], regionId: 'SI03', name: 'Maribor' };

const REGIONS: readonly (readonly [country: string, regionId: string | null, statedRegion: string | null])[] = [
  ['SI', 'SI03', 'SI03'],
  ['SI', 'SI04', null],
  ['SI', null, 'SI0'],
  ['SI', null, null],
  ['AT', 'AT22', null],
  ['AT', null, null],
  ['GR', 'EL30', null],
  ['UA', 'UA', null],
];
const ORIGIN_REGIONS = [null, 'SI03', 'SI04', 'AT22', 'EL30', 'UA'];

/** Hubs with any mixture of facts and grounds, some at the same place, some at none. */
export function hubsToRank(random: Random, size: number): Hub[] {
  const places = Array.from({ length: 20 }, () => somewhere(random));
  const orUnknown = <T>(values: T[]): T[] | null => (values.length === 0 || random() < 0.3 ? null : values);
  return Array.from({ length: size }, (_, index) => {
    const [country, regionId, statedRegion] = pick(random, REGIONS);
    const services = orUnknown(sample(random, SERVICES, 0.5));
    const technologies = orUnknown(sample(random, TECHNOLOGIES, 0.15));
    const sectors = orUnknown(sample(random, SECTORS, 0.15));
    const precision = pick(random, ['city', 'region', 'country'] as const);
    return hubWith({
      id: `hub-${index}`,
      kind: pick(random, HUB_KINDS),
      kindBasis: pick(random, KIND_BASES),
      country,
      regionId,
      statedRegion,
      precision,
      cityBasis: precision === 'city' ? pick(random, CITY_BASES) : null,
      lngLat: precision === 'country' ? null : pick(random, places),
      services,
      servicesBasis: services === null ? null : pick(random, SERVICES_BASES),
      technologies,
      sectors,
      techSectorBasis: technologies === null && sectors === null ? null : pick(random, TECH_SECTOR_BASES),
    });
  });
}

/** Any mixture of answers, and sometimes none. */
export function someAnswers(random: Random): Answers {
  return {
    origin: random() < 0.2 ? null : { lngLat: somewhere(random), regionId: pick(random, ORIGIN_REGIONS), name: null },
    needs: sample(random, NEED_IDS, pick(random, [0, 0.05, 0.2])),
    sectors: sample(random, SECTORS, pick(random, [0, 0.05, 0.2])),
  };
}

export interface Case {
  readonly random: Random;
  readonly hubs: readonly Hub[];
  readonly answers: Answers;
}

/** Cases that are the same in each run. */
export function cases(count: number): Case[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = seededRandom(seed + 1);
    return { random, hubs: hubsToRank(random, pick(random, [1, 2, 31, 33, 60])), answers: someAnswers(random) };
  });
}

const somewhere = (random: Random): LngLat => [-10 + 40 * random(), 35 + 30 * random()];
