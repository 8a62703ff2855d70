import { readFileSync } from 'node:fs';
import { decodeGeography } from '../../src/dataset/geography';
import { decodeHubs } from '../../src/dataset/hubs';
import type { HubsFile, Manifest, RegionsTopology } from '../../src/domain/files';
import type { Hub } from '../../src/domain/hub';
import type { Region } from '../../src/domain/region';

/** What the built site serves, read on its own way: expectations are counted from here, never copied from the page. */
export function readData(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${file}`, import.meta.url), 'utf8'));
}

export const manifest = readData('manifest.json') as Manifest;
export const hubs: readonly (Hub & { readonly placed: boolean })[] = decodeHubs(readData('hubs.geojson') as HubsFile).hubs.map((hub) => ({
  ...hub,
  placed: hub.lngLat !== null,
}));
export const { regions }: { readonly regions: readonly Region[] } = decodeGeography(readData('regions.topojson') as RegionsTopology, {
  type: 'FeatureCollection',
  features: [],
});

/** The hub with that id. Throws when the data no longer has it: name another one in the test. */
export function hubById(id: string): (typeof hubs)[number] {
  const hub = hubs.find((candidate) => candidate.id === id);
  if (hub === undefined) throw new Error(`No hub '${id}' in public/data/hubs.geojson: the test needs another example`);
  return hub;
}

/** Hubs per value, as the facets count them. */
export function countBy<T>(items: readonly T[], valuesOf: (item: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of items.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
