import { covered } from '../../domain/gaps';
import { serviceSupply } from '../../domain/profile/hubs-at-hand';
import { nutsPrefixOf } from '../../domain/region';
import type { Translator } from '../../i18n/translator';
import type { AreaFacts } from './area-facts';
import { provenanceText } from '../cards/provenance';

/** What one area has of a fact. */
export interface AreaCell {
  /** `null`: no data. */
  readonly text: string | null;
  /** Year, level and rank of a value, or why there is none. */
  readonly notes: readonly string[];
}

/** A fact of all areas. */
export interface AreaRow {
  readonly id: string;
  readonly label: string;
  /** Of numbers, with the source where one is to be named. */
  readonly unit: string | null;
  /** In the order of the areas. */
  readonly cells: readonly AreaCell[];
}

export interface AreaRowGroup {
  readonly id: 'area' | 'coverage' | 'indicators';
  readonly rows: readonly AreaRow[];
}

const cell = (text: string | null, ...notes: string[]): AreaCell => ({ text, notes });

/** The compared areas fact by fact, in words. */
export function areaRows(areas: readonly AreaFacts[], reachKm: number, translator: Translator): readonly AreaRowGroup[] {
  const row = (id: string, label: string, unit: string | null, cellOf: (facts: AreaFacts) => AreaCell): AreaRow => ({
    id,
    label,
    unit,
    cells: areas.map(cellOf),
  });
  const { areas: words, size } = translator.words('profile');
  const { number } = translator;
  return [
    {
      id: 'area',
      rows: [
        row('level', words.level, null, (facts) => levelCell(facts, translator)),
        row('area', size.area, 'km²', ({ size: { areaKm2 } }) => cell(areaKm2 === null ? null : number(Math.round(areaKm2)))),
        row('towns', size.townPopulation, size.townNote, ({ size: { townPopulation } }) => townsCell(townPopulation, translator)),
        row('population', size.population, 'Eurostat demo_r_pjanaggr3', (facts) => populationCell(facts, translator)),
      ],
    },
    {
      id: 'coverage',
      rows: [
        row('coverage', words.coverage(number(reachKm)), null, (facts) => coverageCell(facts, translator)),
        row('inside', words.hubsInside, null, ({ hubs }) => cell(number(hubs.inside.length))),
        row('at-hand', words.hubsAtHand, null, ({ hubs }) => cell(number(hubs.atHand.length))),
        row('services', words.services, null, (facts) => servicesCell(facts, translator)),
      ],
    },
    { id: 'indicators', rows: indicatorRows(areas, translator) },
  ];
}

function levelCell({ area: { region, country, regions } }: AreaFacts, translator: Translator): AreaCell {
  const { areas } = translator.words('profile');
  const reading = translator.words('reading').region;
  const stage = translator.words('stage').region;
  if (region === null) return cell(reading.wholeCountry, areas.wholeCountry(translator.country(country), regions.length));
  if (region.level === 0) return cell(reading.wholeCountry);
  return cell(reading.nuts(region.id, stage.levels[region.level]), translator.country(country));
}

/** No town in the gazetteer is not nobody. */
function townsCell(townPopulation: number | null, { number, words }: Translator): AreaCell {
  return townPopulation === null || townPopulation === 0 ? cell(null, words('profile').size.noTowns) : cell(number(townPopulation));
}

function populationCell({ area, size: { population, populationKnown } }: AreaFacts, { number, words }: Translator): AreaCell {
  const { size } = words('profile');
  if (population !== null) return cell(number(population.value), [...new Set(population.years)].join('–'));
  return cell(null, area.regions.length > 1 ? size.populationKnown(populationKnown, area.regions.length) : size.noPopulation);
}

function coverageCell({ coverage, shares }: AreaFacts, { number, percent, words }: Translator): AreaCell {
  const { areas, coverage: texts } = words('profile');
  if (coverage !== null)
    return coverage.approximate ? cell(texts.classes[coverage.class], texts.approximate) : cell(texts.classes[coverage.class]);
  if (shares === null || shares.regions.total === 0) return cell(null);
  const { total, byClass } = shares.regions;
  const count = covered(shares.regions);
  const text = areas.share(number(count), number(total), percent((100 * count) / total));
  return byClass.planned === 0 ? cell(text) : cell(text, areas.planned(byClass.planned));
}

function servicesCell({ hubs }: AreaFacts, { t, words }: Translator): AreaCell {
  const { areas, services } = words('profile');
  if (hubs.atHand.length === 0) return cell(null, services.none);
  const missing = serviceSupply(hubs.atHand).filter(({ state }) => state !== 'offered');
  if (missing.length === 0) return cell(areas.noneMissing);
  return cell(missing.map(({ service, hubCount, state }) => `${t.services[service]} (${services.states[state](hubCount)})`).join('; '));
}

function indicatorRows(areas: readonly AreaFacts[], translator: Translator): AreaRow[] {
  const { indicators, units } = translator.words('stage');
  const { areas: words, indicators: texts } = translator.words('profile');
  const { number, percent } = translator;
  const [first] = areas;
  return (first?.indicators ?? []).map(({ indicator }, index) => ({
    id: indicator.id,
    label: indicators[indicator.id].label,
    unit: `${units[indicator.unit]} · Eurostat ${indicator.dataset}`,
    cells: areas.map(({ area, indicators: own }) => {
      const ranked = own[index]?.ranked ?? null;
      if (ranked === null) return cell(null, texts.shortReason);
      const rank = ranked.inEurope === null ? [] : [words.rankIn(number(ranked.inEurope.rank), number(ranked.inEurope.of))];
      const code = area.region === null ? nutsPrefixOf(area.id) : area.id;
      return cell(percent(ranked.observation.value), provenanceText(ranked.observation, code, translator, true), ...rank);
    }),
  }));
}
