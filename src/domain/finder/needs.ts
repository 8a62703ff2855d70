import type { NeedId } from '../need-ids';
import type { Service, Technology } from '../vocabularies';

/** What a need asks for: a hub that offers one of these services or technologies meets it. */
export interface NeedMeaning {
  readonly services: readonly Service[];
  readonly technologies: readonly Technology[];
}

const service = (...services: Service[]): NeedMeaning => ({ services, technologies: [] });
const technology = (...technologies: Technology[]): NeedMeaning => ({ services: [], technologies });

/**
 * The one place where the words of firms are tied to those of the hubs. A service or technology stands under a need only if whoever offers it also
 * offers what the need says: a robot is a smart machine, and a cyber-physical system is made of sensors; but high-performance computing, though
 * good for simulation, is no offer of one.
 */
export const NEEDS: Readonly<Record<NeedId, NeedMeaning>> = {
  try: service('test-before-invest'),
  train: service('skills-training'),
  money: service('support-to-find-investment'),
  partners: service('innovation-ecosystem-networking'),
  ai: technology('artificial-intelligence'),
  robots: technology('robotics'),
  cybersecurity: technology('cybersecurity'),
  '3d-printing': technology('additive-manufacturing'),
  sensors: technology('internet-of-things', 'cyber-physical-systems'),
  data: technology('big-data-analytics'),
  cloud: technology('cloud-edge'),
  'smart-machines': technology('cyber-physical-systems', 'robotics'),
  simulation: technology('digital-twins-simulation'),
  vr: technology('ar-vr'),
  software: technology('software-engineering'),
  electronics: technology('photonics-electronics'),
  '5g': technology('5g-6g'),
  blockchain: technology('blockchain'),
  supercomputing: technology('high-performance-computing'),
  satellites: technology('geospatial-earth-observation'),
  quantum: technology('quantum'),
};
