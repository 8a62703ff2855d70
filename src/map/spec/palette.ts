import { HUB_KINDS, SERVICES, type HubKind, type Service } from '../../domain/vocabularies';
import type { Split } from '../../domain/split';
import type { Scheme } from '../../domain/indicators';
import { KIND_COLOURS } from './kind-colours';

export type Theme = 'light' | 'dark';

/** Colours of the drawn map and of its legend; the page around it takes the same roles from `ui/styles/tokens.css`. */
export interface Palette {
  readonly sea: string;
  /** Land of the countries on the map when no layer colours it. */
  readonly land: string;
  /** Land beyond the map's countries. */
  readonly landBeyond: string;
  readonly noData: string;
  readonly regionBorder: string;
  readonly countryBorder: string;
  readonly label: string;
  readonly labelSecondary: string;
  readonly labelHalo: string;
  /** Disc of a cluster, and halo around a hub. */
  readonly disc: string;
  readonly discText: string;
  /** The part of a service ring that stands for a family not offered. */
  readonly track: string;
  readonly markShadow: string;
  readonly accent: string;
  /** The visitor's place and the circle around it: the colour of no hub. */
  readonly origin: string;
  /** What-if hubs and the circles of their reach: likewise. */
  readonly planned: string;
  readonly kinds: Readonly<Record<HubKind, string>>;
  readonly services: Readonly<Record<Service, string>>;
  /** A hub whose value for the chosen split is not known. */
  readonly unknown: string;
  /**
   * One colour for each class, first = lowest. Sequential ones have five, spread over fewer classes where there are fewer; `coverage` has those of
   * `COVERAGE_CLASSES`, orange against blue, and yellow for a gap that would be closed; the bivariate ones have nine: by need, from low to high, and for each by
   * supply. There need gives the depth and supply the hue, blue or magenta where no hub is in reach, yellow where there are many, so that nobody's sight mixes them up.
   */
  readonly ramps: Readonly<Record<Scheme, readonly string[]>>;
}

const light: Palette = {
  sea: '#d5e0e6',
  land: '#f7f6f2',
  landBeyond: '#ecebe6',
  noData: '#d0cdc5',
  regionBorder: '#ffffff',
  countryBorder: '#a9b4bb',
  label: '#17242d',
  labelSecondary: '#43535d',
  labelHalo: '#ffffff',
  disc: '#ffffff',
  discText: '#17242d',
  track: '#e3e8eb',
  markShadow: '#0b1f2c66',
  accent: '#003d7a',
  origin: '#c00030',
  planned: '#6b4a00',
  kinds: KIND_COLOURS.light,
  services: {
    'test-before-invest': '#0072b2',
    'skills-training': '#d55e00',
    'support-to-find-investment': '#00805d',
    'innovation-ecosystem-networking': '#a84c86',
  },
  unknown: '#848e96',
  ramps: {
    services: ['#e6efdc', '#bcd8ae', '#86b886', '#4a9163', '#12603c'],
    connectivity: ['#f6eec7', '#c3ddb6', '#7fc0b0', '#3c8fa3', '#1b5278'],
    maturity: ['#fbe8c8', '#f5bb9c', '#e2808b', '#b2508c', '#652c74'],
    coverage: ['#c9643d', '#a9cde3', '#6aa0c4', '#f7dc80'],
    'need-connectivity': ['#95cde4', '#d2e8c4', '#f9f096', '#4f92a6', '#98bb9e', '#d6c572', '#04465a', '#4f7460', '#a2954d'],
    'need-maturity': ['#dfb0dc', '#ffbd9a', '#fdeac4', '#a8699b', '#c98d86', '#dab160', '#64205f', '#8a5450', '#a88236'],
    underserved: ['#fbe7c6', '#f3c48d', '#e09655', '#bd612e', '#7f3511'],
  },
};

const dark: Palette = {
  sea: '#0c1419',
  land: '#27363f',
  landBeyond: '#1b252c',
  noData: '#2f383e',
  regionBorder: '#11191f',
  countryBorder: '#5c6a73',
  label: '#eef3f5',
  labelSecondary: '#b9c5cc',
  labelHalo: '#11191f',
  disc: '#15202a',
  discText: '#f4f7f8',
  track: '#2f3c45',
  markShadow: '#000000aa',
  accent: '#8cc2ff',
  origin: '#ff4f70',
  planned: '#fffaf0',
  kinds: KIND_COLOURS.dark,
  services: {
    'test-before-invest': '#56b4e9',
    'skills-training': '#f08a3c',
    'support-to-find-investment': '#3cc49a',
    'innovation-ecosystem-networking': '#e08bc0',
  },
  unknown: '#7b878f',
  ramps: {
    services: ['#1d4a33', '#2b6948', '#45905f', '#86be8a', '#cfeabf'],
    connectivity: ['#17445f', '#22667e', '#3a8a90', '#7cbd9f', '#dcebae'],
    maturity: ['#48235a', '#6f3069', '#a84b79', '#de8582', '#f9d5ab'],
    coverage: ['#ee8a55', '#2d5873', '#5795bd', '#f7e08d'],
    'need-connectivity': ['#25709b', '#465c55', '#444112', '#6aacd1', '#728f85', '#86742a', '#c0e6fc', '#a1d2a8', '#aba658'],
    'need-maturity': ['#8f4792', '#6b5056', '#513608', '#d187d6', '#a07e84', '#8c6a20', '#fbdff9', '#ffaaaa', '#bd9a52'],
    underserved: ['#3b2a1d', '#66401f', '#9c5a28', '#d58a4a', '#f7cf9c'],
  },
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark };

/** Colours of a split's categories, in the order of `categoriesOf`. */
export function categoryColours({ kinds, services, unknown }: Palette, split: Split): string[] {
  return split === 'kind' ? HUB_KINDS.map((kind) => kinds[kind]) : [...SERVICES.map((service) => services[service]), unknown];
}

/** The colours of so many classes, lowest first: spread over the whole ramp, its middle for a single class. */
export function classColours({ ramps }: Palette, scheme: Scheme, classCount: number): string[] {
  const ramp = ramps[scheme];
  const last = ramp.length - 1;
  return Array.from(
    { length: classCount },
    (_, index) => ramp[classCount === 1 ? last / 2 : Math.round((index * last) / (classCount - 1))]!,
  );
}
