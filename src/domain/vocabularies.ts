/**
 * The closed vocabularies of the hub data. Ids are stable and never translated: they stand in files, code and URLs.
 * Order is the order of display.
 */
export const HUB_KINDS = ['edih', 'seal-of-excellence', 'dih', 'unknown'] as const;
export type HubKind = (typeof HUB_KINDS)[number];

/** The four service families fixed by the EDIH call. */
export const SERVICES = ['test-before-invest', 'skills-training', 'support-to-find-investment', 'innovation-ecosystem-networking'] as const;
export type Service = (typeof SERVICES)[number];

export const TECHNOLOGIES = [
  'artificial-intelligence',
  'big-data-analytics',
  'cybersecurity',
  'internet-of-things',
  'robotics',
  'high-performance-computing',
  'cloud-edge',
  'cyber-physical-systems',
  'digital-twins-simulation',
  'additive-manufacturing',
  'ar-vr',
  'blockchain',
  '5g-6g',
  'photonics-electronics',
  'quantum',
  'geospatial-earth-observation',
  'software-engineering',
] as const;
export type Technology = (typeof TECHNOLOGIES)[number];

export const SECTORS = [
  'manufacturing',
  'agrifood',
  'health',
  'public-administration',
  'energy',
  'mobility-logistics',
  'construction',
  'environment-circular-economy',
  'tourism-culture',
  'education',
  'finance',
  'maritime',
  'retail',
  'security-defence',
  'smart-cities',
  'aerospace',
  'wood-forestry',
  'textile-fashion',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

/** How exactly a hub is placed: in its city, at the label point of its region, or known by country only (not drawn). */
export const PRECISIONS = ['city', 'region', 'country'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const KIND_BASES = [
  'stated',
  'stated-candidate',
  'stated-by-name',
  'inferred',
  'inferred-from-title',
  'inferred-from-network',
  'catalogue-entry',
] as const;
export type KindBasis = (typeof KIND_BASES)[number];

export const CITY_BASES = ['stated', 'name', 'coordinator-seat', 'inferred'] as const;
export type CityBasis = (typeof CITY_BASES)[number];

export const REGION_BASES = ['title', 'stated'] as const;
export type RegionBasis = (typeof REGION_BASES)[number];

/** `call`: offered by the terms of the EDIH grant, which says nothing about this one hub. */
export const SERVICES_BASES = ['stated', 'call'] as const;
export type ServicesBasis = (typeof SERVICES_BASES)[number];

export const TECH_SECTOR_BASES = ['stated', 'title', 'network'] as const;
export type TechSectorBasis = (typeof TECH_SECTOR_BASES)[number];
