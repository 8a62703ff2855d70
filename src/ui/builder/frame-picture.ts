import type { HubDataset } from '../../dataset/hubs';
import type { Hub } from '../../domain/hub';
import { countriesPreview, hubPreview, type Preview } from '../../embed/previews';

/** The picture that stands for a frame: of the hub, or of the one country it is about if that has hubs, else of Europe. @param countries ISO codes */
export function framePicture(countries: readonly string[], hub: Hub | null, dataset: Pick<HubDataset, 'countries'>): Preview {
  return hub === null ? countriesPreview(countries, dataset.countries) : hubPreview(hub);
}
