import type { CitiesFile, CountriesTopology, LabelCities, NeighboursTopology, RegionsTopology } from '../domain/files';
import type { Ground } from '../domain/ground';
import { fetchVersionedFile } from './fetch-file';
import type { Geography, Land } from './geography';

type Neighbours = Ground['neighbours'];

/** Fetched beside the files, not before them. */
const decoding = () => import('./geography');

/** Land around the map's countries. @throws DataFileError */
export async function loadNeighbours(baseUrl: string): Promise<Neighbours> {
  const [topology, { decodeNeighbours }] = await Promise.all([
    fetchVersionedFile<NeighboursTopology>(baseUrl, 'neighbours.topojson'),
    decoding(),
  ]);
  return decodeNeighbours(topology);
}

/** The countries alone. @throws DataFileError */
export async function loadLand(baseUrl: string, arrivingNeighbours: Promise<Neighbours>): Promise<Land> {
  const [topology, neighbours, { decodeLand }] = await Promise.all([
    fetchVersionedFile<CountriesTopology>(baseUrl, 'countries.topojson'),
    arrivingNeighbours,
    decoding(),
  ]);
  return decodeLand(topology, neighbours);
}

export type RegionsFileName = 'regions.topojson' | 'regions-detail.topojson';

/** Regions and countries. @throws DataFileError */
export async function loadGeography(baseUrl: string, file: RegionsFileName, arrivingNeighbours: Promise<Neighbours>): Promise<Geography> {
  const [topology, neighbours, { decodeGeography }] = await Promise.all([
    fetchVersionedFile<RegionsTopology>(baseUrl, file),
    arrivingNeighbours,
    decoding(),
  ]);
  return decodeGeography(topology, neighbours);
}

/** @throws DataFileError */
export async function loadCities(baseUrl: string, file: 'cities.json' | 'cities-detail.json'): Promise<LabelCities> {
  return (await fetchVersionedFile<CitiesFile>(baseUrl, file)).cities;
}
