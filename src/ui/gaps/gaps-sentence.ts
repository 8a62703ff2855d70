import { FACETS } from '../../domain/facets';
import { covered, regionsInClass, WORST_CLASS, type Underserved } from '../../domain/gaps';
import type { NeedIndicator } from '../../domain/indicators';
import type { Explorer } from '../../explorer/explorer.svelte';
import type { Gaps } from '../../explorer/gaps.svelte';
import { facetValueText, regionName } from '../wording';
import { amountText } from './amount';
import { chosenCountries } from './chosen-countries';

/** More values of a facet are counted, not named. */
const NAMED_VALUES = 3;
/** So many of the most underserved are named. */
const NAMED_REGIONS = 3;

/** What the layer of the gaps shows just now, in one sentence: by its indicator and the hubs shown. Empty on other layers, and until it is computed. */
export function gapsSentence(explorer: Explorer): string {
  const { indicator, matches, translator } = explorer;
  const gaps = explorer.analysis.value?.gaps ?? null;
  if (indicator?.layer !== 'gaps' || gaps === null || gaps.shares === null) return '';
  const { sentence } = translator.words('gaps');
  if (indicator.type === 'underserved') return underservedSentence(explorer, gaps);
  if (matches.count === 0 && gaps.planned.length === 0) return sentence.noHubs;
  const clauses = indicator.type === 'coverage' ? coverageClauses(explorer, gaps) : needClauses(explorer, gaps, indicator);
  return clauses.length === 0 ? '' : sentence.of(subjectText(explorer), clauses.reduce(sentence.further));
}

/** Which hubs are meant: all, or by what they were narrowed. */
export function subjectText({ state, finder, translator }: Explorer): string {
  const { t, number, words } = translator;
  const { subject } = words('gaps');
  const chosen = FACETS.map(({ id }) => ({ id, values: state.facets[id] })).filter(({ values }) => values.length > 0);
  const filters = chosen.map(({ id, values }) =>
    values.length > NAMED_VALUES
      ? subject.many(t.facets.labels[id], values.length)
      : values.map((value) => facetValueText(id, value, translator)).join(', '),
  );
  if (state.text.trim() !== '') filters.push(subject.text(state.text.trim()));
  if (state.answers.origin !== null && finder.radiusKm !== null) filters.push(subject.radius(number(finder.radiusKm)));
  if (state.onlyInView) filters.push(subject.inView);
  return filters.length === 0 ? subject.all : subject.narrowed(filters.join(' · '));
}

/** A part of a whole in percent, 0 to 100; 0 of nothing. */
export function sharePct(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** A share in whole percent, but never 0 % or 100 % of what is not none or all. */
export function shareText(part: number, whole: number, { percent }: Explorer['translator']): string {
  const rounded = Math.round(sharePct(part, whole));
  if (part > 0 && rounded === 0) return `<\u00a0${percent(1)}`;
  if (part < whole && rounded === 100) return `>\u00a0${percent(99)}`;
  return percent(rounded);
}

function coverageClauses(explorer: Explorer, gaps: Gaps): string[] {
  const { translator } = explorer;
  const { sentence } = translator.words('gaps');
  const { regions } = gaps.shares!;
  const { total, byClass } = regions;
  const count = covered(regions);
  const share = (part: number) => shareText(part, total, translator);
  const { number } = translator;
  const clauses = [sentence.covered(number(count), number(total), share(count), number(gaps.reachKm))];
  if (gaps.plannedThatMatch.length > 0) clauses.push(sentence.planned(number(count + byClass.planned), share(count + byClass.planned)));
  const chosen = chosenCountries(explorer, gaps);
  if (chosen !== null) clauses.push(sentence.inCountries(chosen.names, number(chosen.covered), number(chosen.total)));
  const [largest] = chosen?.gapIds ?? gaps.gapIds;
  if (largest === undefined) return [...clauses, chosen === null ? sentence.noGap : sentence.noGapThere];
  const say = chosen === null ? sentence.largest : sentence.largestThere;
  return [...clauses, say(nameOf(explorer, largest), peopleIn(explorer, gaps, largest))];
}

function needClauses(explorer: Explorer, gaps: Gaps, { id }: NeedIndicator): string[] {
  const { number, words } = explorer.translator;
  const { sentence } = words('gaps');
  if (gaps.needSupply === null) return [];
  const found = regionsInClass(gaps.needSupply, WORST_CLASS, gaps.facts);
  const clauses = [sentence.need[id](found.length, number(gaps.needSupply.classOfRegion.size), number(gaps.reachKm))];
  const [most] = found;
  if (most !== undefined) clauses.push(sentence.needLargest(nameOf(explorer, most), peopleIn(explorer, gaps, most)));
  return clauses;
}

function underservedSentence(explorer: Explorer, gaps: Gaps): string {
  const { sentence } = explorer.translator.words('gaps');
  const { connectivity, maturity, distance } = gaps.weights;
  if (connectivity + maturity + distance === 0) return sentence.noWeights;
  if (gaps.underserved === null) return '';
  if (gaps.underserved.ranked.length === 0) return sentence.noneRanked;
  return sentence.of(subjectText(explorer), rankClauses(explorer, gaps.underserved).reduce(sentence.further));
}

function rankClauses(explorer: Explorer, { ranked, leftOut }: Underserved): string[] {
  const { list, number, words } = explorer.translator;
  const { sentence } = words('gaps');
  const names = ranked.slice(0, NAMED_REGIONS).map(({ id }) => nameOf(explorer, id));
  const clauses = [sentence.underserved(list(names), number(ranked.length))];
  return leftOut.length === 0 ? clauses : [...clauses, sentence.leftOut(leftOut.length)];
}

function peopleIn({ translator }: Explorer, gaps: Gaps, id: string): string {
  const { people, gaps: words } = translator.words('gaps');
  const count = gaps.facts.get(id)?.townPopulation ?? 0;
  return count === 0 ? words.noTowns : people(amountText(count, translator));
}

function nameOf({ resources, translator }: Explorer, id: string): string {
  const region = resources.geography.value?.regionById.get(id);
  return region === undefined ? id : regionName(region, translator);
}
