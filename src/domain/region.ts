import type { BoundingBox, LngLat } from './geo';

/** 0 = country, 1 = NUTS 1, 2 = NUTS 2. */
export type NutsLevel = 0 | 1 | 2;

/**
 * An area that the map colours and the table lists: a NUTS 2024 region (NUTS 2; NUTS 1 for Germany and PL9; the United Kingdom keeps its
 * 2021 codes), or a whole country where no NUTS regions are drawn (Ukraine, Moldova, Bosnia and Herzegovina, Kosovo, small states): level 0,
 * `id` = its ISO code.
 */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 (Greece `GR`, United Kingdom `GB`, Kosovo `XK`). */
  readonly country: string;
  readonly level: NutsLevel;
  /** A point well inside the largest polygon. */
  readonly labelPoint: LngLat;
  readonly boundingBox: BoundingBox;
}

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly labelPoint: LngLat;
  /** Of the parts within Europe: the outermost regions are left out, so that "zoom to France" shows France. */
  readonly boundingBox: BoundingBox;
}

const NUTS_PREFIX_OF_ISO: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** The two letters that NUTS codes and Eurostat use for a country: `GR` → `EL`, `GB` → `UK`, any other unchanged. */
export function nutsPrefixOf(isoCountry: string): string {
  return NUTS_PREFIX_OF_ISO[isoCountry] ?? isoCountry;
}

/** ISO 3166-1 alpha-2 country of a NUTS or Eurostat code: `EL30` → `GR`, `UKI` → `GB`. */
export function isoCountryOf(nutsCode: string): string {
  const prefix = nutsCode.slice(0, 2);
  return Object.keys(NUTS_PREFIX_OF_ISO).find((iso) => NUTS_PREFIX_OF_ISO[iso] === prefix) ?? prefix;
}

/** NUTS level of a code, by its length: `FR` → 0, `FRK` → 1, `FRK2` → 2. */
export function nutsLevelOf(nutsCode: string): NutsLevel {
  if (nutsCode.length < 2 || nutsCode.length > 4)
    throw new Error(`'${nutsCode}' is no NUTS code of level 0 to 2: expected 2 to 4 characters`);
  return (nutsCode.length - 2) as NutsLevel;
}

/** The codes under which a value for the region may be published, finest first: `FRK2` → `FRK2`, `FRK`, `FR`. */
export function fallbackCodes(region: Pick<Region, 'id' | 'country'>): string[] {
  const country = nutsPrefixOf(region.country);
  const codes = [];
  for (let length = region.id.length; length > 2; length--) codes.push(region.id.slice(0, length));
  return [...codes, country];
}
