import type { LngLat } from './geo';

/** A place a visitor may start from. Source: GeoNames, CC BY 4.0. */
export interface Town {
  /** The same for the same town in every answer, without white space: coordinates and name. */
  readonly id: string;
  /** GeoNames' main name. */
  readonly name: string;
  /** The name in which it was found, where the main one does not match: in the visitor's script or language. */
  readonly alias: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The drawn region it lies in. */
  readonly regionId: string;
  /** Name of that region. */
  readonly regionName: string;
  /** 3 decimals, about 100 m. */
  readonly lngLat: LngLat;
  /** Inhabitants, to two significant digits. */
  readonly population: number;
}

export interface TownMatches {
  /** Those of which a name begins with what was typed, the likeliest first: see `findTowns`. */
  readonly towns: readonly Town[];
  /** Where there are none: those that are spelled nearly so, the likeliest first. */
  readonly nearlySpelled: readonly Town[];
}

export interface TownSearch {
  /**
   * The towns that a text names, in any spelling; digits (a postcode) and what follows a comma are passed over. Nothing for an empty text.
   *
   * @param country ISO code of the visitor's country, whose towns rank higher; `null` where it is not known
   * @param limit of each of the two lists
   * @throws DataFileError when a part of the gazetteer cannot be fetched; asking again tries again
   */
  search(text: string, country: string | null, limit: number): Promise<TownMatches>;
}
