import type { Hub } from '../hub';
import type { HubColumns } from '../hub-columns';
import { attestation, BASIS_VALUE, servicesBasisOf, techSectorBasisOf } from './parts';

/** How well hubs and their offers are attested, each from 0 to 1, in the order of the data set. */
export interface Trust {
  readonly ofHub: Float64Array;
  readonly ofServices: Float64Array;
  /** Of technologies and sectors. */
  readonly ofTopics: Float64Array;
}

const trusts = new WeakMap<HubColumns, Trust>();

/** The same for every answer, so read once a data set. */
export function trustIn(hubs: readonly Hub[], columns: HubColumns): Trust {
  let trust = trusts.get(columns);
  if (trust === undefined) {
    trust = {
      ofHub: Float64Array.from(hubs, attestation),
      ofServices: Float64Array.from(hubs, (hub) => BASIS_VALUE[servicesBasisOf(hub)]),
      ofTopics: Float64Array.from(hubs, (hub) => BASIS_VALUE[techSectorBasisOf(hub)]),
    };
    trusts.set(columns, trust);
  }
  return trust;
}
