import type { Service } from './vocabularies';
import type { NutsLevel } from './region';

/** The thematic layers, in the order of the layer switch. `hubs` draws no regional values. */
export const THEMATIC_LAYERS = ['hubs', 'services', 'connectivity', 'maturity', 'gaps'] as const;
export type ThematicLayer = (typeof THEMATIC_LAYERS)[number];

interface PublishedIndicatorDefinition {
  readonly type: 'published';
  readonly id: string;
  readonly layer: ThematicLayer;
  /** Name of the indicator in the raw tables under `data/indicators`. */
  readonly column: string;
  /** What the value is a share of; its wording is in `i18n`. */
  readonly unit: 'households' | 'rural-households' | 'individuals' | 'sme' | 'enterprises';
  /** Finest level at which the source publishes it. */
  readonly finestLevel: NutsLevel;
  /** Eurostat data set. */
  readonly dataset: string;
}

interface HubCountIndicatorDefinition {
  readonly type: 'hub-count';
  readonly id: string;
  readonly layer: ThematicLayer;
  /** Counted are matching hubs that are known to offer this service; `null`: any of the four. */
  readonly service: Service | null;
}

/** Whether a hub is at hand: `seat`, `served` or a gap (domain/gaps/coverage.ts). */
interface CoverageIndicatorDefinition {
  readonly type: 'coverage';
  readonly id: string;
  readonly layer: ThematicLayer;
}

/** How badly something is needed by how many hubs are in reach, three classes each (domain/gaps/need.ts). */
interface NeedIndicatorDefinition {
  readonly type: 'need';
  readonly id: string;
  readonly layer: ThematicLayer;
  /** The published indicator whose low values are the need. */
  readonly of: string;
}

/** A score from weak connectivity, low maturity and distance, weighed by the visitor (domain/gaps/underserved.ts). */
interface UnderservedIndicatorDefinition {
  readonly type: 'underserved';
  readonly id: string;
  readonly layer: ThematicLayer;
}

/**
 * Every indicator a region can be coloured by; the first of a layer is its default.
 * Published values: Source: Eurostat, the data set named in each entry, © European Union, CC BY 4.0; values are shares in percent, 0 to 100,
 * higher is better.
 */
// prettier-ignore
export const INDICATORS = [
  { type: 'hub-count', id: 'hubs-any-service', layer: 'services', service: null },
  { type: 'hub-count', id: 'hubs-test-before-invest', layer: 'services', service: 'test-before-invest' },
  { type: 'hub-count', id: 'hubs-skills-training', layer: 'services', service: 'skills-training' },
  { type: 'hub-count', id: 'hubs-support-to-find-investment', layer: 'services', service: 'support-to-find-investment' },
  { type: 'hub-count', id: 'hubs-innovation-ecosystem-networking', layer: 'services', service: 'innovation-ecosystem-networking' },
  { type: 'published', id: 'internet-access', layer: 'connectivity', column: 'households_internet_access_pct', unit: 'households', finestLevel: 2, dataset: 'isoc_r_iacc_h' },
  { type: 'published', id: 'vhcn-coverage', layer: 'connectivity', column: 'fixed_vhcn_coverage_pct', unit: 'households', finestLevel: 0, dataset: 'isoc_cbt' },
  { type: 'published', id: 'vhcn-coverage-rural', layer: 'connectivity', column: 'fixed_vhcn_coverage_rural_pct', unit: 'rural-households', finestLevel: 0, dataset: 'isoc_cbt' },
  { type: 'published', id: '5g-coverage', layer: 'connectivity', column: 'mobile_5g_coverage_pct', unit: 'households', finestLevel: 0, dataset: 'isoc_cbt' },
  { type: 'published', id: '5g-coverage-rural', layer: 'connectivity', column: 'mobile_5g_coverage_rural_pct', unit: 'rural-households', finestLevel: 0, dataset: 'isoc_cbt' },
  { type: 'published', id: 'digital-skills', layer: 'maturity', column: 'basic_digital_skills_pct', unit: 'individuals', finestLevel: 1, dataset: 'isoc_r_dskl_i' },
  { type: 'published', id: 'sme-digital-intensity', layer: 'maturity', column: 'sme_basic_digital_intensity_pct', unit: 'sme', finestLevel: 0, dataset: 'isoc_e_dii' },
  { type: 'published', id: 'ai-use', layer: 'maturity', column: 'ent_ai_adoption_pct', unit: 'enterprises', finestLevel: 0, dataset: 'isoc_eb_ai' },
  { type: 'published', id: 'cloud-use', layer: 'maturity', column: 'ent_cloud_use_pct', unit: 'enterprises', finestLevel: 0, dataset: 'isoc_cicce_use' },
  { type: 'published', id: 'data-analytics', layer: 'maturity', column: 'ent_data_analytics_pct', unit: 'enterprises', finestLevel: 0, dataset: 'isoc_eb_das' },
  { type: 'coverage', id: 'coverage', layer: 'gaps' },
  { type: 'need', id: 'need-connectivity', layer: 'gaps', of: 'internet-access' },
  { type: 'need', id: 'need-maturity', layer: 'gaps', of: 'digital-skills' },
  { type: 'underserved', id: 'underserved', layer: 'gaps' },
] as const satisfies readonly IndicatorDefinition[];

type IndicatorDefinition =
  | PublishedIndicatorDefinition
  | HubCountIndicatorDefinition
  | CoverageIndicatorDefinition
  | NeedIndicatorDefinition
  | UnderservedIndicatorDefinition;

export type Indicator = (typeof INDICATORS)[number];
export type IndicatorId = Indicator['id'];
export type PublishedIndicator = Extract<Indicator, { type: 'published' }>;
export type PublishedIndicatorId = PublishedIndicator['id'];
export type HubCountIndicator = Extract<Indicator, { type: 'hub-count' }>;
/** Gives each region a number of its own. */
export type ValueIndicator = PublishedIndicator | HubCountIndicator;
export type NeedIndicator = Extract<Indicator, { type: 'need' }>;
/** What regions lack, computed from the hubs shown and what is published. */
export type GapIndicator = Extract<Indicator, { layer: 'gaps' }>;

/** By what regions are coloured: the values of a layer share one ramp, each view of the gaps has colours of its own. */
export type Scheme = ValueIndicator['layer'] | GapIndicator['id'];

export const PUBLISHED_INDICATORS = INDICATORS.filter((indicator): indicator is PublishedIndicator => indicator.type === 'published');

/** The indicators of a layer, the default first; empty for `hubs`. */
export function indicatorsOf(layer: ThematicLayer): Indicator[] {
  return INDICATORS.filter((indicator) => indicator.layer === layer);
}

export function indicatorById<Id extends IndicatorId>(id: Id): Extract<Indicator, { id: Id }> {
  const indicator = INDICATORS.find((candidate): candidate is Extract<Indicator, { id: Id }> => candidate.id === id);
  if (indicator === undefined) throw new Error(`No indicator '${id}': add it to INDICATORS in src/domain/indicators.ts`);
  return indicator;
}

export function schemeOf(indicator: Indicator): Scheme {
  return indicator.layer === 'gaps' ? indicator.id : indicator.layer;
}
