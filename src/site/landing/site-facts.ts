import { decodeHubs } from '../../dataset/hubs';
import type { HubDetailsFile, HubsFile, Manifest, RegionProperties, RegionsTopology } from '../../domain/files';
import type { Hub, HubDetails } from '../../domain/hub';
import { countryPath, hubPath } from '../../embed/address';
import en from '../../i18n/en';
import frame from '../../i18n/en/frame';
import prerendered from '../../i18n/en/prerendered';
import reading from '../../i18n/en/reading';
import { createTranslator } from '../../i18n/translator';

/** A hub with all that is on record of it. */
export type HubOnRecord = Hub & {
  readonly details: HubDetails;
  /** `null` where its region is not known. */
  readonly regionName: string | null;
};

/** What the pages for other websites and for readers without JavaScript are made from. */
export interface SiteFacts {
  readonly hubs: readonly HubOnRecord[];
  /** ISO date of the newest input. */
  readonly date: string;
  /** With a slash at its end; `null`: not known to the build. Then nothing that needs whole addresses is said. */
  readonly siteUrl: string | null;
  /** Published path of the file of hubs. */
  readonly hubsFile: string;
}

/** The files as the pipeline wrote them. */
export interface DataFiles {
  readonly hubs: HubsFile;
  readonly details: HubDetailsFile;
  readonly manifest: Manifest;
  readonly regions: RegionsTopology;
}

/** The pages are built in English alone. */
export const english = { ...createTranslator('en', en), prerendered, reading, frame };

/** @throws Error if a hub has no record: the files are not of one release */
export function siteFacts({ hubs, details, manifest, regions }: DataFiles, siteUrl: string | null, hubsFile: string): SiteFacts {
  const { geometries } = regions.objects.regions;
  const regionNames = new Map(geometries.map(({ id, properties }) => [id, (properties as RegionProperties).name]));
  const onRecord = (hub: Hub): HubOnRecord => {
    const record = details.hubs[hub.id];
    if (record === undefined) throw new Error(`hub-details.json holds no '${hub.id}', which is in hubs.geojson: run 'npm run data'`);
    return { ...hub, details: record, regionName: regionNames.get(hub.regionId ?? '') ?? null };
  };
  return { hubs: decodeHubs(hubs).hubs.map(onRecord), date: manifest.date, siteUrl, hubsFile };
}

/** ISO date on which the latest of these hubs was collected; at least one of them. */
export function lastRetrieved(hubs: readonly HubOnRecord[]): string {
  return hubs.map(({ details }) => details.retrieved).reduce((last, date) => (date > last ? date : last));
}

/** Where a hub is, in words, for where no more can be said: a city that is only inferred is left out. */
export function placeOf({ city, cityBasis, country }: Pick<Hub, 'city' | 'cityBasis' | 'country'>): string {
  return city === null || cityBasis === 'inferred' ? english.country(country) : `${city}, ${english.country(country)}`;
}

/** Of a country and of a hub, on the site. @throws Error on an id that is no name of a folder everywhere */
export function countryFolder(country: string): string {
  return countryPath(safeFolder(country.toLowerCase()));
}

export function hubFolder(id: string): string {
  return hubPath(safeFolder(id));
}

/** Kebab-case, as the pipeline writes ids, and short enough for every file system: no dot, no slash, no capital that another system would not tell apart. */
function safeFolder(name: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name.length > 100 || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name))
    throw new Error(
      `'${name}' cannot be the name of a folder on every system: use lower-case letters, digits and hyphens, see data/README.md`,
    );
  return name;
}
