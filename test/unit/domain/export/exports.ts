import type { DataSource } from '../../../../src/domain/files';
import type { ExportedHub, ExportOrigin } from '../../../../src/domain/export/exported-hub';
import type { Hub, HubDetails } from '../../../../src/domain/hub';
import { detailsWith, hubWith } from '../../../fixtures/hubs';

const sourceWith = (facts: Partial<DataSource>): DataSource => ({
  id: 'edih-catalogue',
  title: 'Official catalogue',
  publisher: 'European Commission',
  licence: 'CC BY 4.0',
  licenceUrl: null,
  url: 'https://catalogue.test/',
  date: '2026-11-22',
  usedFor: 'Hubs',
  ...facts,
});

/** Two sources of hubs, and one of something else. */
export const ORIGIN: ExportOrigin = {
  date: '2026-11-22',
  link: 'https://map.test/?country=FR',
  sources: [
    sourceWith({}),
    sourceWith({ id: 'inter', publisher: 'The Inter Project Authors' }),
    sourceWith({ id: 'geonames', title: 'cities500', publisher: 'GeoNames', url: null }),
  ],
};

export function exportedWith(hub: Partial<Hub> = {}, details: Partial<HubDetails> = {}, distanceKm: number | null = null): ExportedHub {
  return { hub: hubWith(hub), details: detailsWith(details), distanceKm };
}
