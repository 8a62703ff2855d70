/**
 * What a firm may ask a hub for, in the words of its owner: first kinds of help, then technologies. Ids are stable and stand in links. What each means in
 * the vocabularies of the hub data is written in `finder/needs.ts`, which the first view does not need.
 */
export const NEED_IDS = [
  'try',
  'train',
  'money',
  'partners',
  'ai',
  'robots',
  'cybersecurity',
  '3d-printing',
  'sensors',
  'data',
  'cloud',
  'smart-machines',
  'simulation',
  'vr',
  'software',
  'electronics',
  '5g',
  'blockchain',
  'supercomputing',
  'satellites',
  'quantum',
] as const;
export type NeedId = (typeof NEED_IDS)[number];
