import { decodeHubs } from '../../../src/dataset/hubs';
import type { HubsFile } from '../../../src/domain/files';
import type { Hub } from '../../../src/domain/hub';
import { hubsFile } from '../../fixtures/hubs';
import { assertAgreement } from '../agree';
import { repeated, type Variant } from '../measure';
import { prepareHubs } from '../ours';

/** The text of the data file → hubs ready to be filtered and searched. */
export function decodeVariants(hubs: readonly Hub[]): Variant[] {
  const text = JSON.stringify(hubsFile(hubs));
  const decode = () => decodeHubs(JSON.parse(text) as HubsFile).hubs;
  assertAgreement('decode', { decoded: sorted(decode()[0]!), original: sorted(hubs[0]!) });
  return [
    { name: 'ours: parse, hubs, columns, search index', role: 'ours', sample: repeated(() => prepareHubs(decode())) },
    { name: 'ours: parse and hubs only', role: 'ours', sample: repeated(decode) },
    { name: 'floor: JSON.parse', role: 'floor', sample: repeated(() => JSON.parse(text) as unknown) },
  ];
}

const sorted = (hub: Hub): unknown => Object.entries(hub).sort(([a], [b]) => (a < b ? -1 : 1));
