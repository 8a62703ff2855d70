import type { HubMatch, MatchBasis } from '../../domain/finder';
import { NEEDS } from '../../domain/finder/needs';
import type { Hub } from '../../domain/hub';
import type { NeedId } from '../../domain/need-ids';
import { localeOf, type Language } from '../../i18n/languages';
import type { Translator } from '../../i18n/translator';
import { kmText } from './distance-text';

/** Why a hub stands where it stands, in words. */
export interface MatchReason {
  /** How far it is, what it offers, where it is: those that are known, in this order. The first begins with a capital. */
  readonly facts: readonly string[];
  /** What was asked and is not met; that a hub does not list something is told apart from its not being known. */
  readonly missing: readonly string[];
}

/**
 * The reason of a match in the language of the page.
 *
 * @param fromPlace whether the visitor has told a place: only then is an unknown distance worth a word
 */
export function matchReason(match: HubMatch, { country }: Pick<Hub, 'country'>, fromPlace: boolean, translator: Translator): MatchReason {
  const { reason } = translator.words('matches');
  const isService = ({ need }: { readonly need: NeedId }) => NEEDS[need].services.length > 0;
  const services = match.metNeeds.filter(isService).map(({ need, basis }) => ({ basis, text: textOfNeed(need, translator) }));
  const topics = [
    ...match.metNeeds.filter((met) => !isService(met)).map(({ need, basis }) => ({ basis, text: textOfNeed(need, translator) })),
    ...match.metSectors.map(({ sector, basis }) => ({ basis, text: translator.t.sectors[sector] })),
  ];
  const facts = [
    ...(fromPlace ? [kmText(match.distanceKm, match.approximate, translator)] : []),
    ...byBasis(services).map(([basis, what]) => reason.offers(what, reason.basis[basis])),
    ...byBasis(topics).map(([basis, what]) => reason.topics(what, reason.basis[basis])),
    ...reachTexts(match, country, translator),
  ];
  const lacked = missingText(match, true, translator);
  const unknown = missingText(match, false, translator);
  return {
    facts: facts.map((fact, index) => (index === 0 ? capitalised(fact, translator.language) : fact)),
    missing: [...(lacked === '' ? [] : [reason.lacks(lacked)]), ...(unknown === '' ? [] : [reason.unknown(unknown)])],
  };
}

/** What is missing of that which is on record (`known`), or of that which is not; empty if nothing is. */
function missingText({ missingNeeds, missingSectors }: HubMatch, known: boolean, translator: Translator): string {
  const needs = missingNeeds.filter((missing) => missing.known === known).map(({ need }) => textOfNeed(need, translator));
  const sectors = missingSectors.filter((missing) => missing.known === known).map(({ sector }) => translator.t.sectors[sector]);
  return [...needs, ...sectors].join(', ');
}

function textOfNeed(need: NeedId, { words }: Translator): string {
  return words('matches').needs[need];
}

/** What stands on the same ground is told as one, in the order in which it was asked. */
function byBasis(items: readonly { readonly basis: MatchBasis; readonly text: string }[]): [basis: MatchBasis, what: string][] {
  const textsOn = (ground: MatchBasis) => items.filter(({ basis }) => basis === ground).map(({ text }) => text);
  return [...new Set(items.map(({ basis }) => basis))].map((basis) => [basis, textsOn(basis).join(', ')]);
}

function reachTexts({ reach, languages }: HubMatch, country: string, translator: Translator): string[] {
  const { reason } = translator.words('matches');
  if (reach === null) return [];
  if (reach !== 'abroad') return [reason[reach]];
  const where = translator.country(country);
  if (languages.length === 0) return [reason.abroad(where)];
  return [reason.abroadSpeaking(where, translator.list(languages.map((tag) => languageName(tag, translator.language))))];
}

const languageNames = new Map<Language, Intl.DisplayNames>();

/** Name of a language by its BCP 47 tag; the tag where there is none. */
function languageName(tag: string, language: Language): string {
  const names = languageNames.get(language) ?? new Intl.DisplayNames(localeOf(language), { type: 'language' });
  languageNames.set(language, names);
  return names.of(tag) ?? tag;
}

function capitalised(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(localeOf(language)) + text.slice(1);
}
